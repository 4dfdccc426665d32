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

/** One row of a products file: a license SKU, and one of the service plans in it. */
export interface ProductRow extends LicenseSku {
  readonly line: number
  /** Null: the license SKU has no service plans. */
  readonly servicePlan: ServicePlan | null
}
