import { ok, refuse, type Result } from '../../kernel/result.ts'
import type {
  EndedPartnership,
  NoRelationship,
  NoReseller,
  PartyRefusal,
  ProviderSuspended,
} from './order-refusal.ts'

/** What `app.order_facts` says, each row held until the end of the transaction. Null ids: there is none. */
export interface OrderFacts {
  /** The provider's own relationship with the customer; null: none runs, and nothing else is known. */
  readonly relationshipId: string | null
  readonly partnershipId?: string | null
  readonly resellerRelationshipId?: string | null
  readonly providerIsActive?: boolean
  readonly resellerIsActive?: boolean
  /** How many resellers besides the one asked about can be on record for the customer. */
  readonly otherResellers?: number
  /**
   * The partnership of the provider that ended last: with the reseller asked about, else with one that came to be related to
   * the customer while it ran. Null: none did.
   */
  readonly endedPartnership?: { readonly resellerName: string; readonly endedAt: Date } | null
  /** ISO 3166-1 alpha-2: the market of the prices. */
  readonly customerCountry?: string
  /** Newest version of the customer agreement that the customer accepted; null: none. */
  readonly agreementVersion?: number | null
  /** Newest published version; null: none is published, so none is asked for. */
  readonly currentAgreementVersion?: number | null
}

/** What is wrong with the reseller on record, if anything (SPEC J6.1, J6.3). */
export function resellerObstacle(facts: OrderFacts, resellerId: string | null): PartyRefusal | null {
  const canChooseAnother = otherCanBeChosen(facts)
  if (resellerId === null)
    return canChooseAnother
      ? { code: 'reseller_required' }
      : { code: 'no_reseller', ...endedPartnership(facts) }
  if (!facts.partnershipId)
    return { code: 'reseller_not_partner', canChooseAnother, ...endedPartnership(facts) }
  if (!facts.resellerIsActive) return { code: 'reseller_not_active', canChooseAnother }
  if (!facts.resellerRelationshipId) return { code: 'reseller_not_related', canChooseAnother }
  return null
}

/**
 * Whether a cart is begun for a customer, so that nobody fills one that can never be ordered: the provider's relationship
 * that it is begun under. What its people can still cure (the agreement) keeps nobody from filling it.
 * @param facts with no reseller asked about
 */
export function decideCart(
  facts: OrderFacts,
): Result<string, NoRelationship | ProviderSuspended | NoReseller> {
  if (facts.relationshipId === null) return refuse({ code: 'no_relationship' })
  if (!facts.providerIsActive) return refuse({ code: 'provider_suspended' })
  if (!otherCanBeChosen(facts)) return refuse({ code: 'no_reseller', ...endedPartnership(facts) })
  return ok(facts.relationshipId)
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

function otherCanBeChosen({ otherResellers = 0 }: OrderFacts): boolean {
  return otherResellers > 0
}

function endedPartnership({ endedPartnership: ended }: OrderFacts): EndedPartnership {
  return { resellerName: ended?.resellerName ?? null, partnershipEndedAt: ended?.endedAt ?? null }
}

function agreementIsMissing({ agreementVersion, currentAgreementVersion }: OrderFacts): boolean {
  if (currentAgreementVersion === null || currentAgreementVersion === undefined) return false
  return (agreementVersion ?? 0) < currentAgreementVersion
}
