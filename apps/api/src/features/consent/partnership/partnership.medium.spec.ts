import { describe, expect, it } from 'vitest'
import { newKey } from '../../../testing/app.ts'
import { givenOrganization, givenPartnership, signIn } from '../../../testing/world.ts'
import {
  type Answer,
  authorizeDocument,
  providersDocument,
  resellersDocument,
  usePartnership,
} from './partnership.fixture.ts'

describe('a partnership', () => {
  const at = usePartnership()
  const { invited, authorize, end, mailsOf, running } = at

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
    const seen = await at.app.run('reseller', providersDocument, {}, at.resellerAdmin)
    expect(seen).toMatchObject({ nodes: [{ provider: { id: at.provider.id, domain: at.provider.domain } }] })
    expect(await at.app.run('provider', resellersDocument, {}, at.providerSales)).toMatchObject({
      nodes: [{ reseller: { id: at.reseller.id, domain: at.reseller.domain } }],
    })
    expect(await mailsOf('partnership-authorized')).toHaveLength(2)
    const audited = await at.app.database.query(
      `select r.organization_id from audit_entry e join audit_reader r on r.entry_id = e.id
       where e.action = 'partnership.authorize' and e.object_id = $1`,
      [made.partnership?.id],
    )
    expect(new Set(audited.map((row) => row['organization_id']))).toEqual(
      new Set([at.provider.id, at.reseller.id]),
    )
  })

  it('needs the box ticked, a global administrator, the right link and the right portal', async () => {
    const link = await invited()
    expect(await authorize(link, at.resellerAdmin, { confirmed: false })).toMatchObject({
      code: 'confirmation_required',
    })
    const agent = await signIn(at.app, 'reseller', await at.reseller.person('admin_agent'))
    expect(await authorize(link, agent)).toMatchObject({ code: 'not_permitted' })
    expect(await authorize({ ...link, token: `${link.token}x` })).toMatchObject({ code: 'not_found' })
    const providerAdmin = await signIn(at.app, 'provider', await at.provider.person('global_administrator'))
    const elsewhere = await at.app.run<Answer>(
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
      const other = await givenOrganization(at.app.database, 'reseller', `Rivale ${round}`)
      const rival = await signIn(at.app, 'reseller', await other.person('global_administrator'))
      const link = await invited()
      const answers = await Promise.all([authorize(link), authorize(link, rival)])
      const codes = answers.map(({ __typename, code }) => code ?? __typename).sort()
      expect(codes).toContain('AuthorizeIndirectProviderSuccess')
      const lost = codes.find((code) => code !== 'AuthorizeIndirectProviderSuccess')
      // From the second round on the first reseller may be a partner already; then the rival wins and it is told so.
      expect(['invitation_not_open', 'already_partners']).toContain(lost)
      const made = await at.app.database.query('select id from partnership where invitation_id = $1', [
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
    const accepted = await at.app.database.query(
      `select id from invitation where inviter_id = $1 and status = 'accepted'`,
      [at.provider.id],
    )
    expect(accepted).toHaveLength(1)
  })

  it('is made once by one request that is sent twice with the same key', async () => {
    const link = await invited()
    const variables = { input: { ...link, confirmed: true }, key: newKey() }
    const answers = await Promise.all([
      at.app.run<Answer>('reseller', authorizeDocument, variables, at.resellerAdmin),
      at.app.run<Answer>('reseller', authorizeDocument, variables, at.resellerAdmin),
    ])
    expect(answers[0].partnership?.id).toBeDefined()
    expect(answers[0].partnership?.id).toBe(answers[1].partnership?.id)
  })

  it('is not made with a suspended provider, nor by a suspended reseller', async () => {
    const link = await invited()
    await at.app.database.query(
      `update provider_account set status = 'suspended' where organization_id = $1`,
      [at.provider.id],
    )
    expect(await authorize(link)).toMatchObject({ code: 'partner_not_active' })
    await at.app.database.query(`update provider_account set status = 'active' where organization_id = $1`, [
      at.provider.id,
    ])
    await at.app.database.query(
      `update reseller_account set status = 'suspended' where organization_id = $1`,
      [at.reseller.id],
    )
    expect(await authorize(link)).toMatchObject({ code: 'account_suspended' })
  })

  it('that is only tried says which mails would go out, and leaves the link as it was', async () => {
    const link = await invited()
    const tried = await at.app.run<{ preview: { messages: { template: string }[] } }>(
      'reseller',
      authorizeDocument,
      { input: { ...link, confirmed: true }, key: newKey(), dryRun: true },
      at.resellerAdmin,
    )
    expect(tried.preview.messages.map(({ template }) => template)).toEqual([
      'partnership-authorized',
      'partnership-authorized',
    ])
    expect(await running()).toHaveLength(0)
    expect(await authorize(link)).toMatchObject({ __typename: 'AuthorizeIndirectProviderSuccess' })
  })

  it('of others is on no list and cannot be looked at or ended', async () => {
    const { id } = await givenPartnership(at.app, at.provider, at.reseller)
    const other = await givenOrganization(at.app.database, 'provider', 'Sud Distribution')
    const stranger = await signIn(at.app, 'provider', await other.person('global_administrator'))
    expect(await at.app.run('provider', resellersDocument, {}, stranger)).toEqual({ nodes: [] })
    const detail = 'query ($id: ObjectId!) { partnership(id: $id) { id } }'
    expect(await at.app.run('provider', detail, { id }, stranger)).toBeNull()
    expect(await end(id, 'Atelier Lumière', stranger, 'provider')).toMatchObject({ code: 'not_found' })
    expect(await running()).toHaveLength(1)
  })

  it('can be made again after it ended, with an administration of its own name', async () => {
    const first = await authorize(await invited())
    await end(first.partnership?.id ?? '', 'Nord Distribution', at.resellerAdmin, 'reseller')
    const again = await authorize(await invited())
    expect(again.partnership?.delegatedAdmin?.displayName).not.toBe(
      first.partnership?.delegatedAdmin?.displayName,
    )
  })

  it('leaves what organizations see of each other equal to its recomputation', async () => {
    const made = await authorize(await invited())
    await end(made.partnership?.id ?? '', 'Nord Distribution', at.resellerAdmin, 'reseller')
    const differences = await at.app.database.query(`
      (select viewer_id, subject_id, by_relationship, by_partnership, by_record from organization_view
       except select * from app.organization_view_expected())
      union all
      (select * from app.organization_view_expected()
       except select viewer_id, subject_id, by_relationship, by_partnership, by_record from organization_view)`)
    expect(differences).toEqual([])
  })
})
