import { useLingui } from '@lingui/react/macro'
import { execute, Panel, useFormat } from '@relais/portal-kit'
import { MailIcon, Quiet, Section, Stack, WorkQueue } from '@relais/ui'
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { WaitingInvitationsDocument } from '../../generated/graphql.ts'

const waitingInvitationsQuery = queryOptions({
  queryKey: ['waiting-invitations'],
  queryFn: async () => (await execute(WaitingInvitationsDocument, {})).waitingInvitations,
})

/** What partners ask of the organization and wait for: to be answered by the link in their mail. */
export function WaitingInvitations() {
  const { t } = useLingui()
  return (
    <Section title={t`Waiting for your answer`}>
      <Panel rows={1}>
        <Waiting />
      </Panel>
    </Section>
  )
}

function Waiting() {
  const { t } = useLingui()
  const { formatDate } = useFormat()
  const { data: waiting } = useSuspenseQuery(waitingInvitationsQuery)
  if (waiting.length === 0)
    return (
      <Stack gap={1}>
        <p>{t`No partner is asking for anything.`}</p>
        <Quiet>{t`Invitations made out to one of your domains appear here. Others come by email alone.`}</Quiet>
      </Stack>
    )
  return (
    <WorkQueue
      label={t`Waiting for your answer`}
      items={waiting.map(({ id, inviterName, providerName, recipientMail, answerBy }) => {
        const day = formatDate(answerBy)
        return {
          key: id,
          icon: MailIcon,
          tone: 'info',
          what:
            providerName === null
              ? t`${inviterName} asks to be your reseller`
              : t`${inviterName} asks to be your reseller, with ${providerName} as provider`,
          detail: t`The link is in the email to ${recipientMail} and expires on ${day}`,
          act: null,
        }
      })}
    />
  )
}
