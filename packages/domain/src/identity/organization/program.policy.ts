import { hasRole, type PolicyActor } from '../session/actor.ts'

/** Who sees every organization of the installation: the people of the operator, at the provider portal. */
export function canViewProgram(actor: PolicyActor): boolean {
  return actor.portal === 'provider' && actor.isOperator === true && actor.roles.length > 0
}

/** Who makes providers and resellers: the operator's global administrator. */
export function canCreateOrganizations(actor: PolicyActor): boolean {
  return canViewProgram(actor) && hasRole(actor, ['global_administrator'])
}
