import { useLingui } from '@lingui/react/macro'
import { InvitationList, LinkButton, Page, Panel, TextLink } from '@relais/portal-kit'
import { paths } from '../../paths.ts'

/** The invitations this organization wrote, and where each stands. */
export function InvitationsPage() {
  const { t } = useLingui()
  return (
    <Page
      title={t`Invitations`}
      sentence={t`What you sent, whether its link was opened, and who answered.`}
      action={
        <LinkButton
          kind="primary"
          to={paths.requestRelationship}
        >{t`Request a reseller relationship`}</LinkButton>
      }
    >
      <Panel>
        <InvitationList
          link={({ id, recipientMail }) => (
            <TextLink to={paths.sentInvitation} params={{ invitationId: id }}>
              {recipientMail}
            </TextLink>
          )}
          empty={{
            sentence: t`Invite a customer alone here, or together with a provider from the list of indirect providers.`,
            action: (
              <LinkButton to={paths.requestRelationship}>{t`Request a reseller relationship`}</LinkButton>
            ),
          }}
        />
      </Panel>
    </Page>
  )
}
