/** The customer in whose directory people are listed and created. */
export type UserOrganization = {
  id: string
  legalName: string
  /** Domains a sign-in name may end with, the default first. */
  domains: readonly string[]
  /** ISO 3166-1 alpha-2. */
  country: string
}
