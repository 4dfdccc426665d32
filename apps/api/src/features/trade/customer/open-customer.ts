import {
  type DirectoryAbilities,
  directoryAbilities,
  type DelegatedRole,
  ok,
  type Refusal,
  refuse,
  type Result,
  type RunningDelegatedAdmin,
} from '@relais/domain'
import type { Work } from '../../../platform/database/work.ts'
import type { NotFound, NotPermitted } from '../../../platform/graphql/common-refusals.ts'
import { type OpenedRows, openCustomerRows } from './customer.repository.ts'

/** A delegated admin relationship over the customer that runs now. */
export interface OpenedDelegatedAdmin extends RunningDelegatedAdmin {
  readonly id: string
  readonly endsAt: Date
}

/** A customer that the acting organization has a running relationship with; its own rows are open until the end of the transaction. */
export interface OpenCustomer {
  readonly id: string
  readonly relationshipId: string
  readonly delegatedAdmins: readonly OpenedDelegatedAdmin[]
  /** The newest customer agreement that it accepted; null: none. */
  readonly agreement: AcceptedAgreement | null
}

/** A customer agreement that a customer accepted. */
export interface AcceptedAgreement {
  readonly version: number
  readonly acceptedAt: Date
  /** Whether it is the one in force: ordering needs that one. */
  readonly isCurrent: boolean
}

/** The customer granted no administration that runs now. */
export type NoDelegatedAdmin = Refusal<'no_delegated_admin'> & {
  readonly neededRoles: readonly DelegatedRole[]
}
/** The customer granted administration, without a role that this needs. */
export type RoleNotCovered = Refusal<'role_not_covered'> & { readonly neededRoles: readonly DelegatedRole[] }
/**
 * What a customer is opened for. A change holds the relationship and the administration it rests on until the end of the
 * transaction, so that neither ends between check and write; a look takes no locks.
 */
export type CustomerAccess = 'look' | 'change'
/** Why something with a customer is refused before it is looked at. */
export type CustomerRefusal = NotPermitted | NotFound | NoDelegatedAdmin | RoleNotCovered

/**
 * The one way to the rows that belong to a customer alone (users, licenses, domains): opens them after looking at the running
 * relationship. Null: there is none, which looks like no such customer.
 */
export async function openCustomer(
  work: Work,
  customerId: string,
  access: CustomerAccess,
): Promise<OpenCustomer | null> {
  if (work.actor.portal === 'customer') return null
  const opened = await openCustomerRows(work.tx, customerId, work.now, access === 'change')
  return opened && toOpenCustomer(customerId, opened)
}

/** The customer that was opened. */
export function toOpenCustomer(customerId: string, opened: OpenedRows): OpenCustomer {
  return {
    id: customerId,
    relationshipId: opened.relationshipId,
    agreement: opened.agreement && {
      ...opened.agreement,
      acceptedAt: new Date(opened.agreement.acceptedAt),
    },
    delegatedAdmins: opened.delegatedAdminRelationships.map(({ id, roles, endsAt }) => ({
      id,
      roles,
      endsAt: new Date(endsAt),
    })),
  }
}

/** Opens a customer for one thing, or says what is missing: the own role first, then the relationship, then its administration. */
export async function openCustomerTo(
  work: Work,
  customerId: string,
  ability: keyof DirectoryAbilities,
  access: CustomerAccess,
): Promise<Result<OpenCustomer, CustomerRefusal>> {
  const { reason } = directoryAbilities(work.actor, [])[ability]
  if (reason === 'no_role' || reason === 'provider_only') return refuse({ code: 'not_permitted' })
  const customer = await openCustomer(work, customerId, access)
  if (!customer) return refuse({ code: 'not_found' })
  const answer = directoryAbilities(work.actor, customer.delegatedAdmins)[ability]
  if (answer.allowed) return ok(customer)
  return refuse({
    code: answer.reason === 'role_not_covered' ? 'role_not_covered' : 'no_delegated_admin',
    neededRoles: answer.neededRoles,
  })
}
