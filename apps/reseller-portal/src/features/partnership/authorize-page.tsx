import { useLingui } from '@lingui/react/macro'
import {
  AuthorizeGrants,
  IncompleteInvitationLink,
  UnknownInvitationLink,
  useLinkedInvitation,
} from '@relais/portal-features/consent'
import { LinkButton, Panel, PublicPage, useLinkToken } from '@relais/portal-kit'
import { Notice, Stack } from '@relais/ui'
import { paths } from '../../paths.ts'
import { AuthorizeAnswer } from './authorize-answer.tsx'
import { ClosedAuthorization } from './closed-authorization.tsx'

/** Where the link of a provider's invitation leads: what it grants, and the answer. Before and after sign-in. */
export function AuthorizePage({ invitationId }: { invitationId: string }) {
  const { t } = useLingui()
  const token = useLinkToken(invitationId)
  return (
    <PublicPage title={t`Authorize an indirect provider`} width="wide">
      {token === null ? (
        <IncompleteInvitationLink invitationId={invitationId}>
          <ToHome />
        </IncompleteInvitationLink>
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
  if (invitation === null) {
    return (
      <UnknownInvitationLink replaced={replaced}>
        <ToHome />
      </UnknownInvitationLink>
    )
  }
  if (invitation.kind !== 'partnership') {
    return (
      <Notice tone="warning" title={t`This invitation is for a customer`}>
        {t`It can be answered at the customer portal only. Ask the sender to give you the link of your own invitation.`}
      </Notice>
    )
  }
  if (invitation.closedReason !== null) return <ClosedAuthorization invitation={invitation} viewer={viewer} />
  return (
    <Stack gap={6}>
      <AuthorizeGrants invitation={invitation} organization={viewer?.organization.legalName ?? null} />
      <AuthorizeAnswer invitation={invitation} token={token} viewer={viewer} />
    </Stack>
  )
}

function ToHome() {
  const { t } = useLingui()
  return (
    <span>
      <LinkButton to={paths.home}>{t`Home`}</LinkButton>
    </span>
  )
}
