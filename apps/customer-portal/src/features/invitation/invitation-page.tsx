import { useLingui } from '@lingui/react/macro'
import {
  IncompleteInvitationLink,
  InvitationTerms,
  UnknownInvitationLink,
} from '@relais/portal-features/consent'
import {
  execute,
  LinkButton,
  Panel,
  PublicPage,
  queryClient,
  SessionGuard,
  signOut,
  useLinkToken,
  type Viewer,
  viewerQuery,
} from '@relais/portal-kit'
import { Button, Inline, Notice, Stack } from '@relais/ui'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { NoteInvitationOpenedDocument } from '../../generated/graphql.ts'
import { paths } from '../../paths.ts'
import { BeforeSignIn } from './before-sign-in.tsx'
import { ClosedInvitation } from './closed-invitation.tsx'
import { ConsentForm } from './consent-form.tsx'
import { ConsentReceipt } from './consent-receipt.tsx'
import {
  type InvitationPage as Invitation,
  invitationQuery,
  type PersonalLink,
  type Receipt,
} from './invitation-queries.ts'

/** The page of a personal link: who asks for what; then, for a global administrator, the decision (SPEC J4). */
export function InvitationPage({ invitationId }: { invitationId: string }) {
  const { t } = useLingui()
  const token = useLinkToken(invitationId)
  return (
    <PublicPage width="wide" title={t`Invitation to work together`}>
      {token === null ? (
        <IncompleteInvitationLink invitationId={invitationId}>
          <ToHome />
        </IncompleteInvitationLink>
      ) : (
        <Panel>
          <OpenedLink link={{ invitationId, token }} />
        </Panel>
      )}
    </PublicPage>
  )
}

function OpenedLink({ link }: { link: PersonalLink }) {
  const { data: viewer } = useSuspenseQuery(viewerQuery)
  const { data, refetch } = useSuspenseQuery(invitationQuery(link, viewer?.user.id ?? null))
  const { invitationByLink: invitation, invitationLinkReplaced: replaced } = data
  const [receipt, setReceipt] = useState<Receipt | null>(null)
  const found = invitation !== null
  const { invitationId, token } = link
  useEffect(() => {
    // Noted for the sender; that it fails keeps nobody from reading.
    if (found)
      void execute(NoteInvitationOpenedDocument, { input: { invitationId, token } }).catch(() => undefined)
  }, [found, invitationId, token])

  if (receipt) return <ConsentReceipt receipt={receipt} />
  if (!invitation) {
    return (
      <UnknownInvitationLink replaced={replaced}>
        <ToHome />
      </UnknownInvitationLink>
    )
  }
  if (invitation.closedReason !== null) return <ClosedInvitation invitation={invitation} />
  const signedIn = () => queryClient.invalidateQueries({ queryKey: viewerQuery.queryKey })
  if (!viewer) return <BeforeSignIn invitation={invitation} link={link} onSignedIn={signedIn} />
  const obstacle = invitation.viewerCan?.acceptObstacle ?? null
  return (
    <Stack gap={6}>
      <SessionGuard key={viewer.user.id} viewer={viewer} />
      {obstacle ? <Obstacle obstacle={obstacle} invitation={invitation} viewer={viewer} /> : null}
      <InvitationTerms invitation={invitation} organization={viewer.organization.legalName} />
      {obstacle ? (
        <Account viewer={viewer} invitationId={invitationId} />
      ) : (
        <ConsentForm
          invitation={invitation}
          link={link}
          viewer={viewer}
          onAccepted={(made) => {
            setReceipt(made)
            void queryClient.invalidateQueries({ queryKey: ['partner-relationships'] })
            void queryClient.invalidateQueries({ queryKey: ['navigation'] })
          }}
          onChanged={() => {
            void refetch()
            void queryClient.invalidateQueries({ queryKey: ['navigation'] })
          }}
        >
          <Account viewer={viewer} invitationId={invitationId} />
        </ConsentForm>
      )}
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

function Account({ viewer, invitationId }: { viewer: Viewer; invitationId: string }) {
  const { t } = useLingui()
  const name = viewer.user.userPrincipalName
  const organization = viewer.organization.legalName
  return (
    <Inline gap={3} justify="between">
      <p>{t`You are signed in as ${name} and answer for ${organization}.`}</p>
      <Button
        onClick={() => void signOut(paths.invitation.replace('$invitationId', invitationId))}
      >{t`Use another account`}</Button>
    </Inline>
  )
}

type AcceptObstacle = NonNullable<NonNullable<Invitation['viewerCan']>['acceptObstacle']>

type ObstacleProps = { obstacle: AcceptObstacle; invitation: Invitation; viewer: Viewer }

function Obstacle({ obstacle, invitation, viewer }: ObstacleProps) {
  const { t } = useLingui()
  const organization = viewer.organization.legalName
  const named = invitation.recipientDomain ?? ''
  switch (obstacle) {
    case 'not_global_administrator':
      return (
        <Notice tone="warning" title={t`Only a global administrator can decide`}>
          {t`You can read everything here. Forward the email to a global administrator of ${organization}, or sign in as one.`}
        </Notice>
      )
    case 'own_invitation':
      return (
        <Notice tone="warning" title={t`${organization} is one of those who ask`}>
          {t`An organization cannot answer its own invitation. Sign in with the account of the organization that is invited.`}
        </Notice>
      )
    case 'other_organization':
      return (
        <Notice tone="warning" title={t`This invitation is for the organization with the domain ${named}`}>
          {t`${organization} cannot answer it. Sign in with an account of ${named}, or ask the sender for an invitation of your own.`}
        </Notice>
      )
    default:
      return (
        <Notice tone="warning" title={t`This invitation is not for this portal`}>
          {t`It asks a reseller, and can be answered at the reseller portal only. Ask the sender to give you the link of your own invitation.`}
        </Notice>
      )
  }
}
