import {
  canInviteCustomers,
  canManageResellers,
  canOrder,
  canRequestDelegatedAdmin,
  canViewCustomers,
  canViewInvitations,
  canViewPrices,
  canViewOwnServices,
  canViewProviders,
  canViewTrade,
  endingWeeks,
  type HomeTask,
  homeMonths,
  inOrder,
  invitationKindsOf,
  licensesUsedUp,
  type PolicyActor,
  taskOfInvitation,
} from '@relais/domain'
import type { Home } from './home.graphql.ts'
import type { HomeAsked, HomeFacts } from './home.queries.ts'

/** What of a home page somebody may see. */
export function homeAskedBy(actor: PolicyActor & { organizationId: string; userId: string }): HomeAsked {
  const { portal, organizationId, userId } = actor
  return {
    portal,
    organizationId,
    userId,
    figures: canViewTrade(actor),
    prices: canViewPrices(actor),
    invitations: canViewInvitations(actor) ? invitationKindsOf(portal) : [],
    subscriptions: canViewTrade(actor),
    administered: canViewCustomers(actor),
    ownTenant: canViewOwnServices(actor) ? 'customer' : canViewProviders(actor) ? 'reseller' : null,
    carts: canOrder(actor),
    ownServices: canViewOwnServices(actor),
    customerId: null,
  }
}

/** The home page of what was found. */
export function presentHome(facts: HomeFacts, actor: PolicyActor, now: Date): Home {
  const prices = canViewPrices(actor)
  const tasks = tasksOf(facts, now)
  return {
    tasks: presentTasks(actor.portal === 'customer' ? tasks.map(ofOneCustomer) : tasks, actor),
    months: canViewTrade(actor) ? homeMonths(facts.figures, now, prices) : [],
    endingWeeks: canViewTrade(actor) ? endingWeeks(facts.figures, now, prices) : [],
    licenses: facts.licenses.map((count) => ({ ...count, running: count.total - count.expired })),
  }
}

/** On a page of one customer alone, which stands over it: a sentence about a product names the product. */
export function ofOneCustomer(task: HomeTask): HomeTask {
  return task.kind === 'subscription_ending'
    ? { ...task, name: task.detail ?? task.name, detail: null }
    : task
}

/** Tasks in their order, each with whether somebody may do it. */
export function presentTasks(tasks: readonly HomeTask[], actor: PolicyActor): Home['tasks'] {
  const may = {
    invite: canManageResellers(actor) || canInviteCustomers(actor),
    order: canOrder(actor),
    ask: canRequestDelegatedAdmin(actor),
  }
  return inOrder(tasks).map((task) => ({ ...task, mayAct: mayAct(task, may) }))
}

function mayAct({ kind }: HomeTask, may: { invite: boolean; order: boolean; ask: boolean }): boolean {
  if (kind.startsWith('invitation_')) return may.invite
  if (kind === 'subscription_ending') return may.order
  if (kind === 'administration_ending') return may.ask
  return true
}

/** What is to be done of what was found. */
export function tasksOf(facts: HomeFacts, now: Date): HomeTask[] {
  const nothing = { detail: null, customerId: null, quantity: null, price: null, at: null, due: null }
  return [
    ...facts.invitations.flatMap((invitation) => taskOfInvitation(invitation, now) ?? []),
    ...facts.subscriptions.map((one) => ({
      ...nothing,
      kind: 'subscription_ending' as const,
      id: one.id,
      name: one.customerName,
      detail: one.displayName,
      customerId: one.customerId,
      quantity: one.quantity,
      price: one.price,
      due: one.endsAt,
    })),
    ...facts.administrations.map((one) => ({
      ...nothing,
      kind: one.own ? ('own_administration_ending' as const) : ('administration_ending' as const),
      id: one.subjectId,
      name: one.name,
      customerId: one.own || one.ofReseller ? null : one.subjectId,
      due: one.endsAt,
    })),
    ...facts.carts.map((one) => ({
      ...nothing,
      kind: 'cart_left' as const,
      id: one.id,
      name: one.customerName,
      customerId: one.customerId,
      quantity: one.lines,
      at: one.at,
    })),
    ...facts.licenses.filter(licensesUsedUp).map((count) => ({
      ...nothing,
      kind: 'licenses_used_up' as const,
      id: count.id,
      name: count.name,
      quantity: count.total - count.expired,
    })),
    ...facts.orders.map((one) => ({
      ...nothing,
      kind: 'order_placed' as const,
      id: one.id,
      name: one.providerName,
      detail: one.number,
      at: one.placedAt,
    })),
  ]
}
