import type { PatientClient } from './kill-client.ts'

/** Somebody signed in, as the client sends it. */
export interface Side {
  readonly session: string
}

/** A reseller and its provider, who are partners, and what is ordered. */
export interface Lane {
  readonly provider: Side & { readonly id: string }
  readonly reseller: Side & { readonly id: string }
}

/** Signs somebody in. */
export async function signIn(
  client: PatientClient,
  portal: 'reseller' | 'provider' | 'customer',
  userPrincipalName: string,
  password: string,
): Promise<string> {
  const { session } = await client.change(portal, 'signIn', { userPrincipalName, password }, '', null)
  if (session === undefined) throw new Error(`${userPrincipalName} has no session`)
  return session
}

/** A sent invitation and the token of its link. */
async function invite(
  client: PatientClient,
  portal: 'reseller' | 'provider',
  input: object,
  session: string,
): Promise<{ invitationId: string; token: string }> {
  const { invitation } = await client.change(
    portal,
    'draftInvitation',
    input,
    'invitation { id link }',
    session,
  )
  const { id, link } = invitation as { id: string; link: string }
  await client.change(portal, 'sendInvitation', { invitationId: id }, '', session, 'SentInvitationInput')
  return { invitationId: id, token: new URL(link).hash.slice(1) }
}

/** The provider invites the reseller, who authorizes it. */
export async function becomePartners(
  client: PatientClient,
  provider: Side,
  reseller: Side,
  recipientMail: string,
): Promise<Lane> {
  const input = { kind: 'partnership', recipientMail, language: 'en' }
  const link = await invite(client, 'provider', input, provider.session)
  await client.change(
    'reseller',
    'authorizeIndirectProvider',
    { ...link, confirmed: true },
    '',
    reseller.session,
  )
  const idOf = async (portal: 'provider' | 'reseller', session: string) =>
    (
      await client.read<{ organization: { id: string } }>(
        portal,
        '{ viewer { organization { id } } }',
        {},
        session,
      )
    ).organization.id
  return {
    provider: { ...provider, id: await idOf('provider', provider.session) },
    reseller: { ...reseller, id: await idOf('reseller', reseller.session) },
  }
}

/**
 * A new customer, from the invitation by its reseller to the first user with a license: tenant and consent, an order, more
 * licenses, an order taken back. The same for every number, so that any two leave the same facts.
 */
export async function makeCustomer(client: PatientClient, lane: Lane, name: string): Promise<void> {
  const { provider, reseller } = lane
  const mail = `admin@${name}.example`
  const link = await invite(
    client,
    'reseller',
    { kind: 'joint', providerId: provider.id, recipientMail: mail, language: 'fr' },
    reseller.session,
  )
  const tenant = {
    legalName: name,
    country: 'FR',
    language: 'fr',
    timeZone: 'Europe/Paris',
    domainLabel: name,
    displayName: 'Sophie Martin',
    userPrincipalNameLabel: 'sophie',
    contactMail: mail,
    password: 'un long secret bien gardé',
  }
  const made = await client.change(
    'customer',
    'createTenant',
    { ...link, ...tenant },
    'userPrincipalName',
    null,
  )
  const administrator = String(made['userPrincipalName'])
  // A repeated request makes nothing twice and therefore signs nobody in: the portal then asks for the password.
  const customer = made.session ?? (await signIn(client, 'customer', administrator, tenant.password))
  const { version } = await client.read<{ version: number }>(
    'customer',
    '{ customerAgreement(language: fr) { version } }',
    {},
    customer,
  )
  await client.change(
    'customer',
    'acceptCustomerInvitation',
    { ...link, agreementVersion: version, confirmed: true },
    '',
    customer,
  )
  const shared = await client.read<{ nodes: { id: string; legalName: string }[] }>(
    'provider',
    'query ($name: SearchText!) { customers(search: $name) { nodes { id legalName } } }',
    { name },
    provider.session,
  )
  const customerId = shared.nodes.find((node) => node.legalName === name)?.id
  if (customerId === undefined) throw new Error(`${name} is not among the provider's customers`)
  const subscriptionId = await order(client, lane, customerId, 3, 'order { lines { subscriptionId } }').then(
    (placed) => (placed as { lines: { subscriptionId: string }[] }).lines[0]?.subscriptionId,
  )
  const review = await client.read<{ unitCost: object; unitListPrice: object }>(
    'provider',
    'query ($id: ObjectId!) { addLicensesReview(subscriptionId: $id, quantity: 2) { unitCost { amount currency } unitListPrice { amount currency } } }',
    { id: subscriptionId },
    provider.session,
  )
  await client.change(
    'provider',
    'addLicenses',
    {
      subscriptionId,
      quantity: 2,
      seenUnitCost: review.unitCost,
      seenUnitListPrice: review.unitListPrice,
    },
    '',
    provider.session,
  )
  const mistaken = (await order(client, lane, customerId, 7, 'order { id }')) as { id: string }
  await client.change(
    'provider',
    'cancelOrder',
    { orderId: mistaken.id, reason: 'Ordered twice' },
    '',
    provider.session,
  )
  const { user } = await client.change(
    'reseller',
    'createCustomerUser',
    {
      customerId,
      displayName: 'Karim Benali',
      userPrincipalName: administrator.replace(/^.*@/, 'karim@'),
      contactMail: `karim@${name}.example`,
      language: 'fr',
    },
    'user { id }',
    reseller.session,
  )
  const userId = (user as { id: string }).id
  const [license] = await client.read<{ licenseSkuId: string }[]>(
    'reseller',
    'query ($id: ObjectId!) { customerLicenses(customerId: $id) { licenseSkuId } }',
    { id: customerId },
    reseller.session,
  )
  await client.change(
    'reseller',
    'setUsageLocation',
    { customerId, userId, usageLocation: 'FR' },
    '',
    reseller.session,
  )
  await client.change(
    'reseller',
    'assignLicense',
    { customerId, userId, licenseSkuId: license?.licenseSkuId },
    '',
    reseller.session,
  )
}

async function order(
  client: PatientClient,
  { provider, reseller }: Lane,
  customerId: string,
  quantity: number,
  selection: string,
): Promise<unknown> {
  const { session } = provider
  const { cart } = await client.change('provider', 'startCart', { customerId }, 'cart { id }', session)
  const { id: cartId } = cart as { id: string }
  const offers = await client.read<{
    nodes: { id: string; options: { term: string; billingPlan: string; currency: string }[] }[]
  }>(
    'provider',
    'query ($id: ObjectId!) { offers(customerId: $id, search: "Workspace Business") { nodes { id options { term billingPlan currency } } } }',
    { id: customerId },
    session,
  )
  const offer = offers.nodes[0]
  const option = offer?.options.find((item) => item.term === 'P1Y' && item.billingPlan === 'monthly')
  const { term, billingPlan, currency } = option ?? {}
  const line = { cartId, offerSkuId: offer?.id, term, billingPlan, currency, quantity }
  await client.change('provider', 'putCartLine', line, '', session)
  await client.change('provider', 'setResellerOnRecord', { cartId, resellerId: reseller.id }, '', session)
  const placed = await client.change('provider', 'checkOutCart', { cartId }, selection, session)
  return placed['order']
}
