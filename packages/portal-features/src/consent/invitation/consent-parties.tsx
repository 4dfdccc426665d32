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
  const you = organization ?? recipientDomain ?? t`Your organization`
  const resellerCountry = country(inviter.country)
  const providerCountry = provider ? country(provider.country) : ''
  const role = provider
    ? t`${reseller} would be the reseller of ${you}, and its provider ${providerName} would place orders.`
    : t`${reseller} would be the reseller of ${you}.`
  return (
    <>
      <VisuallyHidden>{role}</VisuallyHidden>
      <PartyDrawing>
        <DrawnParty party="reseller" name={reseller} role={t`reseller, ${resellerCountry}`} />
        <DrawnWay icon={delegatedAdmin ? CustomersIcon : SeeIcon} />
        <DrawnParty party="customer" name={you} role={t`you`} filled />
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
