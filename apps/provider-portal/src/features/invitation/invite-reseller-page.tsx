import { useLingui } from '@lingui/react/macro'
import { InvitationStart } from '@relais/portal-features/consent'
import { Page, TextLink } from '@relais/portal-kit'
import { Section } from '@relais/ui'
import { useNavigate } from '@tanstack/react-router'
import { paths } from '../../paths.ts'

/** Begins the invitation of a reseller: to whom, in which language. Its text comes next. */
export function InviteResellerPage() {
  const { t } = useLingui()
  const navigate = useNavigate()
  return (
    <Page
      title={t`Invite a reseller`}
      trail={[<TextLink key="up" to={paths.indirectResellers}>{t`Indirect resellers`}</TextLink>]}
      sentence={t`First the recipient; then you see the text and can change it before anything goes out.`}
    >
      <Section title={t`Whom you invite, and to what`}>
        <InvitationStart
          onDrafted={(invitationId) => void navigate({ to: paths.sentInvitation, params: { invitationId } })}
          onCancel={() => void navigate({ to: paths.indirectResellers })}
        />
      </Section>
    </Page>
  )
}
