import { describe, expect, it } from 'vitest'
import { testStart } from '../../../testing/app.ts'
import { givenOffer } from '../../../testing/catalog.ts'
import {
  givenOrganization,
  givenPartnership,
  givenRelationship,
  signIn,
  type TestOrganization,
} from '../../../testing/world.ts'
import {
  endingDocument,
  providersDocument,
  resellersDocument,
  usePartnership,
} from './partnership.fixture.ts'

describe('a partnership', () => {
  const at = usePartnership()
  const { invited, authorize, end, mailsOf } = at

  it('says before it is ended what stops and what stays', async () => {
    const made = await authorize(await invited())
    const customer = await givenOrganization(at.app.database, 'customer', 'Moreau')
    await givenRelationship(at.app, at.provider, 'provider', customer)
    await givenRelationship(at.app, at.reseller, 'reseller', customer)
    const id = made.partnership?.id
    expect(await at.app.run('reseller', endingDocument, { id }, at.resellerAdmin)).toEqual({
      confirmation: 'Nord Distribution',
      stops: ['new_orders', 'joint_invitations', 'delegated_admin'],
      stays: ['subscriptions', 'customer_relationships', 'history'],
      openJointInvitations: 0,
      runningSubscriptions: 0,
      sharedCustomers: 1,
    })
    expect(await at.app.run('provider', endingDocument, { id }, at.providerSales)).toMatchObject({
      confirmation: 'Atelier Lumière',
      openJointInvitations: null,
    })
  })

  it.each(['provider', 'reseller'] as const)(
    'is ended by the %s with the name of the other side; administration ends, customers stay',
    async (side) => {
      const made = await authorize(await invited())
      const id = made.partnership?.id ?? ''
      const customer = await givenOrganization(at.app.database, 'customer', 'Moreau')
      await givenRelationship(at.app, at.provider, 'provider', customer)
      await givenRelationship(at.app, at.reseller, 'reseller', customer)
      const session = side === 'provider' ? at.providerSales : at.resellerAdmin
      const otherName = side === 'provider' ? 'Atelier Lumière' : 'Nord Distribution'
      expect(await end(id, 'something else', session, side)).toMatchObject({ code: 'confirmation_mismatch' })
      expect(await end(id, ` ${otherName} `, session, side)).toMatchObject({
        partnership: { id, endedBy: side, delegatedAdmin: null },
      })
      expect(await end(id, otherName, session, side)).toMatchObject({ code: 'already_ended' })
      const admin = await at.app.database.query(
        `select status, terminated_by_organization_id as by from delegated_admin_relationship where subject_id = $1`,
        [at.reseller.id],
      )
      expect(admin).toEqual([
        { status: 'terminated', by: side === 'provider' ? at.provider.id : at.reseller.id },
      ])
      const kept = await at.app.database.query(
        'select id from relationship where customer_id = $1 and ended_at is null',
        [customer.id],
      )
      expect(kept).toHaveLength(2)
      expect(await at.app.run('provider', resellersDocument, {}, at.providerSales)).toEqual({ nodes: [] })
      const told = (await mailsOf('partnership-ended')).map((mail) => mail.recipient_mail)
      expect(told.some((mail) => mail.endsWith(at.provider.domain))).toBe(true)
      expect(told.some((mail) => mail.endsWith(at.reseller.domain))).toBe(true)
    },
  )

  it('that ends counts no expired subscription as running and ends no administration that was over', async () => {
    const made = await authorize(await invited())
    const id = made.partnership?.id ?? ''
    const customer = await givenOrganization(at.app.database, 'customer', 'Moreau')
    const offer = await givenOffer(at.app, 'Relais Mail', [])
    for (const [status, days] of [
      ['active', 10],
      ['active', 0],
      ['canceled', 10],
    ] as const)
      await at.app.database.query(
        `insert into customer_subscription (id, provider_id, reseller_id, customer_id, offer_sku_id, display_name, status, quantity, term, billing_plan, currency, starts_at, ends_at, created_at)
         values (gen_random_uuid(), $1, $2, $3, $4, 'Mail', $5, 1, 'P1Y', 'annual', 'EUR', $6, $6::timestamptz + $7 * interval '1 day', $6)`,
        [at.provider.id, at.reseller.id, customer.id, offer.id, status, testStart, days],
      )
    expect(await at.app.run('provider', endingDocument, { id }, at.providerSales)).toMatchObject({
      runningSubscriptions: 1,
    })
    await at.app.database.query(
      'update delegated_admin_relationship set ends_at = $2 where subject_id = $1',
      [at.reseller.id, testStart],
    )
    await end(id, 'Atelier Lumière', at.providerSales, 'provider')
    expect(
      await at.app.database.query('select status from delegated_admin_relationship where subject_id = $1', [
        at.reseller.id,
      ]),
    ).toEqual([{ status: 'active' }])
    expect(
      await at.app.database.query(
        `select action from audit_entry where action = 'delegated_admin_relationship.end' and organization_id = $1`,
        [at.provider.id],
      ),
    ).toEqual([])
  })

  it('says who may end the administration alone: who could also do it, while one runs', async () => {
    await authorize(await invited())
    const may = async (
      portal: 'provider' | 'reseller',
      who: TestOrganization,
      role: 'global_administrator' | 'admin_agent' | 'sales_agent',
    ) => {
      const session = await signIn(at.app, portal, await who.person(role))
      const list = await at.app.run<{ nodes: { viewerCan: { endDelegatedAdmin: boolean } }[] }>(
        portal,
        portal === 'provider' ? resellersDocument : providersDocument,
        {},
        session,
      )
      return list.nodes.map((node) => node.viewerCan.endDelegatedAdmin)
    }
    expect(await may('reseller', at.reseller, 'global_administrator')).toEqual([true])
    expect(await may('reseller', at.reseller, 'admin_agent')).toEqual([false])
    expect(await may('provider', at.provider, 'admin_agent')).toEqual([true])
    expect(await may('provider', at.provider, 'sales_agent')).toEqual([false])
    await at.app.database.query(
      `update delegated_admin_relationship set status = 'terminated', terminated_at = activated_at, terminated_by_organization_id = subject_id where subject_id = $1`,
      [at.reseller.id],
    )
    expect(await may('reseller', at.reseller, 'global_administrator')).toEqual([false])
  })

  it('is not ended by people without the right', async () => {
    const { id } = await givenPartnership(at.app, at.provider, at.reseller)
    const agent = await signIn(at.app, 'reseller', await at.reseller.person('admin_agent'))
    expect(await end(id, 'Nord Distribution', agent, 'reseller')).toMatchObject({ code: 'not_permitted' })
    const helpdesk = await signIn(at.app, 'provider', await at.provider.person('helpdesk_agent'))
    expect(await end(id, 'Atelier Lumière', helpdesk, 'provider')).toMatchObject({ code: 'not_permitted' })
  })
})
