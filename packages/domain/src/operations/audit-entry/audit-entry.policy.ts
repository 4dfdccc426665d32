import { actsAs, type PolicyActor } from '../../identity/index.ts'

/** Permission matrix, "Activity log": at a partner every role of the directory. At a customer its global administrators. */
export function canViewActivity(actor: PolicyActor): boolean {
  return (
    actsAs(actor, 'customer', ['global_administrator']) ||
    (['provider', 'reseller'] as const).some((portal) =>
      actsAs(actor, portal, [
        'global_administrator',
        'user_administrator',
        'billing_administrator',
        'admin_agent',
        'sales_agent',
        'helpdesk_agent',
      ]),
    )
  )
}
