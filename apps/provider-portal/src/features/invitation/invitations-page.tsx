import { useLingui } from '@lingui/react/macro'
import { InvitationList, type InvitationListProps } from '@relais/portal-features/consent'
import { LinkButton, Page, TextLink } from '@relais/portal-kit'
import { paths } from '../../paths.ts'

/** The invitations this organization wrote, and where each stands. */
export function InvitationsPage({ view, onViewChange }: Pick<InvitationListProps, 'view' | 'onViewChange'>) {
  const { t } = useLingui()
  return (
    <Page
      title={t`Invitations`}
      sentence={t`What you sent, whether its link was opened, and who answered.`}
      action={<LinkButton kind="primary" to={paths.inviteReseller}>{t`Invite a reseller`}</LinkButton>}
    >
      <InvitationList
        view={view}
        onViewChange={onViewChange}
        link={({ id, recipientMail }) => (
          <TextLink to={paths.sentInvitation} params={{ invitationId: id }}>
            {recipientMail}
          </TextLink>
        )}
        empty={{
          sentence: t`Invite a reseller: you see here whether the link was opened and who answered.`,
          action: <LinkButton to={paths.inviteReseller}>{t`Invite a reseller`}</LinkButton>,
        }}
      />
    </Page>
  )
}
