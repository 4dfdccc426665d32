import { useLingui } from '@lingui/react/macro'
import { InvitationRecord, type InvitationViewProps } from '@relais/portal-features/consent'
import { Page, Panel, TextLink } from '@relais/portal-kit'
import { paths } from '../../paths.ts'

/** One invitation: its text while it is a draft, then where it stands. */
export function SentInvitationPage({
  invitationId,
  ...view
}: { invitationId: string } & InvitationViewProps) {
  const { t } = useLingui()
  return (
    <Page
      title={t`Invitation`}
      trail={[<TextLink key="up" to={paths.invitations}>{t`Invitations`}</TextLink>]}
      sentence={t`Its text, its personal link, and where it stands.`}
    >
      <Panel>
        <InvitationRecord id={invitationId} {...view} />
      </Panel>
    </Page>
  )
}
