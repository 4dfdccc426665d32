import type { PartyRefusal } from './order-refusal.ts'

/** What `app.order_facts` says, each row held until the end of the transaction. Null ids: there is none. */
export interface OrderFacts {
  /** The provider's own relationship with the customer; null: none runs, and nothing else is known. */
  readonly relationshipId: string | null
  readonly partnershipId?: string | null
  readonly resellerRelationshipId?: string | null
  readonly providerIsActive?: boolean
  readonly resellerIsActive?: boolean
  /** ISO 3166-1 alpha-2: the market of the prices. */
  readonly customerCountry?: string
  /** Newest version of the customer agreement that the customer accepted; null: none. */
  readonly agreementVersion?: number | null
  /** Newest published version; null: none is published, so none is asked for. */
  readonly currentAgreementVersion?: number | null
}

/** What is wrong with the reseller on record, if anything (SPEC J6.1, J6.3). */
export function resellerObstacle(facts: OrderFacts, resellerId: string | null): PartyRefusal | null {
  if (resellerId === null) return { code: 'reseller_required' }
  if (!facts.partnershipId) return { code: 'reseller_not_partner' }
  if (!facts.resellerIsActive) return { code: 'reseller_not_active' }
  if (!facts.resellerRelationshipId) return { code: 'reseller_not_related' }
  return null
}

/** Everything about the parties that keeps an order from being placed, the first cause first. Empty: nothing does. */
export function partyObstacles(facts: OrderFacts, resellerId: string | null): readonly PartyRefusal[] {
  if (facts.relationshipId === null) return [{ code: 'no_relationship' }]
  const obstacles: PartyRefusal[] = []
  if (!facts.providerIsActive) obstacles.push({ code: 'provider_suspended' })
  if (agreementIsMissing(facts)) obstacles.push({ code: 'agreement_missing' })
  const reseller = resellerObstacle(facts, resellerId)
  if (reseller) obstacles.push(reseller)
  return obstacles
}

function agreementIsMissing({ agreementVersion, currentAgreementVersion }: OrderFacts): boolean {
  if (currentAgreementVersion === null || currentAgreementVersion === undefined) return false
  return (agreementVersion ?? 0) < currentAgreementVersion
}
