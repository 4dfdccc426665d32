import { afterAll, beforeAll } from 'vitest'
import { createTestApp, newKey, type TestApp } from '../../../testing/app.ts'
import { givenOrganization, signIn, type TestOrganization } from '../../../testing/world.ts'

/** What an act on an invitation answers. */
export interface Sent {
  readonly __typename: string
  readonly code?: string
  readonly invitation?: InvitationAnswer
}
interface InvitationAnswer {
  readonly id: string
  readonly status: string
  readonly subject: string
  readonly text: string
  readonly link: string
  readonly requestedRoles: readonly string[]
  readonly requestedDuration: string | null
  readonly issuedAt: string | null
  readonly expiresAt: string | null
}

const fields = 'id status subject text link requestedRoles requestedDuration issuedAt expiresAt'
const answer = (success: string) =>
  `{ __typename ... on ${success} { invitation { ${fields} } } ... on UserError { code message remedy } }`
export const draftDocument = `mutation ($input: DraftInvitationInput!, $key: IdempotencyKey!, $dryRun: Boolean! = false) {
  draftInvitation(input: $input, idempotencyKey: $key, dryRun: $dryRun) ${answer('DraftInvitationSuccess')} }`
export const saveDocument = `mutation ($input: SaveInvitationDraftInput!) { saveInvitationDraft(input: $input) ${answer('SaveInvitationDraftSuccess')} }`
/** The document of an act on an invitation. */
export const act = (
  name: string,
) => `mutation ($input: SentInvitationInput!, $key: IdempotencyKey!, $dryRun: Boolean! = false) {
  ${name}Invitation(input: $input, idempotencyKey: $key, dryRun: $dryRun) ${answer(`${name[0]?.toUpperCase()}${name.slice(1)}InvitationSuccess`)} }`
const byLinkDocument = `query ($id: ObjectId!, $token: Secret!) { invitationByLink(id: $id, token: $token) { sentToOther
  kind status closedReason inviter { legalName } provider { legalName } delegatedAdmin { roles duration until }
  viewerCan { accept acceptObstacle decline declineObstacle } } }`

/** A provider and a reseller who write invitations, and those who follow their links. */
export function useInvitations() {
  let app: TestApp
  let provider: TestOrganization
  let reseller: TestOrganization
  let sales: string
  let resellerAdmin: string
  let resellerSales: string

  beforeAll(async () => {
    app = await createTestApp()
    provider = await givenOrganization(app.database, 'provider', 'Nord Distribution')
    reseller = await givenOrganization(app.database, 'reseller', 'Atelier Lumière')
    sales = await signIn(app, 'provider', await provider.person('sales_agent'))
    resellerAdmin = await signIn(app, 'reseller', await reseller.person('global_administrator'))
    resellerSales = await signIn(app, 'reseller', await reseller.person('sales_agent'))
  })
  afterAll(() => app.stop())

  const draft = async (session = sales, portal: 'provider' | 'reseller' = 'provider', more = {}) => {
    const input = { kind: 'partnership', recipientMail: 'ada@atelier.example', language: 'fr', ...more }
    return app.run<Sent>(portal, draftDocument, { input, key: newKey() }, session)
  }
  const drafted = async (...given: Parameters<typeof draft>): Promise<InvitationAnswer> => {
    const result = await draft(...given)
    if (!result.invitation) throw new Error(JSON.stringify(result))
    return result.invitation
  }
  const run = (name: string, id: string, session = sales, portal: 'provider' | 'reseller' = 'provider') =>
    app.run<Sent>(portal, act(name), { input: { invitationId: id }, key: newKey() }, session)
  const look = (id: string, link: string, portal: 'reseller' | 'customer' = 'reseller', session?: string) =>
    app.run<Record<string, unknown> | null>(portal, byLinkDocument, { id, token: tokenOf(link) }, session)

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
    get sales() {
      return sales
    },
    get resellerAdmin() {
      return resellerAdmin
    },
    get resellerSales() {
      return resellerSales
    },
    draft,
    drafted,
    run,
    look,
  }
}

/** The token in a link. */
export const tokenOf = (link: string) => new URL(link).hash.slice(1)
