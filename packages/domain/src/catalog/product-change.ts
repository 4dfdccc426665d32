import { type Changes, compareByKey } from './change.ts'
import type { LicenseSku, LicenseSkuServicePlan, ProductCatalog, ServicePlan } from './product.ts'

/** What an import does to the links: a license SKU in the file holds what the file says and nothing else. */
export interface LinkChanges {
  readonly added: readonly LicenseSkuServicePlan[]
  readonly removed: readonly LicenseSkuServicePlan[]
  readonly unchanged: number
}

/** What a products file does to the catalog. */
export interface ProductChanges {
  readonly licenseSkus: Changes<LicenseSku>
  readonly servicePlans: Changes<ServicePlan>
  readonly links: LinkChanges
}

/**
 * Compares a products file with the catalog. What the file does not name stays: a product is never removed, since
 * somebody may have it; a link of a license SKU that the file names goes when the file no longer has it.
 */
export function planProductChanges(existing: ProductCatalog, incoming: ProductCatalog): ProductChanges {
  const linkKey = (link: LicenseSkuServicePlan) => `${link.guid} ${link.servicePlanId}`
  const before = new Set(existing.links.map(linkKey))
  const after = new Set(incoming.links.map(linkKey))
  const named = new Set(incoming.licenseSkus.map((sku) => sku.guid))
  return {
    licenseSkus: compareByKey(existing.licenseSkus, incoming.licenseSkus, (sku) => sku.guid, sameSku),
    servicePlans: compareByKey(existing.servicePlans, incoming.servicePlans, (plan) => plan.id, samePlan),
    links: {
      added: incoming.links.filter((link) => !before.has(linkKey(link))),
      removed: existing.links.filter((link) => named.has(link.guid) && !after.has(linkKey(link))),
      unchanged: incoming.links.filter((link) => before.has(linkKey(link))).length,
    },
  }
}

function sameSku(one: LicenseSku, other: LicenseSku): boolean {
  return one.stringId === other.stringId && one.displayName === other.displayName
}

function samePlan(one: ServicePlan, other: ServicePlan): boolean {
  return one.name === other.name && one.friendlyName === other.friendlyName
}
