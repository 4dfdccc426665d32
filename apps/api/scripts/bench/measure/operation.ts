import type { Portal } from '@relais/domain'
import {
  accounts,
  agents,
  benchPassword,
  commonWord,
  idOf,
  offerOf,
  pricesOf,
  rareWordOf,
  scattered,
  subscriptionsEach,
  tokenOf,
  type World,
} from '../world/world.ts'

/** One request: as whom, and what with. */
export interface Ask {
  readonly organizationId: string
  readonly userId: string
  /** Token of the session; absent: nobody is signed in. */
  readonly session?: string
  /** The address it comes from, as a trusted proxy tells it; absent: this machine's. */
  readonly address?: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** Something that people do, measured at the API as their portal does it. */
export interface Operation {
  readonly id: string
  readonly title: string
  readonly portal: Portal
  /** Name of the portal's document. */
  readonly document: string
  /** What a good answer holds: a refusal does not. */
  readonly answer: string
  /** Of what each request uses one up, never to come back; null: of nothing. */
  readonly uses: 'carts' | 'prospects' | null
  /** Fewest requests a second against the floor's; null: no goal was set. */
  readonly goal: number | null
  /** Whether it is a change under a key, which leaves audit entries, mails and their jobs. */
  readonly isKeyed?: boolean
  /** The n-th request, n from 1. */
  ask(world: World, n: number): Ask
}

const asAgent = (n: number, variables: Ask['variables']): Ask => {
  const agent = (n % agents) + 1
  return {
    organizationId: idOf('provider', 1),
    userId: idOf('agent', agent),
    session: tokenOf('agent', agent),
    variables,
  }
}
const provider = { portal: 'provider', uses: null } as const
const list = { ...provider, document: 'Customers', answer: '"nodes":[{', goal: 0.6 } as const
const euro = (amount: number) => ({ amount, currency: 'EUR' })
const idempotencyKey = () => crypto.randomUUID()

/**
 * Everything that is measured.
 * @param cursor where page 200 of the list begins (or the last one, in a world of fewer)
 */
export function operationsOf(cursor: (world: World) => string): readonly Operation[] {
  return [
    { ...list, id: 'list', title: 'list of 50 customers', ask: (_, n) => asAgent(n, { first: 50 }) },
    {
      ...list,
      id: 'page',
      title: 'page 200 of it',
      ask: (world, n) => asAgent(n, { first: 50, after: cursor(world) }),
    },
    {
      ...list,
      id: 'search-rare',
      title: 'search, one hit',
      ask: ({ customers }, n) => asAgent(n, { first: 50, search: rareWordOf(scattered(n, customers)) }),
    },
    {
      ...list,
      id: 'search-common',
      title: 'search, 1 in 20',
      ask: (_, n) => asAgent(n, { first: 50, search: commonWord }),
    },
    {
      ...provider,
      id: 'customer',
      title: 'one customer',
      document: 'Customer',
      answer: '"customer":{',
      goal: 0.5,
      ask: ({ customers }, n) => asAgent(n, { id: idOf('customer', scattered(n, customers)) }),
    },
    {
      ...provider,
      id: 'orders',
      title: 'list of 50 orders',
      document: 'Orders',
      answer: '"nodes":[{',
      goal: 0.6,
      ask: (_, n) => asAgent(n, { first: 50 }),
    },
    {
      ...provider,
      id: 'add-licenses',
      title: 'add licenses',
      document: 'AddLicenses',
      answer: '"AddLicensesSuccess"',
      isKeyed: true,
      goal: 0.4,
      ask: ({ customers }, n) => {
        const subscription = scattered(n, customers * subscriptionsEach)
        const { list: seenList, cost } = pricesOf(offerOf(subscription))
        return asAgent(n, {
          idempotencyKey: idempotencyKey(),
          input: {
            subscriptionId: idOf('subscription', subscription),
            quantity: 1,
            seenUnitListPrice: euro(seenList),
            seenUnitCost: euro(cost),
          },
        })
      },
    },
    {
      portal: 'provider',
      id: 'check-out',
      title: 'check out a cart',
      document: 'CheckOutCart',
      answer: '"CheckOutCartSuccess"',
      isKeyed: true,
      uses: 'carts',
      goal: 0.4,
      ask: (_, n) => asAgent(n, { idempotencyKey: idempotencyKey(), input: { cartId: idOf('cart', n) } }),
    },
    {
      portal: 'customer',
      id: 'accept',
      title: 'accept a joint invitation',
      document: 'AcceptCustomerInvitation',
      answer: '"AcceptCustomerInvitationSuccess"',
      isKeyed: true,
      uses: 'prospects',
      goal: 0.4,
      ask: (_, n) => ({
        organizationId: idOf('prospect', n),
        userId: idOf('prospect person', n),
        session: tokenOf('prospect person', n),
        variables: {
          idempotencyKey: idempotencyKey(),
          input: {
            invitationId: idOf('open invitation', n),
            token: tokenOf('open invitation', n),
            agreementVersion: 1,
            confirmed: true,
          },
        },
      }),
    },
    {
      portal: 'customer',
      id: 'sign-in',
      title: 'sign in',
      document: 'SignIn',
      answer: '"SignInSuccess"',
      uses: null,
      goal: null,
      ask: ({ customers }, n) => {
        const person = scattered(n, Math.min(accounts, customers))
        return {
          organizationId: idOf('customer', person),
          userId: idOf('administrator', person),
          address: `10.1.${Math.floor(person / 250)}.${(person % 250) + 1}`,
          variables: {
            input: {
              userPrincipalName: `administrator-${person}@customer-${person}.example`,
              password: benchPassword,
            },
          },
        }
      },
    },
  ]
}
