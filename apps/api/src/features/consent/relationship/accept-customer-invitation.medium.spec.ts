import { describe, expect, it } from 'vitest'
import { newKey } from '../../../testing/app.ts'
import { givenOpenInvitation } from '../../../testing/invitation.ts'
import { givenOrganization, givenPartnership, givenRelationship, signIn } from '../../../testing/world.ts'
import { untouched, useConsent } from './accept-customer-invitation.fixture.ts'

describe("a customer's consent", () => {
  const at = useConsent()
  const { accept, relationships, traces } = at

  it('to a joint invitation makes both relationships, the administration and the acceptance of the agreement', async () => {
    await givenPartnership(at.app, at.provider, at.reseller)
    const answer = await accept(
      await givenOpenInvitation(at.app, at.reseller, at.provider, [
        'user_administrator',
        'license_administrator',
      ]),
    )
    expect(answer).toMatchObject({
      __typename: 'AcceptCustomerInvitationSuccess',
      preview: null,
      receipt: {
        agreementVersion: 1,
        partners: [
          { legalName: at.reseller.legalName, partnerKind: 'reseller', existedBefore: false },
          { legalName: at.provider.legalName, partnerKind: 'provider', existedBefore: false },
        ],
        delegatedAdmin: {
          partnerName: at.reseller.legalName,
          roles: ['user_administrator', 'license_administrator'],
          endsAt: '2027-03-02T09:00:00.000Z',
        },
      },
    })
    expect((await relationships()).map((row) => row.partner_id).sort()).toEqual(
      [at.reseller.id, at.provider.id].sort(),
    )
    const delegatedAdmins = await at.app.database.query(
      'select partner_id, length(display_name) as length from delegated_admin_relationship where subject_id = $1',
      [at.customer.id],
    )
    expect(delegatedAdmins).toEqual([{ partner_id: at.reseller.id, length: expect.any(Number) }])
    // What each may see of the other is what a recomputation says.
    const columns = 'viewer_id, subject_id, by_relationship, by_partnership, by_record'
    const [kept, expected] = [
      `select ${columns} from organization_view`,
      `select ${columns} from app.organization_view_expected(null, null)`,
    ]
    const unexpected = await at.app.database.query(
      `(${kept} except ${expected}) union all (${expected} except ${kept})`,
    )
    expect(unexpected).toEqual([])
  })

  it('makes a provider that already is a reseller of the customer its provider too; each portal shows the customer once', async () => {
    await givenPartnership(at.app, at.provider, at.reseller)
    await givenRelationship(at.app, at.provider, 'reseller', at.customer)
    const answer = await accept(await givenOpenInvitation(at.app, at.reseller, at.provider))
    expect(answer).toMatchObject({
      receipt: {
        partners: [
          { legalName: at.reseller.legalName, partnerKind: 'reseller', existedBefore: false },
          { legalName: at.provider.legalName, partnerKind: 'provider', existedBefore: false },
        ],
      },
    })
    const rows = await relationships()
    expect(
      rows
        .filter((row) => row.partner_id === at.provider.id)
        .map((row) => row.partner_kind)
        .sort(),
    ).toEqual(['provider', 'reseller'])
    const seller = await signIn(at.app, 'provider', await at.provider.person('sales_agent'))
    expect(await at.app.run('provider', '{ customers { nodes { id } } }', {}, seller)).toEqual({
      nodes: [{ id: at.customer.id }],
    })
  })

  it('goes out by mail: a receipt in the language of who accepted, the news to the inviter and to the provider', async () => {
    await givenPartnership(at.app, at.provider, at.reseller)
    const boss = await at.provider.person('admin_agent', 'fr')
    await at.provider.person('sales_agent')
    await accept(await givenOpenInvitation(at.app, at.reseller, at.provider))
    const mails = await at.app.database.query<{
      template: string
      language: string
      recipient_mail: string
      path: string
    }>(
      `select template, language, recipient_mail, data -> 'link' ->> 'path' as path
         from mail_message where organization_id = $1 order by template`,
      [at.customer.id],
    )
    const news = mails.filter(({ template }) => template === 'relationship-accepted')
    expect([...new Set(news.map(({ path }) => path))]).toEqual([`/customers/${at.customer.id}`])
    expect(mails.filter(({ template }) => template === 'consent-receipt')).toMatchObject([{ language: 'fr' }])
    const told = news.map(({ recipient_mail }) => recipient_mail)
    expect(told.filter((mail) => mail.endsWith(at.reseller.domain))).toMatchObject([
      expect.stringMatching(/^sales_agent/),
    ])
    expect(told.filter((mail) => mail.endsWith(at.provider.domain))).toContain(boss.userPrincipalName)
    expect(told.some((mail) => mail.startsWith('sales_agent') && mail.endsWith(at.provider.domain))).toBe(
      false,
    )
  })

  it('stands in the portal of everybody who acts for the reseller or the provider, who reads that it was together', async () => {
    await givenPartnership(at.app, at.provider, at.reseller)
    const colleague = await at.reseller.person('admin_agent')
    const seller = await at.provider.person('sales_agent')
    const helper = await at.provider.person('helpdesk_agent')
    await accept(await givenOpenInvitation(at.app, at.reseller, at.provider))
    const noticed = await at.app.database.query<{ user_id: string; kind: string; portal: string }>(
      'select user_id, kind, portal from notification where user_id = any ($1)',
      [[colleague.id, seller.id, helper.id]],
    )
    expect(noticed.toSorted((a, b) => (a.kind < b.kind ? -1 : 1))).toEqual([
      { user_id: colleague.id, kind: 'relationship_accepted', portal: 'reseller' },
      { user_id: seller.id, kind: 'relationship_accepted_jointly', portal: 'provider' },
    ])
    const mails = await at.app.database.query(`select 1 from mail_message where recipient_mail = any ($1)`, [
      [colleague.userPrincipalName, seller.userPrincipalName],
    ])
    expect(mails).toEqual([])
  })

  it('can be read in the activity log by all who take part, and by nobody else', async () => {
    await givenPartnership(at.app, at.provider, at.reseller)
    const { id, token } = await givenOpenInvitation(at.app, at.reseller, at.provider)
    await accept({ id, token })
    const readers = await at.app.database.query<{ organization_id: string }>(
      `select r.organization_id from audit_entry e join audit_reader r on r.entry_id = e.id where e.action = 'invitation.accept' and e.object_id = $1`,
      [id],
    )
    expect(readers.map((row) => row.organization_id).sort()).toEqual(
      [at.provider.id, at.reseller.id, at.customer.id].sort(),
    )
  })

  it('to a reseller alone makes one relationship and no administration when none is asked for', async () => {
    const answer = await accept(await givenOpenInvitation(at.app, at.reseller))
    expect(answer.receipt).toMatchObject({ delegatedAdmin: null, partners: [{ partnerKind: 'reseller' }] })
    expect(await relationships()).toHaveLength(1)
  })

  it('makes an organization that was no customer one', async () => {
    const other = await givenOrganization(at.app.database, 'reseller', `Also a customer ${at.number}`)
    const as = await signIn(at.app, 'customer', await other.person('global_administrator'))
    expect(await accept(await givenOpenInvitation(at.app, at.reseller), { as })).toHaveProperty('receipt')
    expect(
      await at.app.database.query('select status from customer_account where organization_id = $1', [
        other.id,
      ]),
    ).toEqual([{ status: 'active' }])
  })

  it('does not ask for the agreement again', async () => {
    await accept(await givenOpenInvitation(at.app, at.reseller))
    const second = await givenOrganization(at.app.database, 'reseller', `Second ${at.number}`)
    const answer = await accept(await givenOpenInvitation(at.app, second), { agreementVersion: null })
    expect(answer.receipt).toMatchObject({ agreementVersion: null })
  })

  it('answers the same when the same request comes again', async () => {
    const invitation = await givenOpenInvitation(at.app, at.reseller, null, ['global_reader'])
    const key = newKey()
    const first = await accept(invitation, { key })
    expect(await accept(invitation, { key })).toEqual(first)
    expect(await relationships()).toHaveLength(1)
    expect(await accept(invitation, { key, agreementVersion: null })).toMatchObject({
      code: 'idempotency_key_reused',
    })
  })

  it('can be tried: the same answer, what would change and be sent, and nothing is stored', async () => {
    const invitation = await givenOpenInvitation(at.app, at.reseller, null, ['global_reader'])
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
