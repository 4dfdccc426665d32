import { useLingui } from '@lingui/react/macro'
import {
  DeclineInvitationButton,
  type LinkedInvitation,
  refreshPartnerships,
  useKeptScroll,
  useNotedScroll,
} from '@relais/portal-features/consent'
import {
  FailureNotice,
  forgetLinkToken,
  LinkButton,
  queryClient,
  SessionGuard,
  useAction,
  useRefusalText,
  type Viewer,
  signOut,
} from '@relais/portal-kit'
import { AnswerFoot, Answers, Button, Checkbox, Inline, Notice, Section, Stack, useToast } from '@relais/ui'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { AuthorizeIndirectProviderDocument } from '../../generated/graphql.ts'
import { paths } from '../../paths.ts'
import { useObstacleText } from './authorize-words.ts'

/** Props of {@link AuthorizeAnswer}. */
export type AuthorizeAnswerProps = { invitation: LinkedInvitation; token: string; viewer: Viewer | null }

/** The answer to an open invitation, or what is missing for it: sign-in, another account. */
export function AuthorizeAnswer(props: AuthorizeAnswerProps) {
  const { invitation, viewer } = props
  return viewer === null || invitation.viewerCan === null ? (
    <BeforeSignIn invitationId={invitation.id} />
  ) : (
    <Answer {...props} viewer={viewer} viewerCan={invitation.viewerCan} />
  )
}

function BeforeSignIn({ invitationId }: { invitationId: string }) {
  const { t } = useLingui()
  useNotedScroll(invitationId)
  return (
    <>
      <Section title={t`To decide`}>
        <p>{t`Sign in as a global administrator of your organization to accept or decline. You come back to this page. Reading commits you to nothing.`}</p>
      </Section>
      <AnswerFoot>
        <LinkButton
          kind="primary"
          to={paths.signIn}
          search={{ return: window.location.pathname }}
        >{t`Sign in`}</LinkButton>
      </AnswerFoot>
    </>
  )
}

type AnswerProps = AuthorizeAnswerProps & {
  viewer: Viewer
  viewerCan: NonNullable<LinkedInvitation['viewerCan']>
}

function Answer(props: AnswerProps) {
  const { t } = useLingui()
  const { invitation, viewer, viewerCan } = props
  const obstacle = useObstacleText(invitation)
  useKeptScroll(invitation.id)
  const { acceptObstacle } = viewerCan
  return (
    <>
      <Section title={t`Your answer`}>
        <Stack>
          <SessionGuard key={viewer.user.id} viewer={viewer} />
          <Account viewer={viewer} />
          {invitation.sentToOther === null ? null : (
            <Notice title={t`This invitation was sent to ${invitation.sentToOther}`}>
              {t`That is not your address. Answer it only if it is meant for your organization.`}
            </Notice>
          )}
          {acceptObstacle === null ? null : (
            <Notice tone="warning" title={obstacle(acceptObstacle).title}>
              {obstacle(acceptObstacle).help}
            </Notice>
          )}
        </Stack>
      </Section>
      {viewerCan.accept || viewerCan.decline ? (
        <AnswerFoot>
          <Decision {...props} />
        </AnswerFoot>
      ) : null}
    </>
  )
}

function Account({ viewer }: { viewer: Viewer }) {
  const { t } = useLingui()
  const { userPrincipalName } = viewer.user
  const { legalName } = viewer.organization
  return (
    <Inline gap={3} justify="between">
      <p>{t`Signed in as ${userPrincipalName}, for ${legalName}.`}</p>
      <Button onClick={() => void signOut(window.location.pathname)}>{t`Use another account`}</Button>
    </Inline>
  )
}

function Decision(props: AnswerProps) {
  const { t } = useLingui()
  const text = useRefusalText()
  const toast = useToast()
  const navigate = useNavigate()
  const action = useAction(AuthorizeIndirectProviderDocument)
  const [confirmed, setConfirmed] = useState(false)
  const [missing, setMissing] = useState(false)
  const [refusal, setRefusal] = useState<{ message: string; remedy: string } | null>(null)
  const box = useRef<HTMLInputElement>(null)
  const { invitation, token, viewer, viewerCan } = props
  const providerName = invitation.inviter.legalName
  const resellerName = viewer.organization.legalName

  const authorize = async () => {
    setRefusal(null)
    setMissing(!confirmed)
    if (!confirmed) return box.current?.focus()
    const input = { invitationId: invitation.id, token, confirmed }
    const result = (await action.run({ input }))?.authorizeIndirectProvider
    if (!result) return
    if ('code' in result) return setRefusal(text(result))
    forgetLinkToken(invitation.id)
    await refreshPartnerships()
    toast({ message: t`${providerName} is now your indirect provider.` })
    await navigate({ to: paths.indirectProviders })
  }

  return (
    <Stack>
      <FailureNotice failure={action.failure} />
      {refusal ? (
        <Notice tone="error" title={refusal.message} live>
          {refusal.remedy}
        </Notice>
      ) : null}
      {viewerCan.accept ? (
        <Checkbox
          ref={box}
          label={t`I have read what ${resellerName} grants to ${providerName}, and I may decide this.`}
          error={missing && !confirmed ? t`Tick the box to authorize the provider` : undefined}
          checked={confirmed}
          onChange={(event) => setConfirmed(event.currentTarget.checked)}
        />
      ) : null}
      <Answers>
        {viewerCan.decline ? (
          <DeclineInvitationButton
            invitationId={invitation.id}
            token={token}
            inviterName={providerName}
            // It is read again, and then says that it was declined.
            onDeclined={() => void queryClient.invalidateQueries({ queryKey: ['invitation-by-link'] })}
          />
        ) : null}
        {viewerCan.accept ? (
          <Button kind="primary" busy={action.busy} onClick={() => void authorize()}>
            {t`Authorize indirect provider`}
          </Button>
        ) : null}
      </Answers>
    </Stack>
  )
}
