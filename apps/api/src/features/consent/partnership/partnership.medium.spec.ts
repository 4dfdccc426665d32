import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, newKey, type TestApp, testStart } from '../../../testing/app.ts'
import { givenOffer } from '../../../testing/catalog.ts'
import {
  givenOrganization,
  givenPartnership,
  givenRelationship,
  signIn,
  type TestOrganization,
} from '../../../testing/world.ts'

const authorizeDocument = `mutation ($input: AuthorizeIndirectProviderInput!, $key: IdempotencyKey!, $dryRun: Boolean! = false) {
  authorizeIndirectProvider(input: $input, idempotencyKey: $key, dryRun: $dryRun) {
    __typename
    ... on AuthorizeIndirectProviderSuccess { preview { messages { template recipientMail } }
      partnership { id provider { legalName } reseller { legalName } delegatedAdmin { id roles displayName endsAt } viewerCan { end } } }
    ... on UserError { code } } }`
const endDocument = `mutation ($input: EndPartnershipInput!, $key: IdempotencyKey!) {
  endPartnership(input: $input, idempotencyKey: $key) {
    __typename ... on EndPartnershipSuccess { partnership { id endedBy delegatedAdmin { id } } } ... on UserError { code } } }`
const endingDocument = `query ($id: ObjectId!) { partnershipEnding(id: $id) { confirmation stops stays openJointInvitations runningSubscriptions sharedCustomers } }`
const providersDocument =
  '{ indirectProviders { nodes { id provider { id legalName domain } delegatedAdmin { roles } viewerCan { end inviteCustomers endDelegatedAdmin } } } }'
const resellersDocument =
  '{ indirectResellers { nodes { id reseller { id legalName domain } viewerCan { end endDelegatedAdmin } } } }'

interface Answer {
  readonly __typename: string
  readonly code?: string
  readonly partnership?: {
    readonly id: string
    readonly delegatedAdmin: { readonly id: string; readonly displayName: string } | null
  }
}

describe('a partnership', () => {
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

  it('puts each on the list of the other at once, with the administration that was granted, and tells both', async () => {
    const made = await authorize(await invited())
    expect(made).toMatchObject({
      partnership: {
        provider: { legalName: 'Nord Distribution' },
        delegatedAdmin: { roles: ['user_administrator', 'license_administrator'] },
        viewerCan: { end: true },
      },
    })
    expect(Array.from(made.partnership?.delegatedAdmin?.displayName ?? '').length).toBeLessThanOrEqual(50)
    const seen = await app.run('reseller', providersDocument, {}, resellerAdmin)
    expect(seen).toMatchObject({ nodes: [{ provider: { id: provider.id, domain: provider.domain } }] })
    expect(await app.run('provider', resellersDocument, {}, providerSales)).toMatchObject({
      nodes: [{ reseller: { id: reseller.id, domain: reseller.domain } }],
    })
    expect(await mailsOf('partnership-authorized')).toHaveLength(2)
    const audited = await app.database.query(
      `select r.organization_id from audit_entry e join audit_reader r on r.entry_id = e.id
       where e.action = 'partnership.authorize' and e.object_id = $1`,
      [made.partnership?.id],
    )
    expect(new Set(audited.map((row) => row['organization_id']))).toEqual(new Set([provider.id, reseller.id]))
  })

  it('needs the box ticked, a global administrator, the right link and the right portal', async () => {
    const link = await invited()
    expect(await authorize(link, resellerAdmin, { confirmed: false })).toMatchObject({
      code: 'confirmation_required',
    })
    const agent = await signIn(app, 'reseller', await reseller.person('admin_agent'))
    expect(await authorize(link, agent)).toMatchObject({ code: 'not_permitted' })
    expect(await authorize({ ...link, token: `${link.token}x` })).toMatchObject({ code: 'not_found' })
    const providerAdmin = await signIn(app, 'provider', await provider.person('global_administrator'))
    const elsewhere = await app.run<Answer>(
      'provider',
      authorizeDocument,
      { input: { ...link, confirmed: true }, key: newKey() },
      providerAdmin,
    )
    expect(elsewhere).toMatchObject({ code: 'not_found' })
    expect(await running()).toHaveLength(0)
  })

  it('is made once by one link, even by two organizations at the same moment', async () => {
    for (let round = 0; round < 5; round++) {
      const other = await givenOrganization(app.database, 'reseller', `Rivale ${round}`)
      const rival = await signIn(app, 'reseller', await other.person('global_administrator'))
      const link = await invited()
      const answers = await Promise.all([authorize(link), authorize(link, rival)])
      const codes = answers.map(({ __typename, code }) => code ?? __typename).sort()
      expect(codes).toContain('AuthorizeIndirectProviderSuccess')
      const lost = codes.find((code) => code !== 'AuthorizeIndirectProviderSuccess')
      // From the second round on the first reseller may be a partner already; then the rival wins and it is told so.
      expect(['invitation_not_open', 'already_partners']).toContain(lost)
      const made = await app.database.query('select id from partnership where invitation_id = $1', [
        link.invitationId,
      ])
      expect(made).toHaveLength(1)
    }
  })

  it('is made once by two links of the same provider that are accepted at the same moment', async () => {
    const [first, second] = await Promise.all([invited(), invited()])
    const answers = await Promise.all([authorize(first), authorize(second)])
    expect(answers.map(({ __typename, code }) => code ?? __typename).sort()).toEqual([
      'AuthorizeIndirectProviderSuccess',
      'already_partners',
    ])
    expect(await running()).toHaveLength(1)
    const accepted = await app.database.query(
      `select id from invitation where inviter_id = $1 and status = 'accepted'`,
      [provider.id],
    )
    expect(accepted).toHaveLength(1)
  })

  it('is made once by one request that is sent twice with the same key', async () => {
    const link = await invited()
    const variables = { input: { ...link, confirmed: true }, key: newKey() }
    const answers = await Promise.all([
      app.run<Answer>('reseller', authorizeDocument, variables, resellerAdmin),
      app.run<Answer>('reseller', authorizeDocument, variables, resellerAdmin),
    ])
    expect(answers[0].partnership?.id).toBeDefined()
    expect(answers[0].partnership?.id).toBe(answers[1].partnership?.id)
  })

  it('is not made with a suspended provider, nor by a suspended reseller', async () => {
    const link = await invited()
    await app.database.query(`update provider_account set status = 'suspended' where organization_id = $1`, [
      provider.id,
    ])
    expect(await authorize(link)).toMatchObject({ code: 'partner_not_active' })
    await app.database.query(`update provider_account set status = 'active' where organization_id = $1`, [
      provider.id,
    ])
    await app.database.query(`update reseller_account set status = 'suspended' where organization_id = $1`, [
      reseller.id,
    ])
    expect(await authorize(link)).toMatchObject({ code: 'account_suspended' })
  })

  it('that is only tried says which mails would go out, and leaves the link as it was', async () => {
    const link = await invited()
    const tried = await app.run<{ preview: { messages: { template: string }[] } }>(
      'reseller',
      authorizeDocument,
      { input: { ...link, confirmed: true }, key: newKey(), dryRun: true },
      resellerAdmin,
    )
    expect(tried.preview.messages.map(({ template }) => template)).toEqual([
      'partnership-authorized',
      'partnership-authorized',
    ])
    expect(await running()).toHaveLength(0)
    expect(await authorize(link)).toMatchObject({ __typename: 'AuthorizeIndirectProviderSuccess' })
  })

  it('of others is on no list and cannot be looked at or ended', async () => {
    const { id } = await givenPartnership(app, provider, reseller)
    const other = await givenOrganization(app.database, 'provider', 'Sud Distribution')
    const stranger = await signIn(app, 'provider', await other.person('global_administrator'))
    expect(await app.run('provider', resellersDocument, {}, stranger)).toEqual({ nodes: [] })
    const detail = 'query ($id: ObjectId!) { partnership(id: $id) { id } }'
    expect(await app.run('provider', detail, { id }, stranger)).toBeNull()
    expect(await end(id, 'Atelier Lumière', stranger, 'provider')).toMatchObject({ code: 'not_found' })
    expect(await running()).toHaveLength(1)
  })

  it('says before it is ended what stops and what stays', async () => {
    const made = await authorize(await invited())
    const customer = await givenOrganization(app.database, 'customer', 'Moreau')
    await givenRelationship(app, provider, 'provider', customer)
    await givenRelationship(app, reseller, 'reseller', customer)
    const id = made.partnership?.id
    expect(await app.run('reseller', endingDocument, { id }, resellerAdmin)).toEqual({
      confirmation: 'Nord Distribution',
      stops: ['new_orders', 'joint_invitations', 'delegated_admin'],
      stays: ['subscriptions', 'customer_relationships', 'history'],
      openJointInvitations: 0,
      runningSubscriptions: 0,
      sharedCustomers: 1,
    })
    expect(await app.run('provider', endingDocument, { id }, providerSales)).toMatchObject({
      confirmation: 'Atelier Lumière',
      openJointInvitations: null,
    })
  })

  it.each(['provider', 'reseller'] as const)(
    'is ended by the %s with the name of the other side; administration ends, customers stay',
    async (side) => {
      const made = await authorize(await invited())
      const id = made.partnership?.id ?? ''
      const customer = await givenOrganization(app.database, 'customer', 'Moreau')
      await givenRelationship(app, provider, 'provider', customer)
      await givenRelationship(app, reseller, 'reseller', customer)
      const session = side === 'provider' ? providerSales : resellerAdmin
      const otherName = side === 'provider' ? 'Atelier Lumière' : 'Nord Distribution'
      expect(await end(id, 'something else', session, side)).toMatchObject({ code: 'confirmation_mismatch' })
      expect(await end(id, ` ${otherName} `, session, side)).toMatchObject({
        partnership: { id, endedBy: side, delegatedAdmin: null },
      })
      expect(await end(id, otherName, session, side)).toMatchObject({ code: 'already_ended' })
      const admin = await app.database.query(
        `select status, terminated_by_organization_id as by from delegated_admin_relationship where subject_id = $1`,
        [reseller.id],
      )
      expect(admin).toEqual([{ status: 'terminated', by: side === 'provider' ? provider.id : reseller.id }])
      const kept = await app.database.query(
        'select id from relationship where customer_id = $1 and ended_at is null',
        [customer.id],
      )
      expect(kept).toHaveLength(2)
      expect(await app.run('provider', resellersDocument, {}, providerSales)).toEqual({ nodes: [] })
      const told = (await mailsOf('partnership-ended')).map((mail) => mail.recipient_mail)
      expect(told.some((mail) => mail.endsWith(provider.domain))).toBe(true)
      expect(told.some((mail) => mail.endsWith(reseller.domain))).toBe(true)
    },
  )

  it('that ends counts no expired subscription as running and ends no administration that was over', async () => {
    const made = await authorize(await invited())
    const id = made.partnership?.id ?? ''
    const customer = await givenOrganization(app.database, 'customer', 'Moreau')
    const offer = await givenOffer(app, 'Relais Mail', [])
    for (const [status, days] of [
      ['active', 10],
      ['active', 0],
      ['canceled', 10],
    ] as const)
      await app.database.query(
        `insert into customer_subscription (id, provider_id, reseller_id, customer_id, offer_sku_id, display_name, status, quantity, term, billing_plan, currency, starts_at, ends_at, created_at)
         values (gen_random_uuid(), $1, $2, $3, $4, 'Mail', $5, 1, 'P1Y', 'annual', 'EUR', $6, $6::timestamptz + $7 * interval '1 day', $6)`,
        [provider.id, reseller.id, customer.id, offer.id, status, testStart, days],
      )
    expect(await app.run('provider', endingDocument, { id }, providerSales)).toMatchObject({
      runningSubscriptions: 1,
    })
    await app.database.query('update delegated_admin_relationship set ends_at = $2 where subject_id = $1', [
      reseller.id,
      testStart,
    ])
    await end(id, 'Atelier Lumière', providerSales, 'provider')
    expect(
      await app.database.query('select status from delegated_admin_relationship where subject_id = $1', [
        reseller.id,
      ]),
    ).toEqual([{ status: 'active' }])
    expect(
      await app.database.query(
        `select action from audit_entry where action = 'delegated_admin_relationship.end' and organization_id = $1`,
        [provider.id],
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
      const session = await signIn(app, portal, await who.person(role))
      const list = await app.run<{ nodes: { viewerCan: { endDelegatedAdmin: boolean } }[] }>(
        portal,
        portal === 'provider' ? resellersDocument : providersDocument,
        {},
        session,
      )
      return list.nodes.map((node) => node.viewerCan.endDelegatedAdmin)
    }
    expect(await may('reseller', reseller, 'global_administrator')).toEqual([true])
    expect(await may('reseller', reseller, 'admin_agent')).toEqual([false])
    expect(await may('provider', provider, 'admin_agent')).toEqual([true])
    expect(await may('provider', provider, 'sales_agent')).toEqual([false])
    await app.database.query(
      `update delegated_admin_relationship set status = 'terminated', terminated_at = activated_at, terminated_by_organization_id = subject_id where subject_id = $1`,
      [reseller.id],
    )
    expect(await may('reseller', reseller, 'global_administrator')).toEqual([false])
  })

  it('can be made again after it ended, with an administration of its own name', async () => {
    const first = await authorize(await invited())
    await end(first.partnership?.id ?? '', 'Nord Distribution', resellerAdmin, 'reseller')
    const again = await authorize(await invited())
    expect(again.partnership?.delegatedAdmin?.displayName).not.toBe(
      first.partnership?.delegatedAdmin?.displayName,
    )
  })

  it('is not ended by people without the right', async () => {
    const { id } = await givenPartnership(app, provider, reseller)
    const agent = await signIn(app, 'reseller', await reseller.person('admin_agent'))
    expect(await end(id, 'Nord Distribution', agent, 'reseller')).toMatchObject({ code: 'not_permitted' })
    const helpdesk = await signIn(app, 'provider', await provider.person('helpdesk_agent'))
    expect(await end(id, 'Atelier Lumière', helpdesk, 'provider')).toMatchObject({ code: 'not_permitted' })
  })

  it('leaves what organizations see of each other equal to its recomputation', async () => {
    const made = await authorize(await invited())
    await end(made.partnership?.id ?? '', 'Nord Distribution', resellerAdmin, 'reseller')
    const differences = await app.database.query(`
      (select viewer_id, subject_id, by_relationship, by_partnership, by_record from organization_view
       except select * from app.organization_view_expected())
      union all
      (select * from app.organization_view_expected()
       except select viewer_id, subject_id, by_relationship, by_partnership, by_record from organization_view)`)
    expect(differences).toEqual([])
  })
})
