import { useLingui } from '@lingui/react/macro'
import { InvitationStart, nobodyYet, useRunningProviders } from '@relais/portal-features/consent'
import { Page, TextLink } from '@relais/portal-kit'
import { Notice, Section, Stack } from '@relais/ui'
import { useNavigate } from '@tanstack/react-router'
import { paths } from '../../paths.ts'

/** Props of {@link InviteCustomerPage}. */
export type InviteCustomerPageProps = {
  /** Who is chosen already to place the customer's orders: id of a provider, or `nobody`; absent: none is. */
  orderedBy: string | undefined
}

/** Invites a customer: alone, or together with the provider that will place its orders. */
export function InviteCustomerPage({ orderedBy }: InviteCustomerPageProps) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const partnerships = useRunningProviders()
  const isThere =
    orderedBy === undefined ||
    orderedBy === nobodyYet ||
    partnerships.some(({ provider }) => provider.id === orderedBy)
  return (
    <Page
      title={t`Invite a customer`}
      trail={[<TextLink key="up" to={paths.customers}>{t`Customers`}</TextLink>]}
      sentence={t`You read and change the email before it goes out. Nothing changes for the customer until it accepts.`}
    >
      <Stack>
        {isThere ? null : (
          <Notice tone="warning" title={t`There is no running partnership with this provider`}>
            {t`It has ended, or is not yours to see. Choose another provider below, or nobody yet.`}
          </Notice>
        )}
        <Section title={t`Whom you invite, and to what`}>
          <InvitationStart
            key={orderedBy}
            customer={{ partnerships, orderedBy: isThere ? orderedBy : '' }}
            onDrafted={(invitationId) =>
              void navigate({ to: paths.sentInvitation, params: { invitationId } })
            }
            onCancel={() => void navigate({ to: paths.customers })}
          />
        </Section>
      </Stack>
    </Page>
  )
}
