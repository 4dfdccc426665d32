import { afterAll, beforeAll, beforeEach } from 'vitest'
import { createTestApp, newKey, type TestApp } from '../../../testing/app.ts'
import { givenOrganization, signIn, type TestOrganization } from '../../../testing/world.ts'

export const authorizeDocument = `mutation ($input: AuthorizeIndirectProviderInput!, $key: IdempotencyKey!, $dryRun: Boolean! = false) {
  authorizeIndirectProvider(input: $input, idempotencyKey: $key, dryRun: $dryRun) {
    __typename
    ... on AuthorizeIndirectProviderSuccess { preview { messages { template recipientMail } }
      partnership { id provider { legalName } reseller { legalName } delegatedAdmin { id roles displayName endsAt } viewerCan { end } } }
    ... on UserError { code } } }`
const endDocument = `mutation ($input: EndPartnershipInput!, $key: IdempotencyKey!) {
  endPartnership(input: $input, idempotencyKey: $key) {
    __typename ... on EndPartnershipSuccess { partnership { id endedBy delegatedAdmin { id } } } ... on UserError { code } } }`
export const endingDocument = `query ($id: ObjectId!) { partnershipEnding(id: $id) { confirmation stops stays openJointInvitations runningSubscriptions sharedCustomers } }`
export const providersDocument =
  '{ indirectProviders { nodes { id provider { id legalName domain } delegatedAdmin { roles } viewerCan { end inviteCustomers endDelegatedAdmin } } } }'
export const resellersDocument =
  '{ indirectResellers { nodes { id reseller { id legalName domain } viewerCan { end endDelegatedAdmin } } } }'

/** What making and ending one answer. */
export interface Answer {
  readonly __typename: string
  readonly code?: string
  readonly partnership?: {
    readonly id: string
    readonly delegatedAdmin: { readonly id: string; readonly displayName: string } | null
  }
}

/** A provider that invites a reseller; both are new for each test. */
export function usePartnership() {
  let app: TestApp
  let provider: TestOrganization
  let reseller: TestOrganization
  let providerSales: string
  let resellerAdmin: string
  beforeAll(async () => {
    app = await createTestApp()
  })
  afterAll(() => app.stop())
  beforeEach(async () => {
    provider = await givenOrganization(app.database, 'provider', 'Nord Distribution')
    reseller = await givenOrganization(app.database, 'reseller', 'Atelier Lumière')
    providerSales = await signIn(app, 'provider', await provider.person('sales_agent'))
    resellerAdmin = await signIn(app, 'reseller', await reseller.person('global_administrator'))
  })

  /** An issued invitation of the provider, as the recipient's link names it. */
  const invited = async (session = providerSales) => {
    const input = { kind: 'partnership', recipientMail: 'ada@atelier.example', language: 'en' }
    const { invitation } = await app.run<{ invitation: { id: string; link: string } }>(
      'provider',
      `mutation ($input: DraftInvitationInput!, $key: IdempotencyKey!) { draftInvitation(input: $input, idempotencyKey: $key) { ... on DraftInvitationSuccess { invitation { id link } } } }`,
      { input, key: newKey() },
      session,
    )
    await app.run(
      'provider',
      `mutation ($input: SentInvitationInput!, $key: IdempotencyKey!) { issueInvitation(input: $input, idempotencyKey: $key) { __typename } }`,
      { input: { invitationId: invitation.id }, key: newKey() },
      session,
    )
    return { invitationId: invitation.id, token: new URL(invitation.link).hash.slice(1) }
  }
  const authorize = (link: object, session = resellerAdmin, more = {}) =>
    app.run<Answer>(
      'reseller',
      authorizeDocument,
      { input: { confirmed: true, ...link, ...more }, key: newKey() },
      session,
    )
  const end = (id: string, confirmation: string, session: string, portal: 'provider' | 'reseller') =>
    app.run<Answer>(
      portal,
      endDocument,
      { input: { partnershipId: id, confirmation }, key: newKey() },
      session,
    )
  const mailsOf = (template: string) =>
    app.database.query<{ recipient_mail: string }>(
      `select recipient_mail from mail_message where template = $1 and data #>> '{values,resellerName}' = $2
         and organization_id in ($3, $4)`,
      [template, 'Atelier Lumière', provider.id, reseller.id],
    )
  const running = () =>
    app.database.query('select id from partnership where reseller_id = $1 and ended_at is null', [
      reseller.id,
    ])

  return {
    get app() {
      return app
    },
    get provider() {
      return provider
    },
    get reseller() {
      return reseller
    },
    get providerSales() {
      return providerSales
    },
    get resellerAdmin() {
      return resellerAdmin
    },
    invited,
    authorize,
    end,
    mailsOf,
    running,
  }
}
