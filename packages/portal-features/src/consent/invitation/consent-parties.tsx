import { useLingui } from '@lingui/react/macro'
import { useCountryName } from '@relais/portal-kit'
import {
  CustomersIcon,
  DrawnParty,
  DrawnWay,
  OrderIcon,
  PartyDrawing,
  SeeIcon,
  VisuallyHidden,
} from '@relais/ui'
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
  const named = organization ?? recipientDomain
  const resellerCountry = country(inviter.country)
  const providerCountry = provider ? country(provider.country) : ''
  const unnamed = provider
    ? t`${reseller} would be your reseller, and its provider ${providerName} would place orders.`
    : t`${reseller} would be your reseller.`
  const role = provider
    ? t`${reseller} would be the reseller of ${named}, and its provider ${providerName} would place orders.`
    : t`${reseller} would be the reseller of ${named}.`
  return (
    <>
      <VisuallyHidden>{named === null ? unnamed : role}</VisuallyHidden>
      <PartyDrawing>
        <DrawnParty party="reseller" name={reseller} role={t`reseller, ${resellerCountry}`} />
        <DrawnWay icon={delegatedAdmin ? CustomersIcon : SeeIcon} />
        <DrawnParty party="customer" name={named ?? t`Your organization`} role={t`you`} filled />
        {provider ? (
          <>
            <DrawnWay icon={OrderIcon} />
            <DrawnParty party="provider" name={providerName} role={t`its provider, ${providerCountry}`} />
          </>
        ) : null}
      </PartyDrawing>
    </>
  )
}
