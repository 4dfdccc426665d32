import { type AssignmentFacts, type LicenseCount, ok, refuse, type Result } from '@relais/domain'
import type { Work } from '../../../platform/database/work.ts'
import { type CustomerRefusal, type OpenCustomer, openCustomerTo } from '../customer/open-customer.ts'
import { lockUser } from '../../identity/index.ts'
import type { AssignLicenseInput, CustomerLicense } from './license.graphql.ts'
import { toCustomerLicense } from './license.queries.ts'
import { type AssignmentKey, isLicenseAssigned, lockLicenseCount } from './license.repository.ts'

/** A person and a counter, locked in this order, with what the rules ask. */
export interface LockedAssignment {
  readonly customer: OpenCustomer
  readonly key: AssignmentKey
  readonly licenseName: string
  readonly facts: AssignmentFacts
}

/** What both mutations store and answer. */
export interface LicenseOutcome {
  readonly userId: string
  readonly license: CustomerLicense
}

/** Locks what assigning and removing change, after the customer was opened for it. */
export async function lockAssignment(
  work: Work,
  input: AssignLicenseInput,
): Promise<Result<LockedAssignment, CustomerRefusal>> {
  const opened = await openCustomerTo(work, input.customerId, 'manageLicenses', 'change')
  if (!opened.ok) return opened
  const customer = opened.value
  const person = await lockUser(work.tx, customer.id, input.userId)
  const licenses = person && (await lockLicenseCount(work.tx, customer.id, input.licenseSkuId, work.now))
  if (!licenses) return refuse({ code: 'not_found' })
  const key = {
    customerId: customer.id,
    userId: person.id,
    licenseSkuId: input.licenseSkuId.toLowerCase(),
  }
  const isAssigned = await isLicenseAssigned(work.tx, key)
  const { name: licenseName, ...count } = licenses
  return ok({ customer, key, licenseName, facts: { count, isAssigned, usageLocation: person.usageLocation } })
}

/** The answer with the count as it became. */
export function outcomeOf({ key, licenseName }: LockedAssignment, count: LicenseCount): LicenseOutcome {
  const { userId, licenseSkuId } = key
  return { userId, license: toCustomerLicense({ licenseSkuId, name: licenseName, ...count }) }
}
