import { roles } from '@relais/domain'
import { describe, expect, it } from 'vitest'
import { givenInvitationRequest } from './invitation-request.ts'
import { givenListing } from './listing.ts'
import { tryOut } from './offer.ts'
import { type Partners, usePartners } from './partners.ts'
import { givenOrganization, signIn } from './world.ts'

const abilities = 'viewerCan { invite decline withdraw }'

describe('what is offered about a request to be invited', () => {
  const at = usePartners()
  const { update, suspend, endPartnership, givenPartners } = at

  const providerStates: Readonly<Record<string, (world: Partners) => unknown>> = {
    'that takes new resellers': endPartnership,
    'one works with': () => undefined,
    'that takes no new resellers': async (world) => {
      await endPartnership(world)
      await update('update listing set accepts_resellers = false where provider_id = $1', world.provider.id)
    },
    'whose listing is hidden': async (world) => {
      await endPartnership(world)
      await update('update listing set hidden_at = created_at where provider_id = $1', world.provider.id)
    },
    'of a reseller that is suspended': async (world) => {
      await endPartnership(world)
      await suspend('reseller', world.reseller)
    },
    'that was asked': async (world) => {
      await endPartnership(world)
      const asker = await world.reseller.person('global_administrator')
      await givenInvitationRequest(at.app, world.provider, world.reseller, asker.id)
    },
  }

  it.each(Object.entries(providerStates))('of a provider %s is what the server does', async (_, bring) => {
    const world = await givenPartners()
    await givenListing(at.app, world.provider.id)
    await bring(world)
    const providerId = world.provider.id
    for (const role of roles) {
      const session = await signIn(at.app, 'reseller', await world.reseller.person(role))
      const [standing] = await at.app.run<
        readonly { viewerCan: { ask: boolean; askObstacle: { code: string } | null } }[]
      >(
        'reseller',
        'query ($ids: [ObjectId!]!) { providerStandings(providerIds: $ids) { viewerCan { ask askObstacle { code } } } }',
        { ids: [providerId] },
        session,
      )
      const tried = await tryOut(at.app, 'reseller', session, 'askForInvitation', { providerId, message: '' })
      const { ask, askObstacle } = standing?.viewerCan ?? {}
      const hidden = tried.code === 'not_permitted' ? null : (tried.code ?? null)
      expect([role, ask, askObstacle?.code ?? null]).toEqual([role, tried.done, hidden])
    }
  })

  it.each([
    ['that is open', null],
    ['that lapsed', `expires_at = created_at`],
    ['that was taken back', `status = 'withdrawn', closed_at = created_at`],
    ['that was declined', `status = 'declined', closed_at = created_at, answer = 'x'`],
  ])('%s is what the server does, on both sides', async (_, change) => {
    const [provider, reseller] = [
      await givenOrganization(at.app.database, 'provider', 'Norvia'),
      await givenOrganization(at.app.database, 'reseller', 'Atelier'),
    ]
    const asker = await reseller.person('global_administrator')
    const id = await givenInvitationRequest(at.app, provider, reseller, asker.id)
    if (change) await update(`update invitation_request set ${change} where id = $1`, id)
    for (const [portal, organization] of [
      ['provider', provider],
      ['reseller', reseller],
    ] as const)
      for (const role of roles) {
        const session = await signIn(at.app, portal, await organization.person(role))
        const seen = await at.app.run<{ viewerCan: object } | null>(
          portal,
          `query ($id: ObjectId!) { invitationRequest(id: $id) { ${abilities} } }`,
          { id },
          session,
        )
        const can = async (field: string, input: Record<string, unknown>, type?: string) =>
          (await tryOut(at.app, portal, session, field, input, type)).done
        const invitation = { kind: 'partnership', recipientMail: 'a@b.example', language: 'en' }
        const done = {
          invite: await can('draftInvitation', { ...invitation, requestId: id }),
          decline: await can('declineInvitationRequest', { requestId: id, answer: 'No' }),
          withdraw: await can('withdrawInvitationRequest', { requestId: id }, 'OfRequestInput'),
        }
        const nothing = { invite: false, decline: false, withdraw: false }
        expect([portal, role, seen?.viewerCan ?? nothing]).toEqual([portal, role, done])
      }
  })
})
