import { randomUUID } from 'node:crypto'
import { addDays } from '@relais/domain'
import { hashToken, linkToken } from '../../platform/link/link-token.ts'
import { newKey, type TestApp, testStart } from '../app.ts'
import { givenOffer } from '../catalog.ts'
import { givenTradeIds } from '../foreign-id-world.ts'
import { givenOpenInvitation } from '../invitation.ts'
import { givenTroubledJob } from '../jobs.ts'
import { givenListing } from '../listing.ts'
import { givenCart, givenOrder } from '../trade.ts'
import { givenOrganization, givenPartnership, signIn, type TestOrganization } from '../world.ts'

/** The world in which every operation of the portals is counted, with the sessions of who acts. */
export type OperationWorld = Awaited<ReturnType<typeof givenOperationWorld>>

/** One of everything, as `givenTradeIds` makes it, and what is begun, answered and administered besides. */
export async function givenOperationWorld(app: TestApp) {
  const { ids, sessions, trade, offer } = await givenTradeIds(app, 'Nôtre')
  const other = await givenOffer(app, 'Relais Bureau', [{ list: 1000, cost: 800, maximumQuantity: 300 }])
  // Of what it brought nothing is assigned: it can be canceled.
  const unused = await givenOrder(app, trade, offer, 1)
  // Of an offer that a customer may hold so many of: whoever orders it counts what the customer has.
  const limited = await givenOrder(app, trade, other, 2)
  const cartId = await givenCart(app, trade, offer, 1)
  const [line] = await app.database.query<{ id: string }>('select id from cart_line where cart_id = $1', [
    cartId,
  ])
  const provider = await givenOrganization(app.database, 'provider', 'Norvia Distribution')
  const reseller = await givenOrganization(app.database, 'reseller', 'Élan Conseil')
  await givenPartnership(app, provider, reseller)
  const newcomer = await givenOrganization(app.database, 'customer', 'Boulangerie Martin')
  const operator = await givenOperator(app)
  const [reader] = await app.database.query<{ name: string }>(
    `update "user" set user_principal_name = 'ada@' || split_part(user_principal_name, '@', 2) where id = $1 returning user_principal_name as name`,
    [ids.resellerUserId],
  )
  return {
    ...ids,
    unusedOrderId: unused.id,
    limitedSubscriptionId: limited.subscriptionId,
    cartId,
    lineId: line?.id ?? '',
    offerToPutId: other.id,
    joint: await givenOpenInvitation(app, reseller, provider, ['user_administrator']),
    draftToSendId: await givenDraft(app, sessions.reseller),
    readyInvitationId: await givenReady(app, sessions.reseller),
    passwordToken: await givenWelcome(app, ids.resellerUserId, ids.resellerId),
    userPrincipalName: reader?.name ?? '',
    troubledJobId: await givenTroubledJob(app),
    listingId: await givenListing(app, ids.providerId, 'DE'),
    blockedListingId: await givenListing(app, ids.providerId, 'AT', true),
    uploadingImportId: await givenImport(app, ids.providerId, ids.providerUserId, 'uploading'),
    checkedImportId: await givenImport(app, ids.resellerId, ids.resellerUserId, 'checked'),
    sessions: {
      ...sessions,
      newcomer: await signIn(app, 'customer', await newcomer.person('global_administrator')),
      operator: await signIn(app, 'provider', await operator.person('global_administrator')),
      nobody: null,
    },
  }
}

async function givenOperator(app: TestApp): Promise<TestOrganization> {
  const operator = await givenOrganization(app.database, 'customer', 'Plateforme du Relais')
  await app.database.query(
    `insert into operator_account (organization_id, status, created_at) values ($1, 'active', $2)`,
    [operator.id, testStart],
  )
  return operator
}

/** An import in the browser, which would change the catalog where it was tried. */
async function givenImport(app: TestApp, organizationId: string, userId: string, status: string) {
  const id = randomUUID()
  await app.database.query(
    `insert into catalog_import (id, organization_id, user_id, created_at, touched_at, status, prices_name, prices_size, outcome)
     values ($1, $2, $3, $4, $4, $5, 'prices.csv', 1, case when $5 = 'checked' then '{"failure": null, "report": {"changed": true}}'::jsonb end)`,
    [id, organizationId, userId, testStart, status],
  )
  return id
}

async function givenDraft(app: TestApp, session: string): Promise<string> {
  const { invitation } = await app.run<{ invitation: { id: string } }>(
    'reseller',
    `mutation ($input: DraftInvitationInput!, $key: IdempotencyKey!) { draftInvitation(input: $input, idempotencyKey: $key) { ... on DraftInvitationSuccess { invitation { id } } } }`,
    {
      input: { kind: 'relationship', recipientMail: 'eva@recipient.example', language: 'en' },
      key: newKey(),
    },
    session,
  )
  return invitation.id
}

async function givenReady(app: TestApp, session: string): Promise<string> {
  const invitationId = await givenDraft(app, session)
  await app.run(
    'reseller',
    `mutation ($input: SentInvitationInput!, $key: IdempotencyKey!) { issueInvitation(input: $input, idempotencyKey: $key) { __typename } }`,
    { input: { invitationId }, key: newKey() },
    session,
  )
  return invitationId
}

async function givenWelcome(app: TestApp, userId: string, organizationId: string): Promise<string> {
  const id = randomUUID()
  const token = linkToken(app.config.linkKey, 'password', id, 1)
  await app.database.query(
    `insert into password_reset (id, user_id, organization_id, token_hash, purpose, created_at, expires_at) values ($1, $2, $3, $4, 'welcome', $5, $6)`,
    [id, userId, organizationId, hashToken(token), testStart, addDays(testStart, 7)],
  )
  return token
}
