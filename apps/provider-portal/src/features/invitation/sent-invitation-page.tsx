import { useLingui } from '@lingui/react/macro'
import { InvitationRecord } from '@relais/portal-features/consent'
import { Page, Panel, TextLink } from '@relais/portal-kit'
import { Stack } from '@relais/ui'
import { paths } from '../../paths.ts'

/** One invitation: its text while it is a draft, then where it stands. */
export function SentInvitationPage({ invitationId }: { invitationId: string }) {
  const { t } = useLingui()
  return (
    <Page title={t`Invitation`} sentence={t`Its text, its personal link, and where it stands.`}>
      <Stack gap={6}>
        <TextLink to={paths.invitations}>{t`All invitations`}</TextLink>
        <Panel>
          <InvitationRecord id={invitationId} />
        </Panel>
      </Stack>
    </Page>
  )
}
