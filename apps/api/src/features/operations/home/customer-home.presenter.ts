import {
  canViewCustomerLicenses,
  canViewCustomerUsers,
  canViewOrders,
  canViewTrade,
  type HomeTask,
  licensesUnused,
  type PolicyActor,
} from '@relais/domain'
import type { CustomerHome } from './customer-home.graphql.ts'
import type { CustomerHomeFacts } from './customer-home.queries.ts'
import { ofOneCustomer, presentTasks, tasksOf } from './home.presenter.ts'

/** What a customer's page says besides the customer, as far as somebody of the partner may see it. */
export function presentCustomerHome(found: CustomerHomeFacts, actor: PolicyActor, now: Date): CustomerHome {
  const granted = found.opened.delegatedAdminRelationships
  const licenses = canViewCustomerLicenses(actor, granted) ? found.licenses : []
  return {
    tasks: presentTasks(
      [...tasksOf({ ...found, licenses }, now), ...unused(licenses)].map(ofOneCustomer),
      actor,
    ),
    licenses: licenses.map((count) => ({ ...count, running: count.total - count.expired })),
    subscriptionCount: canViewTrade(actor) ? found.subscriptionCount : null,
    orderCount: canViewOrders(actor) ? found.orderCount : null,
    userCount: canViewCustomerUsers(actor, granted) ? found.userCount : null,
  }
}

function unused(licenses: CustomerHomeFacts['licenses']): readonly HomeTask[] {
  return licenses.filter(licensesUnused).map((count) => ({
    kind: 'licenses_unused',
    id: count.id,
    name: count.name,
    detail: null,
    customerId: null,
    quantity: count.total - count.expired,
    price: null,
    at: null,
    due: null,
  }))
}
