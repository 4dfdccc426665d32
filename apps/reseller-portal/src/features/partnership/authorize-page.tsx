import { useLingui } from '@lingui/react/macro'
import { LinkButton, Panel, PublicPage, useLinkedInvitation, useLinkToken } from '@relais/portal-kit'
import { Notice, Stack } from '@relais/ui'
import { paths } from '../../paths.ts'
import { AuthorizeAnswer } from './authorize-answer.tsx'
import { AuthorizeGrants } from './authorize-grants.tsx'
import { ClosedAuthorization } from './closed-authorization.tsx'

/** Where the link of a provider's invitation leads: what it grants, and the answer. Before and after sign-in. */
export function AuthorizePage({ invitationId }: { invitationId: string }) {
  const { t } = useLingui()
  const token = useLinkToken(invitationId)
  return (
    <PublicPage title={t`Authorize an indirect provider`} width="wide">
      {token === '' ? (
        <BrokenLink />
      ) : (
        <Panel>
          <LinkedInvitationView invitationId={invitationId} token={token} />
        </Panel>
      )}
    </PublicPage>
  )
}

function LinkedInvitationView({ invitationId, token }: { invitationId: string; token: string }) {
  const { t } = useLingui()
  const { viewer, invitation, replaced } = useLinkedInvitation(invitationId, token)
  if (invitation === null) return <BrokenLink replaced={replaced} />
  if (invitation.kind !== 'partnership') {
    return (
      <Notice tone="warning" title={t`This invitation is for a customer`}>
        {t`Open the link of the mail as it is: it leads to the customer portal.`}
      </Notice>
    )
  }
  if (invitation.closedReason !== null) return <ClosedAuthorization invitation={invitation} viewer={viewer} />
  return (
    <Stack gap={6}>
      <p>{t`Opening this page commits you to nothing. Read what it grants, then decide.`}</p>
      <AuthorizeGrants invitation={invitation} />
      <AuthorizeAnswer invitation={invitation} token={token} viewer={viewer} />
    </Stack>
  )
}

function BrokenLink({ replaced = false }: { replaced?: boolean }) {
  const { t } = useLingui()
  return (
    <Stack>
      {replaced ? (
        <Notice tone="warning" title={t`A newer mail was sent`}>
          {t`Its link replaced this one, which no longer works. Open the link of the newest mail, or ask the provider to send it once more.`}
        </Notice>
      ) : (
        <Notice tone="warning" title={t`This link does not work`}>
          {t`It is incomplete or was changed. Open it from the mail again, whole, or ask the provider for a new one.`}
        </Notice>
      )}
      <span>
        <LinkButton to={paths.home}>{t`Home`}</LinkButton>
      </span>
    </Stack>
  )
}
