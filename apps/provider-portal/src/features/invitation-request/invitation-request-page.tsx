import { useLingui } from '@lingui/react/macro'
import {
  invitationRequestQuery,
  type InvitationRequestRecord,
  RequestStatus,
} from '@relais/portal-features/consent'
import { LinkButton, NotTherePage, Page, Panel, TextLink, useCountryName } from '@relais/portal-kit'
import {
  Button,
  DateTime,
  DescriptionList,
  Inline,
  Notice,
  Quiet,
  Section,
  Stack,
  TextAnchor,
  WrittenText,
} from '@relais/ui'
import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { paths } from '../../paths.ts'

// The dialog comes when somebody declines.
const DeclineRequestDialog = lazy(async () => {
  const { DeclineRequestDialog: component } = await import('./decline-request-dialog.tsx')
  return { default: component }
})

/** One request to be invited: who asks, what was written, and the two answers. */
export function InvitationRequestPage({ requestId }: { requestId: string }) {
  return (
    <Panel rows={6}>
      <Request requestId={requestId} />
    </Panel>
  )
}

function Request({ requestId }: { requestId: string }) {
  const { t } = useLingui()
  const { data: request } = useSuspenseQuery(invitationRequestQuery(requestId))
  if (request === null)
    return (
      <NotTherePage
        title={t`Requests to be invited`}
        what={t`There is no such request`}
        back={<LinkButton to={paths.invitationRequests}>{t`Show all requests`}</LinkButton>}
      >
        {t`It is not there, or not yours to see.`}
      </NotTherePage>
    )
  return (
    <Page
      title={request.firm}
      trail={[
        <TextLink key="up" to={paths.indirectResellers}>{t`Indirect resellers`}</TextLink>,
        <TextLink key="all" to={paths.invitationRequests}>{t`Requests to be invited`}</TextLink>,
      ]}
      sentence={t`Found you in the directory and asks for an invitation.`}
    >
      <Stack>
        <Inline>
          <RequestStatus status={request.status} isPrepared={request.isPrepared} />
        </Inline>
        <Facts request={request} />
        <Answer request={request} />
      </Stack>
    </Page>
  )
}

function Facts({ request }: { request: InvitationRequestRecord }) {
  const { t } = useLingui()
  const country = useCountryName()
  const { mail, message, language, answer, closedAt } = request
  return (
    <>
      <Section title={t`What was written`}>
        {message === null ? (
          <Quiet>{t`Nothing was written.`}</Quiet>
        ) : (
          <WrittenText language={language}>{message}</WrittenText>
        )}
      </Section>
      <Section title={t`Who asks`}>
        <DescriptionList
          facts={[
            { term: t`Name`, value: request.name },
            { term: t`Email`, value: <TextAnchor href={`mailto:${mail}`}>{mail}</TextAnchor> },
            { term: t`Country`, value: country(request.country) },
            { term: t`Language`, value: language === 'fr' ? 'Français' : 'English' },
            { term: t`Asked`, value: <DateTime value={request.createdAt} /> },
            {
              term: t`Can be answered until`,
              value: request.status === 'open' ? <DateTime value={request.expiresAt} display="date" /> : null,
            },
            { term: t`Closed`, value: closedAt === null ? null : <DateTime value={closedAt} /> },
          ]}
        />
      </Section>
      {answer === null ? null : (
        <Section title={t`Your answer`}>
          <WrittenText language={language}>{answer}</WrittenText>
        </Section>
      )}
    </>
  )
}

function Answer({ request }: { request: InvitationRequestRecord }) {
  const { t } = useLingui()
  const [declines, setDeclines] = useState(false)
  const { id, invitationId, viewerCan, isPrepared } = request
  return (
    <>
      {isPrepared ? (
        <Notice title={t`Its invitation is being written`}>
          {t`The request is answered as soon as it goes out. Discard the draft to answer otherwise.`}
        </Notice>
      ) : null}
      <Inline>
        {viewerCan.invite ? (
          <LinkButton kind="primary" to={paths.inviteReseller} search={{ request: id }}>
            {t`Write the invitation`}
          </LinkButton>
        ) : null}
        {viewerCan.decline ? <Button onClick={() => setDeclines(true)}>{t`Decline politely`}</Button> : null}
        {invitationId === null ? null : (
          <LinkButton to={paths.sentInvitation} params={{ invitationId }}>
            {t`Open the invitation`}
          </LinkButton>
        )}
      </Inline>
      {declines ? (
        <Suspense fallback={null}>
          <DeclineRequestDialog request={request} onClose={() => setDeclines(false)} />
        </Suspense>
      ) : null}
    </>
  )
}
