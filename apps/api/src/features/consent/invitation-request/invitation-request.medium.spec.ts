import { addDays } from '@relais/domain'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, newKey, type TestApp, testStart } from '../../../testing/app.ts'
import { beforeItsEntries, holdRows, meetAt } from '../../../testing/barrier.ts'
import { givenListing } from '../../../testing/listing.ts'
import { expectRefused } from '../../../testing/untouched.ts'
import { givenOrganization, givenPartnership, signIn, type TestOrganization } from '../../../testing/world.ts'

interface Answer {
  readonly __typename: string
  readonly code?: string
  readonly message?: string
  readonly remedy?: string
  readonly field?: string
  readonly retryAt?: string
  readonly request?: { readonly id: string; readonly status: string; readonly answer: string | null }
  readonly invitation?: { readonly id: string }
  readonly preview?: { readonly messages: readonly { readonly template: string }[] } | null
}

const refusal = '... on UserError { code message remedy }'
const made = 'request { id status answer } preview { messages { template } }'
const types: Readonly<Record<string, string>> = {
  withdrawInvitationRequest: 'OfRequestInput',
  sendInvitation: 'SentInvitationInput',
  issueInvitation: 'SentInvitationInput',
  undoInvitationIssue: 'SentInvitationInput',
  revokeInvitation: 'SentInvitationInput',
}

describe('a request to be invited', () => {
  let app: TestApp
  let provider: TestOrganization
  let reseller: TestOrganization
  let [boss, sales, other] = ['', '', '']
  beforeAll(async () => {
    app = await createTestApp()
  })
  afterAll(() => app.stop())
  beforeEach(async () => {
    app.clock.set(testStart)
    provider = await givenOrganization(app.database, 'provider', 'Norvia Distribution')
    reseller = await givenOrganization(app.database, 'reseller', 'Atelier Lemaire')
    await givenListing(app, provider.id)
    boss = await signIn(app, 'reseller', await reseller.person('global_administrator'))
    sales = await signIn(app, 'provider', await provider.person('sales_agent'))
    other = await signIn(app, 'provider', await provider.person('admin_agent'))
  })

  const act = (
    portal: 'provider' | 'reseller',
    name: string,
    input: object,
    session: string,
    dryRun = false,
  ): Promise<Answer> => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`
    const isOfInvitation = /Invitation$|Issue$/.test(name) && name !== 'askForInvitation'
    return app.run<Answer>(
      portal,
      `mutation ($input: ${types[name] ?? `${type}Input`}!, $key: IdempotencyKey!, $dryRun: Boolean!) {
        ${name}(input: $input, idempotencyKey: $key, dryRun: $dryRun) {
          __typename ... on ${type}Success { ${isOfInvitation ? 'invitation { id }' : made} } ${refusal}
          ${/ask|decline/.test(name) ? '... on InvalidInputError { field }' : ''} } }`,
      { input, key: newKey(), dryRun },
      session,
    )
  }
  const ask = (message = 'Bonjour', session = boss, dryRun = false) =>
    act('reseller', 'askForInvitation', { providerId: provider.id, message }, session, dryRun)
  const asked = async () => (await ask()).request?.id ?? ''
  const decline = (requestId: string, session = sales, answer = 'Non merci') =>
    act('provider', 'declineInvitationRequest', { requestId, answer }, session)
  const draft = (requestId: string, session = sales) =>
    act(
      'provider',
      'draftInvitation',
      { kind: 'partnership', recipientMail: 'ada@atelier.example', language: 'fr', requestId },
      session,
    )
  const withdraw = (requestId: string, session = boss) =>
    act('reseller', 'withdrawInvitationRequest', { requestId }, session)
  const statusOf = async (portal: 'provider' | 'reseller', id: string, session: string) =>
    (
      await app.run<{ status: string; isPrepared: boolean; invitationId: string | null } | null>(
        portal,
        'query ($id: ObjectId!) { invitationRequest(id: $id) { status isPrepared invitationId } }',
        { id },
        session,
      )
    )?.status
  const mailsTo = async (organization: TestOrganization) =>
    (
      await app.database.query<{ template: string }>(
        'select template from mail_message where recipient_mail like $1 order by id',
        [`%${organization.domain}`],
      )
    ).map(({ template }) => template)

  it('reaches those who invite resellers, by mail and in their portal, and nobody else', async () => {
    const tried = await ask('Bonjour', boss, true)
    expect(tried.preview?.messages.map(({ template }) => template)).toEqual(
      expect.arrayContaining(['invitation-requested']),
    )
    const id = await asked()
    const told = await mailsTo(provider)
    expect(new Set(told)).toEqual(new Set(['invitation-requested']))
    expect(await statusOf('provider', id, sales)).toBe('open')
    const helpdesk = await signIn(app, 'provider', await provider.person('helpdesk_agent'))
    expect(await statusOf('provider', id, helpdesk)).toBeUndefined()
    const stranger = await givenOrganization(app.database, 'provider', 'Castlegate')
    const theirs = await signIn(app, 'provider', await stranger.person('global_administrator'))
    expect(await statusOf('provider', id, theirs)).toBeUndefined()
    expect(await decline(id, theirs)).toMatchObject({ code: 'not_found' })
    const notified = await app.database.query<{ kind: string }>(
      'select distinct kind from notification where organization_id = $1',
      [provider.id],
    )
    expect(notified).toEqual([{ kind: 'invitation_requested' }])
  })

  it('is made once while it waits, also by two people at the same moment', async () => {
    const second = await signIn(app, 'reseller', await reseller.person('global_administrator'))
    const barrier = await holdRows(app, beforeItsEntries)
    const answers = await meetAt(barrier, [() => ask('a'), () => ask('b', second)])
    expect(answers.map(({ code }) => code ?? 'asked').toSorted()).toEqual([
      'asked',
      'invitation_request_open',
    ])
    await expectRefused(app, 'invitation_request_open', () => ask())
  })

  it('is refused where there is nothing to ask for', async () => {
    const agent = await signIn(app, 'reseller', await reseller.person('admin_agent'))
    await expectRefused(app, 'not_permitted', () => ask('a', agent))
    await app.database.query('update listing set accepts_resellers = false where provider_id = $1', [
      provider.id,
    ])
    await expectRefused(app, 'provider_takes_no_resellers', () => ask())
    await app.database.query(`update provider_account set status = 'suspended' where organization_id = $1`, [
      provider.id,
    ])
    await expectRefused(app, 'not_found', () => ask())
    await app.database.query(`update provider_account set status = 'active' where organization_id = $1`, [
      provider.id,
    ])
    await givenPartnership(app, provider, reseller)
    await expectRefused(app, 'already_partners', () => ask())
  })

  it('of a provider that stops taking resellers, or is suspended, can still be answered or taken back', async () => {
    const id = await asked()
    await app.database.query('update listing set accepts_resellers = false where provider_id = $1', [
      provider.id,
    ])
    expect(await decline(id)).toMatchObject({ request: { status: 'declined' } })
  })

  it('is declined in the provider’s own words, which its asker reads and gets by mail', async () => {
    const id = await asked()
    expect(await decline(id, sales, ' ')).toMatchObject({ code: 'invalid_input', field: 'answer' })
    expect(await decline(id)).toMatchObject({ request: { status: 'declined', answer: 'Non merci' } })
    expect(await mailsTo(reseller)).toEqual(['invitation-request-declined'])
    expect(await statusOf('reseller', id, boss)).toBe('declined')
    await expectRefused(app, 'invitation_request_moved', () => decline(id, other))
    expect(await ask()).toMatchObject({ request: { status: 'open' } })
  })

  it('is answered by the invitation that was begun for it once that goes out, and open again where that is taken back', async () => {
    const id = await asked()
    const invitationId = (await draft(id)).invitation?.id ?? ''
    expect(await statusOf('reseller', id, boss)).toBe('open')
    await expectRefused(app, 'invitation_request_moved', () => draft(id, other))
    await expectRefused(app, 'invitation_request_moved', () => decline(id, other))
    await act('provider', 'issueInvitation', { invitationId }, sales)
    expect(await statusOf('reseller', id, boss)).toBe('invited')
    await act('provider', 'undoInvitationIssue', { invitationId }, sales)
    expect(await statusOf('reseller', id, boss)).toBe('open')
    await act('provider', 'sendInvitation', { invitationId }, sales)
    expect(await statusOf('provider', id, sales)).toBe('invited')
  })

  it('whose invitation is discarded waits again', async () => {
    const id = await asked()
    const invitationId = (await draft(id)).invitation?.id ?? ''
    await act('provider', 'revokeInvitation', { invitationId }, sales)
    expect(await decline(id, other)).toMatchObject({ request: { status: 'declined' } })
  })

  it('is answered once, by whoever comes first of two at the same moment', async () => {
    const id = await asked()
    const barrier = await holdRows(app, beforeItsEntries)
    const answers = await meetAt(barrier, [() => decline(id), () => draft(id, other)])
    expect(answers.filter(({ code }) => code === 'invitation_request_moved')).toHaveLength(1)
  })

  it('is taken back as long as nobody answered, and lapses after thirty days', async () => {
    const first = await asked()
    expect(await withdraw(first)).toMatchObject({ request: { status: 'withdrawn' } })
    await expectRefused(app, 'invitation_request_moved', () => decline(first))
    const id = await asked()
    app.clock.set(addDays(testStart, 30))
    const late = await signIn(app, 'provider', await provider.person('sales_agent'))
    const lateBoss = await signIn(app, 'reseller', await reseller.person('global_administrator'))
    expect(await statusOf('provider', id, late)).toBe('lapsed')
    await expectRefused(app, 'invitation_request_moved', () => decline(id, late))
    await expectRefused(app, 'invitation_request_moved', () => withdraw(id, lateBoss))
    expect(await ask('Encore', lateBoss)).toMatchObject({ request: { status: 'open' } })
  })

  it('tells no provider of what its reseller asks another', async () => {
    await asked()
    const stranger = await givenOrganization(app.database, 'provider', 'Castlegate')
    await givenListing(app, stranger.id)
    await act('reseller', 'askForInvitation', { providerId: stranger.id, message: '' }, boss)
    const page = await app.run<{ nodes: readonly { providerId: string }[] }>(
      'provider',
      '{ invitationRequests { nodes { providerId } } }',
      {},
      sales,
    )
    expect(page.nodes.map(({ providerId }) => providerId)).toEqual([provider.id])
  })

  it('goes to twenty providers in a day', async () => {
    for (let count = 0; count < 20; count += 1) {
      const one = await givenOrganization(app.database, 'provider', `Fournisseur ${count}`)
      await givenListing(app, one.id)
      const answer = await act('reseller', 'askForInvitation', { providerId: one.id, message: '' }, boss)
      expect(answer.code).toBeUndefined()
    }
    await expectRefused(app, 'invitation_requests_spent', () => ask())
  })
})
