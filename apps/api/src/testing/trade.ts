import { newKey, type TestApp } from './app.ts'
import type { TestOffer } from './catalog.ts'
import {
  givenAgreement,
  givenOrganization,
  givenPartnership,
  givenRelationship,
  signIn,
  type TestOrganization,
  type TestPerson,
} from './world.ts'

/** A provider that may order for a customer through a reseller, with everybody who looks at it signed in. */
export interface TestTrade {
  readonly provider: TestOrganization
  readonly reseller: TestOrganization
  readonly customer: TestOrganization
  readonly partnershipId: string
  /** The provider's own relationship with the customer, and the reseller's. */
  readonly providerRelationshipId: string
  readonly resellerRelationshipId: string
  readonly salesAgent: TestPerson
  readonly resellerAgent: TestPerson
  readonly customerAdministrator: TestPerson
  readonly sessions: { readonly provider: string; readonly reseller: string; readonly customer: string }
}

/** All that an order needs, made past all policies. */
export async function givenTrade(app: TestApp, name: string): Promise<TestTrade> {
  const provider = await givenOrganization(app.database, 'provider', `${name} Distribution`)
  const reseller = await givenOrganization(app.database, 'reseller', `${name} Conseil`)
  const customer = await givenOrganization(app.database, 'customer', `${name} Atelier`)
  const partnership = await givenPartnership(app, provider, reseller)
  const providerRelationship = await givenRelationship(app, provider, 'provider', customer)
  const resellerRelationship = await givenRelationship(app, reseller, 'reseller', customer)
  await givenAgreement(app, customer)
  const salesAgent = await provider.person('sales_agent')
  const resellerAgent = await reseller.person('sales_agent', 'fr')
  const customerAdministrator = await customer.person('global_administrator', 'fr')
  return {
    provider,
    reseller,
    customer,
    partnershipId: partnership.id,
    providerRelationshipId: providerRelationship.id,
    resellerRelationshipId: resellerRelationship.id,
    salesAgent,
    resellerAgent,
    customerAdministrator,
    sessions: {
      provider: await signIn(app, 'provider', salesAgent),
      reseller: await signIn(app, 'reseller', resellerAgent),
      customer: await signIn(app, 'customer', customerAdministrator),
    },
  }
}

/** One change by the provider's sales agent; `refusals` selects more of the refusals than they all have. */
export function providerChange<T = Record<string, unknown>>(
  app: TestApp,
  trade: TestTrade,
  field: string,
  input: Record<string, unknown>,
  selection: string,
  { dryRun = false, key = newKey(), refusals = '' } = {},
): Promise<T> {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}`
  return app.run<T>(
    'provider',
    `mutation ($input: ${type}Input!, $key: IdempotencyKey!, $dryRun: Boolean!) {
      ${field}(input: $input, idempotencyKey: $key, dryRun: $dryRun) {
        __typename ... on UserError { code message remedy } ${refusals} ... on ${type}Success { ${selection} preview { changes { action } messages { template recipientMail language } } }
      }
    }`,
    { input, key, dryRun },
    trade.sessions.provider,
  )
}

/** A cart with one line, ready to be ordered. The id of the cart. */
export async function givenCart(
  app: TestApp,
  trade: TestTrade,
  offer: TestOffer,
  quantity: number,
): Promise<string> {
  const started = await providerChange<{ cart: { id: string } }>(
    app,
    trade,
    'startCart',
    { customerId: trade.customer.id },
    'cart { id }',
  )
  const cartId = started.cart.id
  await providerChange(
    app,
    trade,
    'putCartLine',
    { cartId, offerSkuId: offer.id, term: 'P1Y', billingPlan: 'annual', currency: 'EUR', quantity },
    'cart { id }',
  )
  return cartId
}

/** What a test looks at of an order. */
export interface TestOrder {
  readonly id: string
  readonly number: string
  readonly lines: readonly { readonly subscriptionId: string }[]
}

/** An order of one line, placed through the API. Throws when it is refused. */
export async function givenOrder(
  app: TestApp,
  trade: TestTrade,
  offer: TestOffer,
  quantity: number,
): Promise<TestOrder & { readonly subscriptionId: string }> {
  const cartId = await givenCart(app, trade, offer, quantity)
  const { order } = await providerChange<{ order?: TestOrder }>(
    app,
    trade,
    'checkOutCart',
    { cartId },
    'order { id number lines { subscriptionId } }',
  )
  const subscriptionId = order?.lines[0]?.subscriptionId
  if (!order || subscriptionId === undefined) throw new Error('the order was refused')
  return { ...order, subscriptionId }
}
