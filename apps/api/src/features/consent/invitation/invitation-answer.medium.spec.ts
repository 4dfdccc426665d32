import { describe, expect, it } from 'vitest'
import { newKey } from '../../../testing/app.ts'
import { givenOrganization, givenPartnership, signIn } from '../../../testing/world.ts'
import { tokenOf, useInvitations } from './invitation.fixture.ts'

const declineDocument = `mutation ($input: DeclineInvitationInput!, $key: IdempotencyKey!) {
  declineInvitation(input: $input, idempotencyKey: $key) { __typename ... on UserError { code } } }`

describe('an invitation that is answered', () => {
  const at = useInvitations()
  const { draft, drafted, run, look } = at

  it('shows before sign-in who asks for what and until when; a cut or altered link shows nothing', async () => {
    const { id, link } = await drafted()
    await run('issue', id)
    expect(await look(id, link)).toMatchObject({
      kind: 'partnership',
      inviter: { legalName: 'Nord Distribution' },
      delegatedAdmin: { roles: ['user_administrator', 'license_administrator'], duration: 'P2Y' },
      viewerCan: null,
    })
    expect(await look(id, link.slice(0, -1))).toBeNull()
    expect(await look(id, `${link.slice(0, -1)}${link.endsWith('A') ? 'B' : 'A'}`)).toBeNull()
    expect(await look('not-an-id', link)).toBeNull()
  })

  it('says to those who are signed in what keeps them from answering', async () => {
    const { id, link } = await drafted()
    await run('issue', id)
    expect(await look(id, link, 'reseller', at.resellerAdmin)).toMatchObject({
      sentToOther: 'a…@atelier.example',
      viewerCan: { accept: true, decline: true },
    })
    expect(await look(id, link)).toMatchObject({ sentToOther: null })
    expect(await look(id, link, 'reseller', at.resellerSales)).toMatchObject({
      viewerCan: { accept: false, acceptObstacle: 'not_global_administrator', decline: false },
    })
    const customer = await givenOrganization(at.app.database, 'customer', 'Moreau')
    const customerAdmin = await signIn(at.app, 'customer', await customer.person('global_administrator'))
    expect(await look(id, link, 'customer', customerAdmin)).toMatchObject({
      viewerCan: { accept: false, acceptObstacle: 'wrong_portal' },
    })
  })

  it('is declined once, with a reason that reaches the inviter', async () => {
    const { id, link } = await drafted()
    await run('issue', id)
    const input = { invitationId: id, token: tokenOf(link), reason: 'Nous avons déjà un fournisseur.' }
    const decline = (session: string) =>
      at.app.run('reseller', declineDocument, { input, key: newKey() }, session)
    expect(await decline(at.resellerSales)).toMatchObject({ code: 'not_permitted' })
    expect(await decline(at.resellerAdmin)).toMatchObject({ __typename: 'DeclineInvitationSuccess' })
    expect(await decline(at.resellerAdmin)).toMatchObject({ code: 'invitation_not_open' })
    const seen = await at.app.run(
      'provider',
      'query ($id: ObjectId!) { invitation(id: $id) { status declineReason decidedBy { legalName } } }',
      { id },
      at.sales,
    )
    expect(seen).toEqual({
      status: 'declined',
      declineReason: input.reason,
      decidedBy: { legalName: 'Atelier Lumière' },
    })
    const mails = await at.app.database.query(
      `select 1 from mail_message where template = 'invitation-declined' and data #>> '{link,path}' like '%' || $1`,
      [id],
    )
    expect(mails).toHaveLength(1)
  })

  it('together with a provider needs a running partnership with it', async () => {
    const joint = { kind: 'joint', language: 'en', providerId: at.provider.id }
    expect(await draft(at.resellerAdmin, 'reseller', joint)).toMatchObject({ code: 'not_found' })
    const partnership = await givenPartnership(at.app, at.provider, at.reseller)
    const { id, link } = await drafted(at.resellerAdmin, 'reseller', joint)
    await run('issue', id, at.resellerAdmin, 'reseller')
    expect(await look(id, link, 'customer')).toMatchObject({
      provider: { legalName: 'Nord Distribution' },
      closedReason: null,
    })
    await at.app.database.query(
      'update partnership set ended_at = since, ended_by_organization_id = reseller_id where id = $1',
      [partnership.id],
    )
    expect(await look(id, link, 'customer')).toMatchObject({ closedReason: 'partnership_ended' })
    expect(await run('resend', id, at.resellerAdmin, 'reseller')).toMatchObject({ code: 'partnership_ended' })
    expect((await run('revoke', id, at.resellerAdmin, 'reseller')).invitation?.status).toBe('revoked')
  })
})
