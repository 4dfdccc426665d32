import { useLingui } from '@lingui/react/macro'
import { useCountryName } from '@relais/portal-kit'
import {
  CustomersIcon,
  type Icon,
  OrderIcon,
  OrganizationTile,
  type Party,
  Quiet,
  SeeIcon,
  VisuallyHidden,
} from '@relais/ui'
import { consentStyles } from './consent-style.ts'
import type { AskedOfCustomer } from './invitation-queries.ts'

/** Props of {@link ConsentParties}. */
export type ConsentPartiesProps = {
  invitation: AskedOfCustomer
  /** The organization that answers; null: nobody has signed in. */
  organization: string | null
}

/** Who would do what for whom, as a drawing with the same in words for who cannot see it. */
export function ConsentParties({ invitation, organization }: ConsentPartiesProps) {
  const { t } = useLingui()
  const country = useCountryName()
  const { delegatedAdmin, inviter, provider, recipientDomain } = invitation
  const reseller = inviter.legalName
  const providerName = provider?.legalName ?? ''
  const you = organization ?? recipientDomain ?? t`Your organization`
  const resellerCountry = country(inviter.country)
  const providerCountry = provider ? country(provider.country) : ''
  const role = provider
    ? t`${reseller} would be the reseller of ${you}, and its provider ${providerName} would place orders.`
    : t`${reseller} would be the reseller of ${you}.`
  return (
    <>
      <VisuallyHidden>{role}</VisuallyHidden>
      <div style={consentStyles.parties} aria-hidden>
        <PartyName party="reseller" name={reseller} role={t`reseller, ${resellerCountry}`} />
        <Way icon={delegatedAdmin ? CustomersIcon : SeeIcon} />
        <PartyName party="customer" name={you} role={t`you`} filled />
        {provider ? (
          <>
            <Way icon={OrderIcon} />
            <PartyName party="provider" name={providerName} role={t`its provider, ${providerCountry}`} />
          </>
        ) : null}
      </div>
    </>
  )
}

function PartyName(props: { party: Party; name: string; role: string; filled?: boolean }) {
  const { party, name, role, filled = false } = props
  return (
    <div style={consentStyles.party}>
      <OrganizationTile name={name} party={party} size="large" filled={filled} />
      <strong>{name}</strong>
      <Quiet>{role}</Quiet>
    </div>
  )
}

function Way({ icon: Sign }: { icon: Icon }) {
  return (
    <span style={consentStyles.way}>
      <Sign size={16} style={consentStyles.waySign} aria-hidden />
    </span>
  )
}
