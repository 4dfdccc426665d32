import { DelegatedRoleCode } from '../../../platform/graphql/code.graphql.ts'
import { NotFoundError, NotPermittedError } from '../../../platform/graphql/common-refusals.ts'
import { defineRefusal } from '../../../platform/graphql/refusal.ts'
import type { NoDelegatedAdmin, RoleNotCovered } from './open-customer.ts'

const neededRoles = {
  type: () => [DelegatedRoleCode],
  description: "One of these roles in the customer's tenant is needed.",
}

export const NoDelegatedAdminError = defineRefusal<NoDelegatedAdmin>({
  name: 'NoDelegatedAdminError',
  code: 'no_delegated_admin',
  description: 'The customer granted your organization no administration that runs now.',
  fields: { neededRoles },
})

export const RoleNotCoveredError = defineRefusal<RoleNotCovered>({
  name: 'RoleNotCoveredError',
  code: 'role_not_covered',
  description: 'The administration that the customer granted does not cover this.',
  fields: { neededRoles },
})

/** The types of every `CustomerRefusal`, for the unions of mutations that open a customer. */
export const customerRefusals = {
  not_permitted: NotPermittedError,
  not_found: NotFoundError,
  no_delegated_admin: NoDelegatedAdminError,
  role_not_covered: RoleNotCoveredError,
}
