import type { Refusal } from '../../kernel/result.ts'

/**
 * Tenants that are made from one place by people who hold links of invitations. Room for a reseller that brings its customers in
 * from its own office; each of them takes a link of its own besides.
 */
export const tenantBudget = { place: 50, hours: 24 } as const

/** From one place as many tenants were made as are made in {@link tenantBudget}'s hours. */
export type TenantsSpent = Refusal<'tenants_spent'> & {
  /** How many are made in that time. */
  readonly limit: number
  /** When the next may be made. */
  readonly retryAt: Date
}
