/** A person as licensing sees it. */
export type LicensedPerson = {
  id: string
  displayName: string
  /** Null: not set, and then no license can be assigned. */
  usageLocation: string | null
  licenses: readonly { licenseSkuId: string }[]
}

/** Props of the parts that show the licenses of one person. */
export type UserLicensesProps = {
  customer: { id: string; country: string }
  person: LicensedPerson
  /** Offer to set the usage location. */
  canManageUsers: boolean
}
