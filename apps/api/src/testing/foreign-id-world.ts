import { randomUUID } from 'node:crypto'
import type { Portal } from '@relais/domain'
import { hashToken, linkToken } from '../platform/link/link-token.ts'
import { newKey, type TestApp, testStart } from './app.ts'
import { givenOffer } from './catalog.ts'
import { givenOpenInvitation } from './invitation.ts'
import { givenCart, givenOrder, givenTrade } from './trade.ts'
import { givenOrganization, signIn } from './world.ts'

/** Everything of one world that an operation can be asked about, by name. */
export type TradeIds = Awaited<ReturnType<typeof givenTradeIds>>['ids']

/** A provider, a reseller and a customer that trade, with one of everything, and their administrators signed in. */
export async function givenTradeIds(app: TestApp, name: string) {
  const trade = await givenTrade(app, name)
  const offer = await givenOffer(app, `Produit ${name}`, [{ list: 4320, cost: 3542 }])
  const order = await givenOrder(app, trade, offer, 5)
  const cartId = await givenCart(app, trade, offer, 1)
  const roles = ['global_administrator', 'admin_agent'] as const
  const [providerUser, resellerUser] = [
    await trade.provider.person(roles),
    await trade.reseller.person(roles),
  ]
  const licensed = await trade.customer.person('user_administrator')
  const disabled = await trade.provider.person('sales_agent')
  await app.database.query('update "user" set disabled_at = created_at where id = $1', [disabled.id])
  const delegatedAdminId = randomUUID()
  await app.database.query(
    `insert into delegated_admin_relationship (id, partner_id, subject_id, subject_kind, display_name, roles, duration, status, invitation_id, granted_by_user_id, activated_at, ends_at)
     select $2, partner_id, customer_id, 'customer', $3, '{global_administrator}', 'P1Y', 'active', invitation_id, granted_by_user_id, since, since + interval '1 year' from relationship where id = $1`,
    [trade.resellerRelationshipId, delegatedAdminId, name],
  )
  const sessions: Readonly<Record<Portal, string>> = {
    provider: await signIn(app, 'provider', providerUser),
    reseller: await signIn(app, 'reseller', resellerUser),
    customer: trade.sessions.customer,
  }
  const ask = <T>(portal: Portal, document: string, variables: Record<string, unknown>) =>
    app.run<T>(portal, document, variables, sessions[portal])
  const draft = async (portal: Portal, kind: string) => {
    const { invitation } = await ask<{ invitation: { id: string; link: string } }>(
      portal,
      `mutation ($input: DraftInvitationInput!, $key: IdempotencyKey!) { draftInvitation(input: $input, idempotencyKey: $key) { ... on DraftInvitationSuccess { invitation { id link } } } }`,
      { input: { kind, recipientMail: 'ada@recipient.example', language: 'en' }, key: newKey() },
    )
    return invitation
  }
  const send = (id: string, name: 'send' | 'resend') =>
    ask(
      'reseller',
      `mutation ($input: SentInvitationInput!, $key: IdempotencyKey!) { ${name}Invitation(input: $input, idempotencyKey: $key) { __typename } }`,
      { input: { invitationId: id }, key: newKey() },
    )
  const resent = await draft('reseller', 'relationship')
  await send(resent.id, 'send')
  await send(resent.id, 'resend')
  // From strangers: the customer and the reseller may still answer them.
  const open = await givenOpenInvitation(
    app,
    await givenOrganization(app.database, 'reseller', `Tiers ${name}`),
  )
  const partnership = await givenOpenPartnershipInvitation(app, `Tiers ${name}`)
  await ask(
    'reseller',
    `mutation ($input: AssignLicenseInput!, $key: IdempotencyKey!) { assignLicense(input: $input, idempotencyKey: $key) { __typename } }`,
    {
      input: { customerId: trade.customer.id, userId: licensed.id, licenseSkuId: offer.licenseSkuId },
      key: newKey(),
    },
  )
  const one = async (text: string, id: string) => {
    const [row] = await app.database.query<{ id: string }>(text, [id])
    return row?.id ?? ''
  }
  const { nodes } = await ask<{ nodes: readonly { id: string }[] }>(
    'customer',
    '{ notifications(first: 1) { nodes { id } } }',
    {},
  )
  const ids = {
    notificationId: nodes[0]?.id ?? '',
    providerId: trade.provider.id,
    providerName: trade.provider.legalName,
    providerUserId: trade.salesAgent.id,
    resellerId: trade.reseller.id,
    resellerName: trade.reseller.legalName,
    resellerUserId: resellerUser.id,
    customerId: trade.customer.id,
    customerName: trade.customer.legalName,
    domain: trade.customer.domain,
    userId: trade.customerAdministrator.id,
    licensedUserId: licensed.id,
    disabledUserId: disabled.id,
    licenseSkuId: offer.licenseSkuId ?? '',
    partnershipId: trade.partnershipId,
    providerRelationshipId: trade.providerRelationshipId,
    resellerRelationshipId: trade.resellerRelationshipId,
    delegatedAdminId,
    offerSkuId: offer.id,
    orderId: order.id,
    subscriptionId: order.subscriptionId,
    cartId,
    lineId: await one('select id from cart_line where cart_id = $1', cartId),
    auditEntryId: await one(
      `select id from audit_entry where action = 'order.place' and object_id = $1`,
      order.id,
    ),
    partnershipDraftId: (await draft('provider', 'partnership')).id,
    customerDraftId: (await draft('reseller', 'relationship')).id,
    resentInvitationId: resent.id,
    replacedToken: new URL(resent.link).hash.slice(1),
    openInvitationId: open.id,
    token: open.token,
    openPartnershipInvitationId: partnership.id,
    partnershipToken: partnership.token,
  }
  return { ids, sessions, trade, offer }
}

async function givenOpenPartnershipInvitation(app: TestApp, name: string) {
  const provider = await givenOrganization(app.database, 'provider', name)
  const inviter = await provider.person('sales_agent')
  const id = randomUUID()
  const token = linkToken(app.config.linkKey, 'invitation', id, 1)
  await app.database.query(
    `insert into invitation (id, kind, inviter_id, inviter_user_id, provider_id, recipient_mail, language, subject, body, requested_roles,
       requested_duration, link_version, token_hash, status, created_at, issued_at, expires_at)
     values ($1, 'partnership', $2, $3, $2, 'somebody@recipient.example', 'fr', 'Subject', '{link}', '{user_administrator}', 'P2Y', 1, $4, 'issued', $5, $5, $5::timestamptz + interval '30 days')`,
    [id, provider.id, inviter.id, hashToken(token), testStart],
  )
  return { id, token }
}
