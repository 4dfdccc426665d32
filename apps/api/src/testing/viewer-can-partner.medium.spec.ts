import { roles } from '@relais/domain'
import { listingInput } from '../features/enrollment/listing/listing.fixture.ts'
import { describe, expect, it } from 'vitest'
import { testStart } from './app.ts'
import { givenOffer } from './catalog.ts'
import { givenTroubledJob } from './jobs.ts'
import { givenListing } from './listing.ts'
import { tryOut } from './offer.ts'
import { type Partners, usePartners } from './partners.ts'
import { givenOrder, givenTrade } from './trade.ts'
import { givenOrganization, signIn } from './world.ts'

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

describe('what partners offer each other', () => {
  const at = usePartners()
  const { update, suspend, endPartnership, givenPartners } = at

  const partnershipStates: Readonly<Record<string, (world: Partners) => unknown>> = {
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
      const world = await givenPartners()
      await bring(world)
      const ended = state === 'that has ended'
      for (const portal of ['provider', 'reseller'] as const) {
        const list = portal === 'provider' ? 'indirectResellers' : 'indirectProviders'
        const other = portal === 'provider' ? world.reseller : world.provider
        for (const role of roles) {
          const session = await signIn(at.app, portal, await world[portal].person(role))
          const page = await at.app.run<{ nodes: readonly Partnership[] }>(
            portal,
            `{ ${list}(ended: ${ended}) { nodes { id delegatedAdmin { id } viewerCan { end viewCustomers inviteCustomers endDelegatedAdmin inviteObstacle { code } } } } }`,
            {},
            session,
          )
          const seen = page.nodes[0]
          const can = (field: string, input: Record<string, unknown>) =>
            tryOut(at.app, portal, session, field, input)
          const [delegatedAdmin] = await at.app.database.query<{ id: string }>(
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
          const customers = await at.app.run<{ nodes: readonly unknown[] }>(
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

  it('the Viewer, by role, is what the server does', async () => {
    const world = await givenTrade(at.app, 'Partenaire du programme')
    const offer = await givenOffer(at.app, `Relais Mail ${at.number}`, [{ list: 1000, cost: 800 }])
    await givenOrder(at.app, world, offer, 5)
    const operator = await givenOrganization(at.app.database, 'customer', `Programme ${at.number}`)
    await update(
      `insert into operator_account (organization_id, status, created_at) values ($1, 'active', $2)`,
      operator.id,
      testStart,
    )
    const jobId = await givenTroubledJob(at.app)
    const listingId = await givenListing(at.app, world.provider.id)
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
        const session = await signIn(at.app, portal, await organization.person(role))
        const { viewerCan } = await at.app.run<{ viewerCan: Readonly<Record<string, boolean>> }>(
          portal,
          `{ viewer { viewerCan { manageResellers decidePartnership inviteCustomers requestDelegatedAdmin consent order viewCustomers viewOrders viewPrices viewActivity viewColleagues viewProviders viewOwnServices viewProgram createOrganizations importCatalog retryJobs manageListing moderateListings } } }`,
          {},
          session,
        )
        const can = async (field: string, input: Record<string, unknown>) =>
          (await tryOut(at.app, portal, session, field, input)).done
        const sees = async (list: string, part = 'id') => {
          const query = `{ ${list} { nodes { ${part} } } }`
          const page = await at.app.run<{ nodes: readonly object[] } | null>(portal, query, {}, session)
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
          viewColleagues: await sees('colleagues'),
          viewProviders: await sees('indirectProviders'),
          viewOwnServices: atCustomer && seesOrders && (await sees('partnerRelationships')),
          viewProgram: await sees('organizations'),
          createOrganizations: await can('createPartner', partner),
          retryJobs: await can('retryJob', { jobId }),
          manageListing: await can('publishListing', listingInput),
          moderateListings: await can('blockListing', { listingId, reason: 'x' }),
          importCatalog: await can('beginCatalogImport', { prices: { name: 'prices.csv', size: 1 } }),
        }
        // The operator's people work at the provider portal with its roles, and no customer or reseller of their own.
        const compared =
          organization === operator
            ? ([
                'viewProgram',
                'viewColleagues',
                'createOrganizations',
                'importCatalog',
                'retryJobs',
                'moderateListings',
              ] as const)
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
