import { describe, expect, it } from 'vitest'
import { newKey, testStart } from '../../../testing/app.ts'
import { givenOpenInvitation } from '../../../testing/invitation.ts'
import { givenOrganization, givenPartnership, givenRelationship, signIn } from '../../../testing/world.ts'
import { acceptDocument, untouched, useConsent } from './accept-customer-invitation.fixture.ts'

describe("a customer's consent", () => {
  const at = useConsent()
  const { accept, relationships, traces } = at

  it('is given once, even by two administrators at the same moment', async () => {
    await givenPartnership(at.app, at.provider, at.reseller)
    const invitation = await givenOpenInvitation(at.app, at.reseller, at.provider, ['directory_reader'])
    const rival = await givenOrganization(at.app.database, 'customer', `Rival ${at.number}`)
    const sessions = [
      at.session,
      await signIn(at.app, 'customer', await at.customer.person('global_administrator')),
      await signIn(at.app, 'customer', await rival.person('global_administrator')),
    ]
    const answers = await Promise.all(sessions.map((as) => accept(invitation, { as })))
    expect(answers.filter((answer) => answer.receipt)).toHaveLength(1)
    expect(
      answers.filter((answer) => answer.code === 'invitation_not_open' && answer.state === 'accepted'),
    ).toHaveLength(2)
    const made = await at.app.database.query('select 1 from relationship where invitation_id = $1', [
      invitation.id,
    ])
    expect(made).toHaveLength(2)
  })

  it('to two invitations of the same reseller at the same moment makes one relationship', async () => {
    const invitations = [
      await givenOpenInvitation(at.app, at.reseller),
      await givenOpenInvitation(at.app, at.reseller),
    ]
    await at.app.database.query(
      `insert into agreement_acceptance select gen_random_uuid(), $1, 'customer_agreement', 1, 'en', id, $2 from "user" where organization_id = $1`,
      [at.customer.id, testStart],
    )
    const answers = await Promise.all(
      invitations.map((invitation) => accept(invitation, { agreementVersion: null })),
    )
    expect(answers.filter((answer) => answer.receipt?.partners[0]?.existedBefore)).toHaveLength(1)
    expect(await relationships()).toHaveLength(1)
  })

  it('keeps the relationship that exists and makes the one that is missing', async () => {
    await givenPartnership(at.app, at.provider, at.reseller)
    const { id } = await givenRelationship(at.app, at.reseller, 'reseller', at.customer)
    const answer = await accept(await givenOpenInvitation(at.app, at.reseller, at.provider))
    expect(answer.receipt?.partners).toMatchObject([
      { relationshipId: id, partnerKind: 'reseller', existedBefore: true },
      { partnerKind: 'provider', existedBefore: false },
    ])
    expect(await relationships()).toHaveLength(2)
  })

  it('that fails at the second relationship leaves nothing behind', async () => {
    await givenPartnership(at.app, at.provider, at.reseller)
    const invitation = await givenOpenInvitation(at.app, at.reseller, at.provider, ['directory_reader'])
    await at.app.database.query(
      `alter table relationship add constraint planted_failure check (partner_kind <> 'provider' or customer_id <> '${at.customer.id}')`,
    )
    const answer = await at.app.graphql(
      'customer',
      acceptDocument,
      {
        input: { invitationId: invitation.id, token: invitation.token, agreementVersion: 1, confirmed: true },
        key: newKey(),
      },
      at.session,
    )
    await at.app.database.query('alter table relationship drop constraint planted_failure')
    expect(answer.errors).toHaveLength(1)
    expect(await traces(invitation.id)).toEqual(untouched)
    // And it can be given afterwards.
    expect(await accept(invitation)).toHaveProperty('receipt')
  })

  it('races with the end of the partnership: both relationships, or none', async () => {
    const { id: partnershipId } = await givenPartnership(at.app, at.provider, at.reseller)
    const invitation = await givenOpenInvitation(at.app, at.reseller, at.provider)
    const [answer] = await Promise.all([
      accept(invitation),
      at.app.database.query(
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
    const { id } = await givenPartnership(at.app, at.provider, at.reseller)
    await at.app.database.query(
      'update partnership set ended_at = $2, ended_by_organization_id = provider_id where id = $1',
      [id, testStart],
    )
    const invitation = await givenOpenInvitation(at.app, at.reseller, at.provider)
    expect(await accept(invitation)).toMatchObject({ code: 'partnership_ended' })
    expect(await traces(invitation.id)).toEqual(untouched)
  })

  it('races with a revocation: accepted or revoked, never both', async () => {
    const invitation = await givenOpenInvitation(at.app, at.reseller)
    const [answer, revoked] = await Promise.all([
      accept(invitation),
      at.app.database.query(
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
    const invitation = await givenOpenInvitation(at.app, at.reseller)
    at.app.clock.advance(30 * 86_400_000)
    at.session = await signIn(at.app, 'customer', await at.customer.person('global_administrator'))
    expect(await accept(invitation)).toMatchObject({ code: 'invitation_not_open', state: 'expired' })
    expect(await relationships()).toHaveLength(0)
  })

  it('is refused to everybody but a global administrator', async () => {
    const invitation = await givenOpenInvitation(at.app, at.reseller)
    const as = await signIn(at.app, 'customer', await at.customer.person('user_administrator'))
    expect(await accept(invitation, { as })).toMatchObject({ code: 'not_permitted' })
  })

  it('is refused to the reseller and the provider who ask', async () => {
    await givenPartnership(at.app, at.provider, at.reseller)
    const invitation = await givenOpenInvitation(at.app, at.reseller, at.provider)
    for (const own of [at.reseller, at.provider]) {
      const as = await signIn(at.app, 'customer', await own.person('global_administrator'))
      expect(await accept(invitation, { as })).toMatchObject({ code: 'own_invitation' })
    }
  })

  it('needs the link of that very invitation', async () => {
    const mine = await givenOpenInvitation(at.app, at.reseller)
    const other = await givenOpenInvitation(at.app, at.reseller)
    expect(await accept({ id: mine.id, token: other.token })).toMatchObject({ code: 'not_found' })
    expect(await accept({ id: mine.id, token: 'guessed' })).toMatchObject({ code: 'not_found' })
    expect(await accept({ id: 'no id', token: mine.token })).toMatchObject({ code: 'not_found' })
  })

  it('needs the ticked box and the current agreement', async () => {
    const invitation = await givenOpenInvitation(at.app, at.reseller)
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

  it('is refused while the account of a partner is suspended', async () => {
    await at.app.database.query(
      `update reseller_account set status = 'suspended' where organization_id = $1`,
      [at.reseller.id],
    )
    expect(await accept(await givenOpenInvitation(at.app, at.reseller))).toMatchObject({
      code: 'partner_not_active',
    })
  })
})
