/** What is assigned to a user. */
export interface LicenseSku {
  /** Lower case. */
  readonly guid: string
  readonly stringId: string
  readonly displayName: string
}

/** A service inside license SKUs, that can be switched off for one user. */
export interface ServicePlan {
  /** GUID, lower case. */
  readonly id: string
  readonly name: string
  readonly friendlyName: string
}

/** A license SKU holds a service plan. */
export interface LicenseSkuServicePlan {
  readonly guid: string
  readonly servicePlanId: string
}

/** What a products file says, each thing once. */
export interface ProductCatalog {
  readonly licenseSkus: readonly LicenseSku[]
  readonly servicePlans: readonly ServicePlan[]
  readonly links: readonly LicenseSkuServicePlan[]
}

/** One row of a products file. */
export interface ProductRow extends LicenseSku {
  readonly line: number
  /** Null: the license SKU has no service plans. */
  readonly servicePlan: ServicePlan | null
}

/** Another spelling of a name that was already read: the first one won. */
export interface NameVariant {
  /** GUID of the license SKU or service plan, or `ProductId/SkuId` of the offer. */
  readonly id: string
  /** Column of the file. */
  readonly column: string
  readonly kept: string
  readonly variant: string
  /** First line with this variant. */
  readonly line: number
}

/** A products file, grouped. */
export interface GroupedProducts {
  readonly catalog: ProductCatalog
  readonly variants: readonly NameVariant[]
  /** Rows whose license SKU and service plan had both been linked before. */
  readonly repeatedRows: number
}

/**
 * Groups the rows of a products file: one license SKU per GUID, one service plan per id, one link per pair. The first
 * name of each wins, other spellings are reported once each (MODEL.md, "What is sold").
 */
export function groupProducts(rows: Iterable<ProductRow>): GroupedProducts {
  const skus = new Map<string, LicenseSku>()
  const plans = new Map<string, ServicePlan>()
  const links = new Map<string, LicenseSkuServicePlan>()
  const variants = new VariantList()
  let repeatedRows = 0
  for (const { line, guid, stringId, displayName, servicePlan } of rows) {
    const sku = first(skus, guid, { guid, stringId, displayName })
    variants.note(guid, 'Product_Display_Name', sku.displayName, displayName, line)
    variants.note(guid, 'String_Id', sku.stringId, stringId, line)
    if (servicePlan) {
      const plan = first(plans, servicePlan.id, servicePlan)
      variants.note(plan.id, 'Service_Plan_Name', plan.name, servicePlan.name, line)
      variants.note(
        plan.id,
        'Service_Plans_Included_Friendly_Names',
        plan.friendlyName,
        servicePlan.friendlyName,
        line,
      )
    }
    const servicePlanId = servicePlan?.id ?? ''
    if (links.has(`${guid} ${servicePlanId}`)) repeatedRows += 1
    else links.set(`${guid} ${servicePlanId}`, { guid, servicePlanId })
  }
  return {
    catalog: {
      licenseSkus: [...skus.values()],
      servicePlans: [...plans.values()],
      links: [...links.values()].filter((link) => link.servicePlanId !== ''),
    },
    variants: variants.found,
    repeatedRows,
  }
}

/** Collects other spellings, each once. */
export class VariantList {
  readonly found: NameVariant[] = []
  readonly #seen = new Set<string>()

  /** Notes `variant` when it differs from `kept`. */
  note(id: string, column: string, kept: string, variant: string, line: number): void {
    if (kept === variant) return
    const key = `${id}\n${column}\n${variant}`
    if (this.#seen.has(key)) return
    this.#seen.add(key)
    this.found.push({ id, column, kept, variant, line })
  }
}

function first<Value>(map: Map<string, Value>, key: string, value: Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  map.set(key, value)
  return value
}
