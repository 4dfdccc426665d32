import { useLingui } from '@lingui/react/macro'
import { InvitationList, type InvitationListProps } from '@relais/portal-features/consent'
import { LinkButton, Page, TextLink } from '@relais/portal-kit'
import { AddIcon } from '@relais/ui'
import { paths } from '../../paths.ts'

/** The invitations this organization wrote, and where each stands. */
export function InvitationsPage({ view, onViewChange }: Pick<InvitationListProps, 'view' | 'onViewChange'>) {
  const { t } = useLingui()
  return (
    <Page
      title={t`Invitations`}
      sentence={t`What you sent, whether its link was opened, and who answered.`}
      action={
        <LinkButton kind="primary" icon={AddIcon} to={paths.inviteCustomer}>
          {t`Invite a customer`}
        </LinkButton>
      }
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
          sentence: t`Invite a customer alone, or together with the provider that will place its orders.`,
          action: <LinkButton to={paths.inviteCustomer}>{t`Invite a customer`}</LinkButton>,
        }}
      />
    </Page>
  )
}
