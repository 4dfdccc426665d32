import {
  canManageProviders,
  decideProviderAppointment,
  decideProviderReinstatement,
  decideProviderSuspension,
  showsPeopleToOperator,
} from '@relais/domain'
import type { Actor } from '../../../platform/auth/actor.ts'
import type { ProgramOrganizationRecord } from './program-organization.graphql.ts'
import type { ProgramAccountRow, ProgramOrganizationRow } from './program-organization.queries.ts'

/** An organization as the operator's people see it, with what they may do. */
export function presentProgramOrganization(
  actor: Actor,
  row: ProgramOrganizationRow,
): ProgramOrganizationRecord {
  const mayManage = canManageProviders(actor)
  const status = row.accounts.find(({ kind }) => kind === 'provider')?.status ?? null
  return {
    ...row,
    showsPeople: showsPeople(row),
    viewerCan: {
      appointProvider: mayManage && decideProviderAppointment(status).ok,
      suspendProvider: mayManage && decideProviderSuspension(status, 'any').ok,
      reinstateProvider: mayManage && decideProviderReinstatement(status).ok,
    },
  }
}

/** Whether the operator sees the people of an organization. */
export function showsPeople({ accounts }: { readonly accounts: readonly ProgramAccountRow[] }): boolean {
  return showsPeopleToOperator(accounts.map(({ kind }) => kind))
}
