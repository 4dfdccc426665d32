import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, newKey, type TestApp, testStart } from '../../../testing/app.ts'
import { givenOpenInvitation, type OpenInvitation } from '../../../testing/invitation.ts'
import {
  givenAgreement,
  givenOrganization,
  givenPartnership,
  givenRelationship,
  signIn,
  type TestOrganization,
} from '../../../testing/world.ts'

const acceptDocument = `mutation ($input: AcceptCustomerInvitationInput!, $key: IdempotencyKey!, $dryRun: Boolean! = false) {
  acceptCustomerInvitation(input: $input, idempotencyKey: $key, dryRun: $dryRun) {
    __typename
    ... on AcceptCustomerInvitationSuccess {
      receipt { acceptedAt agreementVersion partners { relationshipId legalName partnerKind existedBefore } delegatedAdmin { partnerName roles endsAt } }
      preview { changes { action } messages { template recipientMail language } }
    }
    ... on UserError { code message remedy }
    ... on InvitationNotOpenError { state }
    ... on AgreementRequiredError { currentVersion }
    ... on AgreementChangedError { currentVersion }
  }
}`

interface Answer {
  readonly __typename: string
  readonly code?: string
  readonly state?: string
  readonly receipt?: {
    partners: { relationshipId: string; legalName: string; partnerKind: string; existedBefore: boolean }[]
    delegatedAdmin: { roles: string[]; endsAt: string } | null
    agreementVersion: number | null
  }
  readonly preview?: { changes: { action: string }[]; messages: { template: string }[] }
}

describe("a customer's consent", () => {
  let app: TestApp
  let provider: TestOrganization
  let reseller: TestOrganization
  let customer: TestOrganization
  let session: string
  let number = 0

  beforeAll(async () => {
    app = await createTestApp()
    // Publishes version 1 of the agreement.
    await givenAgreement(app, await givenOrganization(app.database, 'customer', 'Somebody else'))
  })
  afterAll(() => app.stop())
  beforeEach(async () => {
    number++
    app.clock.set(testStart)
    provider = await givenOrganization(app.database, 'provider', `Provider ${number}`)
    reseller = await givenOrganization(app.database, 'reseller', `Reseller ${number}`)
    customer = await givenOrganization(app.database, 'customer', `Customer ${number}`)
    session = await signIn(app, 'customer', await customer.person('global_administrator', 'fr'))
  })

  const accept = (
    { id, token }: OpenInvitation,
    options: {
      as?: string
      key?: string
      dryRun?: boolean
      agreementVersion?: number | null
      confirmed?: boolean
    } = {},
  ) => {
    const { as = session, key = newKey(), dryRun = false, agreementVersion = 1, confirmed = true } = options
    const input = { invitationId: id, token, agreementVersion, confirmed }
    return app.run<Answer>('customer', acceptDocument, { input, key, dryRun }, as)
  }
  const relationships = () =>
    app.database.query<{ partner_id: string; partner_kind: string }>(
      'select * from relationship where customer_id = $1 and ended_at is null',
      [customer.id],
    )
  /** Everything that a consent writes about the customer, counted. */
  const traces = async (id: string) => {
    const [row] = await app.database.query(
      `select (select count(*)::int from relationship where customer_id = $1) as relationships,
        (select count(*)::int from delegated_admin_relationship where subject_id = $1) as "delegatedAdmins",
        (select count(*)::int from agreement_acceptance where organization_id = $1) as agreements,
        (select count(*)::int from mail_message where organization_id = $1) as mails,
        (select count(*)::int from audit_entry where organization_id = $1 and action <> 'session.begin') as entries,
        (select count(*)::int from organization_view where subject_id = $1) as sights,
        (select status from invitation where id = $2) as status`,
      [customer.id, id],
    )
    return row
  }
  const untouched = {
    relationships: 0,
    delegatedAdmins: 0,
    agreements: 0,
    mails: 0,
    entries: 0,
    sights: 0,
    status: 'issued',
  }

  it('to a joint invitation makes both relationships, the administration and the acceptance of the agreement', async () => {
    await givenPartnership(app, provider, reseller)
    const answer = await accept(
      await givenOpenInvitation(app, reseller, provider, ['user_administrator', 'license_administrator']),
    )
    expect(answer).toMatchObject({
      __typename: 'AcceptCustomerInvitationSuccess',
      preview: null,
      receipt: {
        agreementVersion: 1,
        partners: [
          { legalName: reseller.legalName, partnerKind: 'reseller', existedBefore: false },
          { legalName: provider.legalName, partnerKind: 'provider', existedBefore: false },
        ],
        delegatedAdmin: {
          partnerName: reseller.legalName,
          roles: ['user_administrator', 'license_administrator'],
          endsAt: '2027-03-02T09:00:00.000Z',
        },
      },
    })
    expect((await relationships()).map((row) => row.partner_id).sort()).toEqual(
      [reseller.id, provider.id].sort(),
    )
    const delegatedAdmins = await app.database.query(
      'select partner_id, length(display_name) as length from delegated_admin_relationship where subject_id = $1',
      [customer.id],
    )
    expect(delegatedAdmins).toEqual([{ partner_id: reseller.id, length: expect.any(Number) }])
    // What each may see of the other is what a recomputation says.
    const columns = 'viewer_id, subject_id, by_relationship, by_partnership, by_record'
    const [kept, expected] = [
      `select ${columns} from organization_view`,
      `select ${columns} from app.organization_view_expected(null, null)`,
    ]
    const unexpected = await app.database.query(
      `(${kept} except ${expected}) union all (${expected} except ${kept})`,
    )
    expect(unexpected).toEqual([])
  })

  it('makes a provider that already is a reseller of the customer its provider too; each portal shows the customer once', async () => {
    await givenPartnership(app, provider, reseller)
    await givenRelationship(app, provider, 'reseller', customer)
    const answer = await accept(await givenOpenInvitation(app, reseller, provider))
    expect(answer).toMatchObject({
      receipt: {
        partners: [
          { legalName: reseller.legalName, partnerKind: 'reseller', existedBefore: false },
          { legalName: provider.legalName, partnerKind: 'provider', existedBefore: false },
        ],
      },
    })
    const rows = await relationships()
    expect(
      rows
        .filter((row) => row.partner_id === provider.id)
        .map((row) => row.partner_kind)
        .sort(),
    ).toEqual(['provider', 'reseller'])
    const seller = await signIn(app, 'provider', await provider.person('sales_agent'))
    expect(await app.run('provider', '{ customers { nodes { id } } }', {}, seller)).toEqual({
      nodes: [{ id: customer.id }],
    })
  })

  it('goes out by mail: a receipt in the language of who accepted, the news to the inviter and to the provider', async () => {
    await givenPartnership(app, provider, reseller)
    const boss = await provider.person('admin_agent', 'fr')
    await provider.person('sales_agent')
    await accept(await givenOpenInvitation(app, reseller, provider))
    const mails = await app.database.query<{
      template: string
      language: string
      recipient_mail: string
      path: string
    }>(
      `select template, language, recipient_mail, data -> 'link' ->> 'path' as path
         from mail_message where organization_id = $1 order by template`,
      [customer.id],
    )
    const news = mails.filter(({ template }) => template === 'relationship-accepted')
    expect([...new Set(news.map(({ path }) => path))]).toEqual([`/customers/${customer.id}`])
    expect(mails.filter(({ template }) => template === 'consent-receipt')).toMatchObject([{ language: 'fr' }])
    const told = news.map(({ recipient_mail }) => recipient_mail)
    expect(told.filter((mail) => mail.endsWith(reseller.domain))).toMatchObject([
      expect.stringMatching(/^sales_agent/),
    ])
    expect(told.filter((mail) => mail.endsWith(provider.domain))).toContain(boss.userPrincipalName)
    expect(told.some((mail) => mail.startsWith('sales_agent') && mail.endsWith(provider.domain))).toBe(false)
  })

  it('stands in the portal of everybody who acts for the reseller or the provider, who reads that it was together', async () => {
    await givenPartnership(app, provider, reseller)
    const colleague = await reseller.person('admin_agent')
    const seller = await provider.person('sales_agent')
    const helper = await provider.person('helpdesk_agent')
    await accept(await givenOpenInvitation(app, reseller, provider))
    const noticed = await app.database.query<{ user_id: string; kind: string; portal: string }>(
      'select user_id, kind, portal from notification where user_id = any ($1)',
      [[colleague.id, seller.id, helper.id]],
    )
    expect(noticed.toSorted((a, b) => (a.kind < b.kind ? -1 : 1))).toEqual([
      { user_id: colleague.id, kind: 'relationship_accepted', portal: 'reseller' },
      { user_id: seller.id, kind: 'relationship_accepted_jointly', portal: 'provider' },
    ])
    const mails = await app.database.query(`select 1 from mail_message where recipient_mail = any ($1)`, [
      [colleague.userPrincipalName, seller.userPrincipalName],
    ])
    expect(mails).toEqual([])
  })

  it('can be read in the activity log by all who take part, and by nobody else', async () => {
    await givenPartnership(app, provider, reseller)
    const { id, token } = await givenOpenInvitation(app, reseller, provider)
    await accept({ id, token })
    const readers = await app.database.query<{ organization_id: string }>(
      `select r.organization_id from audit_entry e join audit_reader r on r.entry_id = e.id where e.action = 'invitation.accept' and e.object_id = $1`,
      [id],
    )
    expect(readers.map((row) => row.organization_id).sort()).toEqual(
      [provider.id, reseller.id, customer.id].sort(),
    )
  })

  it('to a reseller alone makes one relationship and no administration when none is asked for', async () => {
    const answer = await accept(await givenOpenInvitation(app, reseller))
    expect(answer.receipt).toMatchObject({ delegatedAdmin: null, partners: [{ partnerKind: 'reseller' }] })
    expect(await relationships()).toHaveLength(1)
  })

  it('makes an organization that was no customer one', async () => {
    const other = await givenOrganization(app.database, 'reseller', `Also a customer ${number}`)
    const as = await signIn(app, 'customer', await other.person('global_administrator'))
    expect(await accept(await givenOpenInvitation(app, reseller), { as })).toHaveProperty('receipt')
    expect(
      await app.database.query('select status from customer_account where organization_id = $1', [other.id]),
    ).toEqual([{ status: 'active' }])
  })

  it('is given once, even by two administrators at the same moment', async () => {
    await givenPartnership(app, provider, reseller)
    const invitation = await givenOpenInvitation(app, reseller, provider, ['directory_reader'])
    const rival = await givenOrganization(app.database, 'customer', `Rival ${number}`)
    const sessions = [
      session,
      await signIn(app, 'customer', await customer.person('global_administrator')),
      await signIn(app, 'customer', await rival.person('global_administrator')),
    ]
    const answers = await Promise.all(sessions.map((as) => accept(invitation, { as })))
    expect(answers.filter((answer) => answer.receipt)).toHaveLength(1)
    expect(
      answers.filter((answer) => answer.code === 'invitation_not_open' && answer.state === 'accepted'),
    ).toHaveLength(2)
    const made = await app.database.query('select 1 from relationship where invitation_id = $1', [
      invitation.id,
    ])
    expect(made).toHaveLength(2)
  })

  it('to two invitations of the same reseller at the same moment makes one relationship', async () => {
    const invitations = [await givenOpenInvitation(app, reseller), await givenOpenInvitation(app, reseller)]
    await app.database.query(
      `insert into agreement_acceptance select gen_random_uuid(), $1, 'customer_agreement', 1, 'en', id, $2 from "user" where organization_id = $1`,
      [customer.id, testStart],
    )
    const answers = await Promise.all(
      invitations.map((invitation) => accept(invitation, { agreementVersion: null })),
    )
    expect(answers.filter((answer) => answer.receipt?.partners[0]?.existedBefore)).toHaveLength(1)
    expect(await relationships()).toHaveLength(1)
  })

  it('keeps the relationship that exists and makes the one that is missing', async () => {
    await givenPartnership(app, provider, reseller)
    const { id } = await givenRelationship(app, reseller, 'reseller', customer)
    const answer = await accept(await givenOpenInvitation(app, reseller, provider))
    expect(answer.receipt?.partners).toMatchObject([
      { relationshipId: id, partnerKind: 'reseller', existedBefore: true },
      { partnerKind: 'provider', existedBefore: false },
    ])
    expect(await relationships()).toHaveLength(2)
  })

  it('that fails at the second relationship leaves nothing behind', async () => {
    await givenPartnership(app, provider, reseller)
    const invitation = await givenOpenInvitation(app, reseller, provider, ['directory_reader'])
    await app.database.query(
      `alter table relationship add constraint planted_failure check (partner_kind <> 'provider' or customer_id <> '${customer.id}')`,
    )
    const answer = await app.graphql(
      'customer',
      acceptDocument,
      {
        input: { invitationId: invitation.id, token: invitation.token, agreementVersion: 1, confirmed: true },
        key: newKey(),
      },
      session,
    )
    await app.database.query('alter table relationship drop constraint planted_failure')
    expect(answer.errors).toHaveLength(1)
    expect(await traces(invitation.id)).toEqual(untouched)
    // And it can be given afterwards.
    expect(await accept(invitation)).toHaveProperty('receipt')
  })

  it('races with the end of the partnership: both relationships, or none', async () => {
    const { id: partnershipId } = await givenPartnership(app, provider, reseller)
    const invitation = await givenOpenInvitation(app, reseller, provider)
    const [answer] = await Promise.all([
      accept(invitation),
      app.database.query(
        'update partnership set ended_at = $2, ended_by_organization_id = reseller_id where id = $1',
        [partnershipId, testStart],
      ),
    ])
    const made = (await relationships()).length
    expect([
      ['accepted', 2],
      ['partnership_ended', 0],
    ]).toContainEqual([answer.code ?? 'accepted', made])
  })

  it('is refused after the partnership ended, and nothing is made with the reseller either', async () => {
    const { id } = await givenPartnership(app, provider, reseller)
    await app.database.query(
      'update partnership set ended_at = $2, ended_by_organization_id = provider_id where id = $1',
      [id, testStart],
    )
    const invitation = await givenOpenInvitation(app, reseller, provider)
    expect(await accept(invitation)).toMatchObject({ code: 'partnership_ended' })
    expect(await traces(invitation.id)).toEqual(untouched)
  })

  it('races with a revocation: accepted or revoked, never both', async () => {
    const invitation = await givenOpenInvitation(app, reseller)
    const [answer, revoked] = await Promise.all([
      accept(invitation),
      app.database.query(
        `update invitation set status = 'revoked', decided_at = $2 where id = $1 and status = 'issued' returning id`,
        [invitation.id, testStart],
      ),
    ])
    const made = (await relationships()).length
    expect([
      ['accepted', 1, 0],
      ['revoked', 0, 1],
    ]).toContainEqual([answer.state ?? 'accepted', made, revoked.length])
  })

  it('is refused when its time is over', async () => {
    const invitation = await givenOpenInvitation(app, reseller)
    app.clock.advance(30 * 86_400_000)
    session = await signIn(app, 'customer', await customer.person('global_administrator'))
    expect(await accept(invitation)).toMatchObject({ code: 'invitation_not_open', state: 'expired' })
    expect(await relationships()).toHaveLength(0)
  })

  it('is refused to everybody but a global administrator', async () => {
    const invitation = await givenOpenInvitation(app, reseller)
    const as = await signIn(app, 'customer', await customer.person('user_administrator'))
    expect(await accept(invitation, { as })).toMatchObject({ code: 'not_permitted' })
  })

  it('is refused to the reseller and the provider who ask', async () => {
    await givenPartnership(app, provider, reseller)
    const invitation = await givenOpenInvitation(app, reseller, provider)
    for (const own of [reseller, provider]) {
      const as = await signIn(app, 'customer', await own.person('global_administrator'))
      expect(await accept(invitation, { as })).toMatchObject({ code: 'own_invitation' })
    }
  })

  it('needs the link of that very invitation', async () => {
    const mine = await givenOpenInvitation(app, reseller)
    const other = await givenOpenInvitation(app, reseller)
    expect(await accept({ id: mine.id, token: other.token })).toMatchObject({ code: 'not_found' })
    expect(await accept({ id: mine.id, token: 'guessed' })).toMatchObject({ code: 'not_found' })
    expect(await accept({ id: 'no id', token: mine.token })).toMatchObject({ code: 'not_found' })
  })

  it('needs the ticked box and the current agreement', async () => {
    const invitation = await givenOpenInvitation(app, reseller)
    expect(await accept(invitation, { confirmed: false })).toMatchObject({ code: 'confirmation_required' })
    expect(await accept(invitation, { agreementVersion: null })).toMatchObject({
      code: 'agreement_required',
      currentVersion: 1,
    })
    expect(await accept(invitation, { agreementVersion: 7 })).toMatchObject({
      code: 'agreement_changed',
      currentVersion: 1,
    })
    expect(await traces(invitation.id)).toEqual(untouched)
  })

  it('does not ask for the agreement again', async () => {
    await accept(await givenOpenInvitation(app, reseller))
    const second = await givenOrganization(app.database, 'reseller', `Second ${number}`)
    const answer = await accept(await givenOpenInvitation(app, second), { agreementVersion: null })
    expect(answer.receipt).toMatchObject({ agreementVersion: null })
  })

  it('is refused while the account of a partner is suspended', async () => {
    await app.database.query(`update reseller_account set status = 'suspended' where organization_id = $1`, [
      reseller.id,
    ])
    expect(await accept(await givenOpenInvitation(app, reseller))).toMatchObject({
      code: 'partner_not_active',
    })
  })

  it('answers the same when the same request comes again', async () => {
    const invitation = await givenOpenInvitation(app, reseller, null, ['global_reader'])
    const key = newKey()
    const first = await accept(invitation, { key })
    expect(await accept(invitation, { key })).toEqual(first)
    expect(await relationships()).toHaveLength(1)
    expect(await accept(invitation, { key, agreementVersion: null })).toMatchObject({
      code: 'idempotency_key_reused',
    })
  })

  it('can be tried: the same answer, what would change and be sent, and nothing is stored', async () => {
    const invitation = await givenOpenInvitation(app, reseller, null, ['global_reader'])
    const answer = await accept(invitation, { dryRun: true })
    expect(answer.receipt?.partners).toHaveLength(1)
    expect(answer.preview?.changes.map(({ action }) => action)).toEqual([
      'invitation.accept',
      'agreement.accept',
      'relationship.create',
      'delegated_admin_relationship.create',
    ])
    expect(answer.preview?.messages.map(({ template }) => template)).toEqual([
      'consent-receipt',
      'relationship-accepted',
    ])
    expect(await traces(invitation.id)).toEqual(untouched)
  })
})
