import { type PartyLinks, TextLink } from '@relais/portal-kit'
import { paths } from '../../../paths.ts'

/** The parties of a trade that are not the provider itself, each as a link to its page. */
export const partyLinks: PartyLinks = {
  customer: ({ id, legalName }) => (
    <TextLink to={paths.customer} params={{ customerId: id }}>
      {legalName}
    </TextLink>
  ),
  reseller: ({ id, legalName }) => (
    <TextLink to={paths.indirectReseller} params={{ partnershipId: id }}>
      {legalName}
    </TextLink>
  ),
}

/** A link to an order, in the words of its number. */
export function orderLink({ id, number }: { id: string; number: string }) {
  return (
    <TextLink to={paths.order} params={{ orderId: id }}>
      {number}
    </TextLink>
  )
}

/** A link to a subscription, in the words of its name. */
export function subscriptionLink({ id, displayName }: { id: string; displayName: string }) {
  return (
    <TextLink to={paths.subscription} params={{ subscriptionId: id }}>
      {displayName}
    </TextLink>
  )
}

/** A link from a line of an order to its subscription, in the words of the product. */
export function lineLink({ subscriptionId, skuTitle }: { subscriptionId: string; skuTitle: string }) {
  return subscriptionLink({ id: subscriptionId, displayName: skuTitle })
}
