import { randomUUID } from 'node:crypto'
import { addDays, type DelegatedRole, type Role, roles } from '@relais/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp, testStart } from './app.ts'
import { givenOffer } from './catalog.ts'
import { type Tried, tryOut } from './offer.ts'
import { givenOrder, givenTrade, type TestTrade } from './trade.ts'
import { signIn } from './world.ts'

type Ability = 'viewUsers' | 'manageUsers' | 'viewLicenses' | 'manageLicenses' | 'order' | 'end'

interface Customer {
  readonly viewerCan: Readonly<Record<Ability, { readonly allowed: boolean; readonly reason: string | null }>>
  readonly delegatedAdmins: readonly { readonly id: string; readonly viewerCanEnd: boolean }[]
}

const customerDocument = `query ($id: ObjectId!) { customer(id: $id) {
  viewerCan { ${['viewUsers', 'manageUsers', 'viewLicenses', 'manageLicenses', 'order', 'end'].map((name) => `${name} { allowed reason }`).join(' ')} }
  delegatedAdmins { id viewerCanEnd } } }`

describe('what a customer offers', () => {
  let app: TestApp
  let number = 0
  beforeAll(async () => {
    app = await createTestApp()
  })
  afterAll(() => app.stop())
  const update = (statement: string, ...values: unknown[]) => app.database.query(statement, values)

  /** A customer with two people, of whom one has a license and the other may get one. */
  async function givenCustomer() {
    const world = await givenTrade(app, `Client ${++number}`)
    const offer = await givenOffer(app, `Relais Mail ${number}`, [{ list: 1000, cost: 800 }])
    await givenOrder(app, world, offer, 5)
    const holder = await world.customer.person('global_administrator')
    const other = await world.customer.person('global_administrator')
    await update(
      `insert into license_assignment (id, customer_id, user_id, license_sku_id, disabled_plan_ids, assigned_by_user_id, assigned_at) values (gen_random_uuid(), $1, $2, $3, array[]::uuid[], $2, $4)`,
      world.customer.id,
      holder.id,
      offer.licenseSkuId,
      testStart,
    )
    await update(
      'update license_counter set assigned = 1 where customer_id = $1 and license_sku_id = $2',
      world.customer.id,
      offer.licenseSkuId,
    )
    return { ...world, licenseSkuId: offer.licenseSkuId, holder, other }
  }
  type World = Awaited<ReturnType<typeof givenCustomer>>
  type Partner = 'provider' | 'reseller'

  const relationshipOf = (world: TestTrade, partner: Partner) =>
    partner === 'provider' ? world.providerRelationshipId : world.resellerRelationshipId
  const grant = (world: TestTrade, partner: Partner, granted: readonly DelegatedRole[], ends = '365 days') =>
    update(
      `insert into delegated_admin_relationship (id, partner_id, subject_id, subject_kind, display_name, roles, duration, status, invitation_id, granted_by_user_id, activated_at, ends_at)
       select $1, r.partner_id, r.customer_id, 'customer', $2, $3, 'P1Y', 'active', r.invitation_id, r.granted_by_user_id, $4::timestamptz - interval '1 day', $4::timestamptz + $5::interval
       from relationship r where r.id = $6`,
      randomUUID(),
      `Test ${randomUUID().slice(0, 8)}`,
      granted,
      testStart,
      ends,
      relationshipOf(world, partner),
    )

  const states: Readonly<Record<string, (world: World, partner: Partner) => unknown>> = {
    'without administration': () => undefined,
    'that granted reading': (world, partner) => grant(world, partner, ['directory_reader']),
    'that granted its users': (world, partner) => grant(world, partner, ['user_administrator']),
    'that granted its licenses': (world, partner) => grant(world, partner, ['license_administrator']),
    'that granted something else': (world, partner) =>
      grant(world, partner, ['service_support_administrator']),
    'whose grant is over': (world, partner) => grant(world, partner, ['global_administrator'], '0 days'),
    'that ended the relationship': async (world, partner) => {
      await grant(world, partner, ['global_administrator'])
      await update(
        'update relationship set ended_at = $2, ended_by_organization_id = customer_id where id = $1',
        relationshipOf(world, partner),
        testStart,
      )
      // Its administration ends with it.
      await update(
        `update delegated_admin_relationship set status = 'terminated', terminated_at = $2, terminated_by_organization_id = subject_id where partner_id = $1`,
        world[partner].id,
        testStart,
      )
    },
    'that ended the relationship with the other partner': (world, partner) =>
      update(
        'update relationship set ended_at = $2, ended_by_organization_id = customer_id where id = $1',
        relationshipOf(world, partner === 'provider' ? 'reseller' : 'provider'),
        testStart,
      ),
    'of a partner whose account is suspended': async (world, partner) => {
      await grant(world, partner, ['global_administrator'])
      await update(
        `update ${partner}_account set status = 'suspended' where organization_id = $1`,
        world[partner].id,
      )
    },
  }

  async function compare(world: World, partner: Partner, role: Role) {
    const session = await signIn(app, partner, await world[partner].person(role))
    const customerId = world.customer.id
    const seen = await app.run<Customer | null>(partner, customerDocument, { id: customerId }, session)
    const listed = await app.run<{
      nodes: readonly { id: string; viewerCan: Pick<Customer['viewerCan'], 'order'> }[]
    }>(
      partner,
      '{ customers(first: 50) { nodes { id viewerCan { order { allowed reason } } } } }',
      {},
      session,
    )
    const inList = listed.nodes.find(({ id }) => id === customerId)
    expect(inList?.viewerCan.order).toEqual(seen?.viewerCan.order)
    const can = (field: string, input: Record<string, unknown>) => tryOut(app, partner, session, field, input)
    const sees = async (query: string): Promise<Tried> => {
      const rows = await app.run<unknown>(partner, query, {}, session)
      return { done: rows !== null, code: null }
    }
    const license = { customerId, licenseSkuId: world.licenseSkuId }
    const person = {
      customerId,
      displayName: 'Ada',
      language: 'en',
      userPrincipalName: `ada@${world.customer.domain}`,
    }
    const end = { relationshipId: relationshipOf(world, partner), confirmation: world.customer.legalName }
    const tried: Readonly<Record<Ability, readonly Tried[]>> = {
      viewUsers: [await sees(`{ customerUsers(customerId: "${customerId}") { nodes { id } } }`)],
      manageUsers: [
        await can('createCustomerUser', person),
        await can('setUsageLocation', { customerId, userId: world.other.id, usageLocation: 'FR' }),
      ],
      viewLicenses: [await sees(`{ customerLicenses(customerId: "${customerId}") { total } }`)],
      manageLicenses: [
        await can('assignLicense', { ...license, userId: world.other.id }),
        await can('removeLicense', { ...license, userId: world.holder.id }),
      ],
      order: [await can('startCart', { customerId })],
      end: [await can('endRelationship', end)],
    }
    for (const [ability, acts] of Object.entries(tried) as [Ability, readonly Tried[]][]) {
      const offered = seen?.viewerCan[ability].allowed ?? false
      for (const { done, code } of acts) {
        // Who may order finds on the page of the order what stands between the parties (`cart.obstacles`, `startCart`).
        const expected = ability === 'order' && code === 'provider_suspended' ? true : done
        expect([partner, role, ability, offered, code]).toEqual([partner, role, ability, expected, code])
      }
    }
    for (const { id, viewerCanEnd } of seen?.delegatedAdmins ?? []) {
      const ended = await can('endDelegatedAdminRelationship', { id })
      expect([partner, role, 'viewerCanEnd', viewerCanEnd]).toEqual([
        partner,
        role,
        'viewerCanEnd',
        ended.done,
      ])
    }
  }

  const cases = (['provider', 'reseller'] as const).flatMap((partner) =>
    Object.entries(states).map(([state, bring]) => ({ partner, state, bring })),
  )
  it.each(cases)(
    '$state to the people of its $partner is what the server does',
    async ({ partner, bring }) => {
      const world = await givenCustomer()
      await bring(world, partner)
      for (const role of roles) await compare(world, partner, role)
    },
  )

  it.each(Object.entries(states))(
    '%s of its partners to its own people is what the server does',
    async (_, bring) => {
      const world = await givenCustomer()
      for (const partner of ['provider', 'reseller'] as const) await bring(world, partner)
      for (const role of roles) {
        const session = await signIn(app, 'customer', await world.customer.person(role))
        const can = (field: string, input: Record<string, unknown>) =>
          tryOut(app, 'customer', session, field, input)
        for (const partner of ['provider', 'reseller'] as const) {
          const relationshipId = relationshipOf(world, partner)
          const seen = await app.run<{
            readonly viewerCan: Record<'end' | 'endDelegatedAdmin' | 'shortenDelegatedAdmin', boolean>
          } | null>(
            'customer',
            `{ partnerRelationship(id: "${relationshipId}") { viewerCan { end endDelegatedAdmin shortenDelegatedAdmin } } }`,
            {},
            session,
          )
          const ended = await can('endRelationship', {
            relationshipId,
            confirmation: world[partner].legalName,
          })
          const delegatedAdmins = await app.database.query<{ id: string }>(
            'select id from delegated_admin_relationship where partner_id = $1 and subject_id = $2',
            [world[partner].id, world.customer.id],
          )
          const [delegatedAdmin] = delegatedAdmins
          const withdrawn =
            delegatedAdmin && (await can('endDelegatedAdminRelationship', { id: delegatedAdmin.id }))
          const shortened =
            delegatedAdmin &&
            (await can('shortenDelegatedAdminRelationship', {
              id: delegatedAdmin.id,
              lastDay: addDays(app.clock.now(), 1).toISOString().slice(0, 10),
            }))
          const none = { end: false, endDelegatedAdmin: false, shortenDelegatedAdmin: false }
          expect([role, partner, seen?.viewerCan ?? none]).toEqual([
            role,
            partner,
            {
              end: ended.done,
              endDelegatedAdmin: withdrawn?.done ?? false,
              shortenDelegatedAdmin: shortened?.done ?? false,
            },
          ])
        }
      }
    },
  )
})
