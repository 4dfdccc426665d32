import { randomUUID } from 'node:crypto'
import { type Role, roles } from '@relais/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hashToken, linkToken } from '../platform/link/link-token.ts'
import { createTestApp, type TestApp, testStart } from './app.ts'
import { givenOffer } from './catalog.ts'
import { givenOpenInvitation } from './invitation.ts'
import { givenTroubledJob } from './jobs.ts'
import { tryOut } from './offer.ts'
import { givenOrder, givenTrade } from './trade.ts'
import {
  givenAgreement,
  givenOrganization,
  givenPartnership,
  givenRelationship,
  signIn,
  type TestOrganization,
} from './world.ts'

interface Partnership {
  readonly id: string
  readonly delegatedAdmin: { readonly id: string } | null
  readonly viewerCan: {
    readonly end: boolean
    readonly viewCustomers: boolean
    readonly inviteCustomers: boolean
    readonly endDelegatedAdmin: boolean
    readonly inviteObstacle: { readonly code: string } | null
  }
}

interface World {
  readonly provider: TestOrganization
  readonly reseller: TestOrganization
  readonly customer: TestOrganization
  readonly partnershipId: string
}

describe('what partners offer each other', () => {
  let app: TestApp
  let number = 0
  beforeAll(async () => {
    app = await createTestApp()
  })
  afterAll(() => app.stop())
  const update = (statement: string, ...values: unknown[]) => app.database.query(statement, values)
  const suspend = (kind: 'provider' | 'reseller', { id }: TestOrganization) =>
    update(`update ${kind}_account set status = 'suspended' where organization_id = $1`, id)
  const endPartnership = ({ partnershipId, provider }: World) =>
    update(
      'update partnership set ended_at = $2, ended_by_organization_id = $3 where id = $1',
      partnershipId,
      testStart,
      provider.id,
    )

  /** A provider that administers its reseller's tenant, and a customer of both. */
  async function givenWorld(): Promise<World> {
    const name = `Partenaire ${++number}`
    const provider = await givenOrganization(app.database, 'provider', `${name} Distribution`)
    const reseller = await givenOrganization(app.database, 'reseller', `${name} Conseil`)
    const customer = await givenOrganization(app.database, 'customer', `${name} Atelier`)
    const { id } = await givenPartnership(app, provider, reseller)
    await givenRelationship(app, provider, 'provider', customer)
    await givenRelationship(app, reseller, 'reseller', customer)
    await update(
      `insert into delegated_admin_relationship (id, partner_id, subject_id, subject_kind, display_name, roles, duration, status, invitation_id, granted_by_user_id, activated_at, ends_at)
       select gen_random_uuid(), p.provider_id, p.reseller_id, 'reseller', $2, '{user_administrator}', 'P2Y', 'active', p.invitation_id, p.granted_by_user_id, p.since, p.since + interval '2 years'
       from partnership p where p.id = $1`,
      id,
      name,
    )
    return { provider, reseller, customer, partnershipId: id }
  }

  const partnershipStates: Readonly<Record<string, (world: World) => unknown>> = {
    'that runs': () => undefined,
    'that has ended': endPartnership,
    'of a reseller whose account is suspended': ({ reseller }) => suspend('reseller', reseller),
    'of a provider whose account is suspended': ({ provider }) => suspend('provider', provider),
    'whose administration is over': ({ provider }) =>
      update(
        'update delegated_admin_relationship set ends_at = $2 where partner_id = $1',
        provider.id,
        testStart,
      ),
  }

  it.each(Object.entries(partnershipStates))(
    'a partnership %s is what the server does',
    async (state, bring) => {
      const world = await givenWorld()
      await bring(world)
      const ended = state === 'that has ended'
      for (const portal of ['provider', 'reseller'] as const) {
        const list = portal === 'provider' ? 'indirectResellers' : 'indirectProviders'
        const other = portal === 'provider' ? world.reseller : world.provider
        for (const role of roles) {
          const session = await signIn(app, portal, await world[portal].person(role))
          const page = await app.run<{ nodes: readonly Partnership[] }>(
            portal,
            `{ ${list}(ended: ${ended}) { nodes { id delegatedAdmin { id } viewerCan { end viewCustomers inviteCustomers endDelegatedAdmin inviteObstacle { code } } } } }`,
            {},
            session,
          )
          const seen = page.nodes[0]
          const can = (field: string, input: Record<string, unknown>) =>
            tryOut(app, portal, session, field, input)
          const [delegatedAdmin] = await app.database.query<{ id: string }>(
            'select id from delegated_admin_relationship where partner_id = $1 and subject_id = $2',
            [world.provider.id, world.reseller.id],
          )
          const invited = await can('draftInvitation', {
            kind: 'joint',
            providerId: world.provider.id,
            recipientMail: 'somebody@recipient.example',
            language: 'en',
            requestedRoles: [],
          })
          const customers = await app.run<{ nodes: readonly unknown[] }>(
            portal,
            `{ customers(partnerId: "${other.id}") { nodes { id } } }`,
            {},
            session,
          )
          const done = {
            end: (
              await can('endPartnership', {
                partnershipId: world.partnershipId,
                confirmation: other.legalName,
              })
            ).done,
            viewCustomers: customers.nodes.length > 0,
            inviteCustomers: invited.done,
            endDelegatedAdmin: (await can('endDelegatedAdminRelationship', { id: delegatedAdmin?.id })).done,
            inviteObstacle: invited.code === 'account_suspended' ? { code: invited.code } : null,
          }
          const nothing = {
            end: false,
            viewCustomers: false,
            inviteCustomers: false,
            endDelegatedAdmin: false,
            inviteObstacle: null,
          }
          // Of an ended partnership its administration was ended with it; here the row alone was.
          const expected = ended ? { ...done, endDelegatedAdmin: false } : done
          // Who is not shown the list may end nothing that hangs on it; a list of shared customers stands by itself.
          const shown = seen ? expected : { ...expected, viewCustomers: false }
          expect([portal, role, seen?.viewerCan ?? nothing]).toEqual([portal, role, shown])
        }
      }
    },
  )

  /** A link of each kind, with who answers it. */
  async function givenLink(kind: 'partnership' | 'relationship' | 'joint') {
    const world = await givenWorld()
    if (kind !== 'partnership') {
      const answerer = await givenOrganization(app.database, 'customer', `Répondant ${number}`)
      await givenAgreement(app, answerer)
      const link = await givenOpenInvitation(app, world.reseller, kind === 'joint' ? world.provider : null)
      return { ...world, ...link, portal: 'customer' as const, answerer }
    }
    const answerer = await givenOrganization(app.database, 'reseller', `Répondant ${number}`)
    const { id } = await givenOpenInvitation(app, world.reseller)
    // The fence keeps the parties of what is written: it is written anew as the provider's.
    const ownId = randomUUID()
    const token = linkToken(app.config.linkKey, 'invitation', ownId, 1)
    const inviter = await world.provider.person('sales_agent')
    await update(
      `insert into invitation (id, kind, inviter_id, inviter_user_id, provider_id, recipient_mail, language, subject, body, requested_roles,
         requested_duration, link_version, token_hash, status, created_at, issued_at, expires_at)
       select $2, 'partnership', $3, $4, $3, recipient_mail, language, subject, body, '{user_administrator,license_administrator}', 'P2Y', 1, $5, status,
         created_at, issued_at, expires_at from invitation where id = $1`,
      id,
      ownId,
      world.provider.id,
      inviter.id,
      hashToken(token),
    )
    return { ...world, id: ownId, token, portal: 'reseller' as const, answerer }
  }
  type Link = Awaited<ReturnType<typeof givenLink>>

  const linkStates: Readonly<Record<string, (link: Link) => unknown>> = {
    'that waits': () => undefined,
    'that has expired': ({ id }) =>
      update('update invitation set expires_at = $2 where id = $1', id, testStart),
    'that was taken back': ({ id }) =>
      update(`update invitation set status = 'revoked', decided_at = $2 where id = $1`, id, testStart),
    'of a provider whose account is suspended': ({ provider }) => suspend('provider', provider),
    'of a reseller whose account is suspended': ({ reseller }) => suspend('reseller', reseller),
    'to somebody whose account is suspended': ({ portal, answerer }) =>
      portal === 'reseller' ? suspend('reseller', answerer) : undefined,
    'of partners who are none any more': endPartnership,
    'to somebody who is a partner already': ({ portal, provider, answerer }) =>
      portal === 'reseller' ? givenPartnership(app, provider, answerer) : undefined,
    'that names another organization': ({ id }) =>
      update(`update invitation set recipient_domain = 'elsewhere.example' where id = $1`, id),
  }

  async function compareLink(link: Link, role: Role) {
    const { portal, id, token, answerer } = link
    const session = await signIn(app, portal, await answerer.person(role))
    const seen = await app.run<{
      readonly viewerCan: {
        readonly accept: boolean
        readonly acceptObstacle: string | null
        readonly decline: boolean
        readonly declineObstacle: string | null
      }
    } | null>(
      portal,
      `query ($id: ObjectId!, $token: Secret!) { invitationByLink(id: $id, token: $token) { viewerCan { accept acceptObstacle decline declineObstacle } } }`,
      { id, token },
      session,
    )
    const can = (field: string, more = {}) =>
      tryOut(app, portal, session, field, { invitationId: id, token, ...more })
    const accepted = await (portal === 'reseller'
      ? can('authorizeIndirectProvider', { confirmed: true })
      : can('acceptCustomerInvitation', { confirmed: true, agreementVersion: 1 }))
    const declined = await can('declineInvitation')
    const { accept, acceptObstacle, decline, declineObstacle } = seen?.viewerCan ?? {}
    expect([role, accept, decline, accepted.code]).toEqual([
      role,
      accepted.done,
      declined.done,
      accepted.code,
    ])
    const kept = { accept: Boolean(acceptObstacle), decline: Boolean(declineObstacle) }
    expect([role, kept.accept && accepted.done, kept.decline && declined.done]).toEqual([role, false, false])
  }

  const links = (['partnership', 'relationship', 'joint'] as const).flatMap((kind) =>
    Object.entries(linkStates).map(([state, bring]) => ({ kind, state, bring })),
  )
  it.each(links)('a $kind by its link, $state, is what the server does', async ({ kind, bring }) => {
    const link = await givenLink(kind)
    await bring(link)
    await compareLink(link, 'global_administrator')
  })

  it.each(['partnership', 'relationship', 'joint'] as const)(
    'a %s by its link to each role is what the server does',
    async (kind) => {
      const link = await givenLink(kind)
      for (const role of roles) await compareLink(link, role)
    },
  )

  it('the Viewer, by role, is what the server does', async () => {
    const world = await givenTrade(app, `Partenaire ${++number}`)
    const offer = await givenOffer(app, `Relais Mail ${number}`, [{ list: 1000, cost: 800 }])
    await givenOrder(app, world, offer, 5)
    const operator = await givenOrganization(app.database, 'customer', `Programme ${number}`)
    await update(
      `insert into operator_account (organization_id, status, created_at) values ($1, 'active', $2)`,
      operator.id,
      testStart,
    )
    const jobId = await givenTroubledJob(app)
    const recipient = { recipientMail: 'somebody@recipient.example', language: 'en' }
    const relationship = { ...recipient, kind: 'relationship' }
    const partner = {
      account: 'reseller',
      legalName: 'Nouveau Conseil',
      country: 'FR',
      language: 'fr',
      timeZone: 'Europe/Paris',
      domain: 'nouveau-conseil.example',
      displayName: 'Ada',
      userPrincipalNameLabel: 'ada',
      contactMail: 'ada@nouveau.example',
    }
    const places = [
      ['provider', world.provider],
      ['reseller', world.reseller],
      ['customer', world.customer],
      ['provider', operator],
    ] as const
    for (const [portal, organization] of places)
      for (const role of roles) {
        const session = await signIn(app, portal, await organization.person(role))
        const { viewerCan } = await app.run<{ viewerCan: Readonly<Record<string, boolean>> }>(
          portal,
          `{ viewer { viewerCan { manageResellers decidePartnership inviteCustomers requestDelegatedAdmin consent order viewCustomers viewOrders viewPrices viewActivity viewProviders viewOwnServices viewProgram createOrganizations importCatalog retryJobs } } }`,
          {},
          session,
        )
        const can = async (field: string, input: Record<string, unknown>) =>
          (await tryOut(app, portal, session, field, input)).done
        const sees = async (list: string, part = 'id') => {
          const query = `{ ${list} { nodes { ${part} } } }`
          const page = await app.run<{ nodes: readonly object[] } | null>(portal, query, {}, session)
          return page?.nodes.some((node) => Object.values(node).some((value) => value !== null)) ?? false
        }
        const atCustomer = portal === 'customer'
        const ending = { partnershipId: world.partnershipId, confirmation: world.provider.legalName }
        const customerEnds = {
          relationshipId: world.resellerRelationshipId,
          confirmation: world.reseller.legalName,
        }
        const seesOrders = await sees('orders')
        const expected = {
          manageResellers: await can('draftInvitation', { ...recipient, kind: 'partnership' }),
          decidePartnership: portal === 'reseller' && (await can('endPartnership', ending)),
          inviteCustomers: await can('draftInvitation', { ...relationship, requestedRoles: [] }),
          requestDelegatedAdmin: await can('draftInvitation', {
            ...relationship,
            requestedRoles: ['directory_reader'],
          }),
          consent: atCustomer && (await can('endRelationship', customerEnds)),
          order: await can('startCart', { customerId: world.customer.id }),
          viewCustomers: await sees('customers'),
          // What a customer sees of its own is `viewOwnServices`.
          viewOrders: !atCustomer && seesOrders,
          viewPrices: await sees('orders', 'listPrice { amount }'),
          viewActivity: await sees('auditEntries'),
          viewProviders: await sees('indirectProviders'),
          viewOwnServices: atCustomer && seesOrders && (await sees('partnerRelationships')),
          viewProgram: await sees('organizations'),
          createOrganizations: await can('createPartner', partner),
          retryJobs: await can('retryJob', { jobId }),
          importCatalog: await can('beginCatalogImport', { prices: { name: 'prices.csv', size: 1 } }),
        }
        // The operator's people work at the provider portal with its roles, and no customer or reseller of their own.
        const compared =
          organization === operator
            ? (['viewProgram', 'createOrganizations', 'importCatalog', 'retryJobs'] as const)
            : (Object.keys(expected) as (keyof typeof expected)[]).filter(
                // Who sees no orders sees their prices nowhere: offers are seen by who orders.
                (name) => name !== 'viewPrices' || seesOrders,
              )
        for (const name of compared)
          expect([portal, organization.legalName, role, name, viewerCan[name]]).toEqual([
            portal,
            organization.legalName,
            role,
            name,
            expected[name],
          ])
      }
  })
})
