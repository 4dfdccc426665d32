import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'

/** Licenses of one kind of a customer, over all its subscriptions. */
export interface LicenseCount {
  /** Bought. */
  readonly total: number
  /** Of these, bought with subscriptions whose term is over: they no longer count (domain reference 2.8, 2.9). */
  readonly expired: number
  /** Given to people. */
  readonly assigned: number
}

/** Licenses of a kind that run and that nobody has. */
export function freeLicenses({ total, expired, assigned }: LicenseCount): number {
  return Math.max(0, total - expired - assigned)
}

/** Whether licenses of a kind run and somebody has each of them: the next person gets none. */
export function licensesUsedUp(count: LicenseCount): boolean {
  return count.total > count.expired && freeLicenses(count) === 0
}

/** Whether licenses of a kind run and nobody has one: they are paid for, for nothing. */
export function licensesUnused({ total, expired, assigned }: LicenseCount): boolean {
  return total > expired && assigned === 0
}

/** Assigned licenses of a kind beyond those that run: when a term ends, nobody loses one by itself. */
export function uncoveredLicenses({ total, expired, assigned }: LicenseCount): number {
  return Math.max(0, assigned - (total - expired))
}

/** What assigning must know, read while the counter is locked. */
export interface AssignmentFacts {
  readonly count: LicenseCount
  /** Whether the person has a license of this kind already. */
  readonly isAssigned: boolean
  /** Country in which the person uses its licenses; null: not set. */
  readonly usageLocation: string | null
}

/** Every license of this kind that runs is in use. */
export type NoFreeLicense = Refusal<'no_free_license'> & LicenseCount
/** The person already has this license. */
export type AlreadyAssigned = Refusal<'already_assigned'>
/** The person has no usage location. */
export type UsageLocationMissing = Refusal<'usage_location_missing'>
/** The person does not have this license. */
export type NotAssigned = Refusal<'not_assigned'>

/** The rules of assigning (domain reference 2.9): not twice, a usage location, and a free unit. Gives the new count. */
export function assignLicense(
  facts: AssignmentFacts,
): Result<LicenseCount, NoFreeLicense | AlreadyAssigned | UsageLocationMissing> {
  const { count } = facts
  if (facts.isAssigned) return refuse({ code: 'already_assigned' })
  if (facts.usageLocation === null) return refuse({ code: 'usage_location_missing' })
  if (freeLicenses(count) < 1) return refuse({ code: 'no_free_license', ...count })
  return ok({ ...count, assigned: count.assigned + 1 })
}

/** Taking a license back frees a unit. Gives the new count. */
export function removeLicense(
  facts: Pick<AssignmentFacts, 'count' | 'isAssigned'>,
): Result<LicenseCount, NotAssigned> {
  if (!facts.isAssigned) return refuse({ code: 'not_assigned' })
  return ok({ ...facts.count, assigned: facts.count.assigned - 1 })
}
