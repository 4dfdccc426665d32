import { useLingui } from '@lingui/react/macro'
import { InvitationStart, partnershipQuery } from '@relais/portal-features/consent'
import { LinkButton, Page, Panel, TextLink } from '@relais/portal-kit'
import { EmptyState, Stack } from '@relais/ui'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { paths } from '../../paths.ts'

/** Asks a customer for a relationship with this reseller alone. */
export function RequestRelationshipPage() {
  const { t } = useLingui()
  const navigate = useNavigate()
  return (
    <Page
      title={t`Request a reseller relationship`}
      trail={[<TextLink key="up" to={paths.customers}>{t`Customers`}</TextLink>]}
      sentence={t`With your organization alone. To have orders placed, invite the customer together with a provider.`}
    >
      <InvitationStart
        kind="relationship"
        onDrafted={(invitationId) => void navigate({ to: paths.sentInvitation, params: { invitationId } })}
        onCancel={() => void navigate({ to: paths.customers })}
      />
    </Page>
  )
}

/** Invites a customer together with one provider: one consent, two relationships. */
export function InviteCustomersPage({ providerId }: { providerId: string }) {
  const { t } = useLingui()
  return (
    <Page
      title={t`Invite new customers`}
      trail={[<TextLink key="up" to={paths.indirectProviders}>{t`Indirect providers`}</TextLink>]}
      sentence={t`One invitation, one answer, two relationships: with you and with your provider.`}
    >
      <Panel>
        <JointInvitation providerId={providerId} />
      </Panel>
    </Page>
  )
}

function JointInvitation({ providerId }: { providerId: string }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const { data: partnership } = useSuspenseQuery(partnershipQuery(providerId))
  if (!partnership || partnership.endedAt !== null) {
    return (
      <EmptyState
        title={t`There is no running partnership with this provider`}
        drawing="search"
        action={<LinkButton to={paths.indirectProviders}>{t`Indirect providers`}</LinkButton>}
      >
        {t`Invite customers from the row of a provider you authorized.`}
      </EmptyState>
    )
  }
  const { legalName } = partnership.provider
  return (
    <Stack>
      <p>{t`Provider of this invitation: ${legalName}. It may order for the customer and gets no right to administer its directory.`}</p>
      <InvitationStart
        kind="joint"
        providerId={providerId}
        onDrafted={(invitationId) => void navigate({ to: paths.sentInvitation, params: { invitationId } })}
        onCancel={() => void navigate({ to: paths.indirectProviders })}
      />
    </Stack>
  )
}
