import { useLingui } from '@lingui/react/macro'
import {
  execute,
  LinkButton,
  Panel,
  PublicPage,
  queryClient,
  signOut,
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
import { InvitationTerms } from './invitation-terms.tsx'
import { useInvitationToken } from './invitation-token.ts'

/** The page of a personal link: who asks for what; then, for a global administrator, the decision (SPEC J4). */
export function InvitationPage({ invitationId }: { invitationId: string }) {
  const { t } = useLingui()
  const token = useInvitationToken(invitationId)
  return (
    <PublicPage
      width="wide"
      title={t`Invitation to work together`}
      sentence={t`Read who asks for what. Nothing is granted before you accept.`}
    >
      {token === null ? (
        <BrokenLink title={t`This link is incomplete`}>
          {t`Open the link from the mail again, or ask the sender for a new one.`}
        </BrokenLink>
      ) : (
        <Panel>
          <OpenedLink link={{ invitationId, token }} />
        </Panel>
      )}
    </PublicPage>
  )
}

function OpenedLink({ link }: { link: PersonalLink }) {
  const { t } = useLingui()
  const { data: viewer } = useSuspenseQuery(viewerQuery)
  const { data: invitation, refetch } = useSuspenseQuery(invitationQuery(link, viewer?.user.id ?? null))
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
      <BrokenLink title={t`This link opens nothing`}>
        {t`It may have been replaced by a newer one. Open the latest mail, or ask the sender for a new link.`}
      </BrokenLink>
    )
  }
  if (invitation.closedReason !== null) return <ClosedInvitation invitation={invitation} />
  const signedIn = () => queryClient.invalidateQueries({ queryKey: viewerQuery.queryKey })
  if (!viewer) return <BeforeSignIn invitation={invitation} link={link} onSignedIn={signedIn} />
  const obstacle = invitation.viewerCan?.acceptObstacle ?? null
  return (
    <Stack gap={4}>
      <Account viewer={viewer} invitationId={invitationId} />
      {obstacle ? <Obstacle obstacle={obstacle} organization={viewer.organization.legalName} /> : null}
      <InvitationTerms invitation={invitation} />
      {obstacle ? null : (
        <ConsentForm
          invitation={invitation}
          link={link}
          viewer={viewer}
          onAccepted={(made) => {
            setReceipt(made)
            void queryClient.invalidateQueries({ queryKey: ['partner-relationships'] })
          }}
          onChanged={() => void refetch()}
        />
      )}
    </Stack>
  )
}

function BrokenLink({ title, children }: { title: string; children: string }) {
  const { t } = useLingui()
  return (
    <Stack>
      <Notice tone="warning" title={title}>
        {children}
      </Notice>
      <span>
        <LinkButton to={paths.home}>{t`Home`}</LinkButton>
      </span>
    </Stack>
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

function Obstacle({ obstacle, organization }: { obstacle: AcceptObstacle; organization: string }) {
  const { t } = useLingui()
  switch (obstacle) {
    case 'not_global_administrator':
      return (
        <Notice tone="warning" title={t`Only a global administrator can decide`}>
          {t`You can read everything here. Forward the mail to a global administrator of ${organization}, or sign in as one.`}
        </Notice>
      )
    case 'own_invitation':
      return (
        <Notice tone="warning" title={t`${organization} is one of those who ask`}>
          {t`An organization cannot answer its own invitation. Sign in with the account of the organization that is invited.`}
        </Notice>
      )
    default:
      return (
        <Notice tone="warning" title={t`This invitation is not for this portal`}>
          {t`Open the link from the mail again: it leads to the right portal.`}
        </Notice>
      )
  }
}
