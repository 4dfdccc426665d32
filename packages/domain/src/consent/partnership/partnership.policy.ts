import { actsAs, type PolicyActor } from '../../identity/index.ts'

/** Permission matrix, "Send partnership request / list resellers / remove partnership (provider)". */
export function canManageResellers(actor: PolicyActor): boolean {
  return actsAs(actor, 'provider', [
    'global_administrator',
    'user_administrator',
    'admin_agent',
    'sales_agent',
  ])
}

/** Permission matrix, "Accept provider partnership": the reseller's global administrator alone. Ending it from there likewise. */
export function canDecidePartnership(actor: PolicyActor): boolean {
  return actsAs(actor, 'reseller', ['global_administrator'])
}

/** Who sees the list of indirect providers: everybody at the reseller who works with customers or runs the account. */
export function canViewProviders(actor: PolicyActor): boolean {
  return actor.portal === 'reseller' && actor.roles.length > 0
}

/** Either side may end a partnership: the provider's people who manage resellers, the reseller's global administrator. */
export function canEndPartnership(actor: PolicyActor): boolean {
  return canManageResellers(actor) || canDecidePartnership(actor)
}
