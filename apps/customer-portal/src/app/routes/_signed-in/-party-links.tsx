import type { PartyLinks, TradeParty } from '@relais/portal-features/trade'
import { TextLink } from '@relais/portal-kit'
import { paths } from '../../../paths.ts'

function partnerLink({ id, legalName }: TradeParty) {
  return (
    <TextLink to={paths.partnerRelationship} params={{ relationshipId: id }}>
      {legalName}
    </TextLink>
  )
}

/** The parties of a trade that are not the customer itself, each as a link to its page. */
export const partyLinks: PartyLinks = { provider: partnerLink, reseller: partnerLink }
