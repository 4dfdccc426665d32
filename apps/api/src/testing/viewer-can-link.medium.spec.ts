import { randomUUID } from 'node:crypto'
import { type Role, roles } from '@relais/domain'
import { describe, expect, it } from 'vitest'
import { hashToken, linkToken } from '../platform/link/link-token.ts'
import { testStart } from './app.ts'
import { givenOpenInvitation } from './invitation.ts'
import { tryOut } from './offer.ts'
import { usePartners } from './partners.ts'
import { givenAgreement, givenOrganization, givenPartnership, signIn } from './world.ts'

describe('what partners offer each other', () => {
  const at = usePartners()
  const { update, suspend, endPartnership, givenPartners } = at

  /** A link of each kind, with who answers it. */
  async function givenLink(kind: 'partnership' | 'relationship' | 'joint') {
    const world = await givenPartners()
    if (kind !== 'partnership') {
      const answerer = await givenOrganization(at.app.database, 'customer', `Répondant ${at.number}`)
      await givenAgreement(at.app, answerer)
      const link = await givenOpenInvitation(at.app, world.reseller, kind === 'joint' ? world.provider : null)
      return { ...world, ...link, portal: 'customer' as const, answerer }
    }
    const answerer = await givenOrganization(at.app.database, 'reseller', `Répondant ${at.number}`)
    const { id } = await givenOpenInvitation(at.app, world.reseller)
    // The fence keeps the parties of what is written: it is written anew as the provider's.
    const ownId = randomUUID()
    const token = linkToken(at.app.config.linkKey, 'invitation', ownId, 1)
    const inviter = await world.provider.person('sales_agent')
    await update(
      `insert into invitation (id, kind, inviter_id, inviter_user_id, provider_id, recipient_mail, language, subject, body, requested_roles,
         requested_duration, link_version, token_hash, status, created_at, issued_at, expires_at)
       select $2, 'partnership', $3, $4, $3, recipient_mail, language, subject, body, '{user_administrator,license_administrator}', 'P2Y', 1, $5, status,
         created_at, issued_at, expires_at from invitation where id = $1`,
      id,
      ownId,
      world.provider.id,
      inviter.id,
      hashToken(token),
    )
    return { ...world, id: ownId, token, portal: 'reseller' as const, answerer }
  }
  type Link = Awaited<ReturnType<typeof givenLink>>

  const linkStates: Readonly<Record<string, (link: Link) => unknown>> = {
    'that waits': () => undefined,
    'that has expired': ({ id }) =>
      update('update invitation set expires_at = $2 where id = $1', id, testStart),
    'that was taken back': ({ id }) =>
      update(`update invitation set status = 'revoked', decided_at = $2 where id = $1`, id, testStart),
    'of a provider whose account is suspended': ({ provider }) => suspend('provider', provider),
    'of a reseller whose account is suspended': ({ reseller }) => suspend('reseller', reseller),
    'to somebody whose account is suspended': ({ portal, answerer }) =>
      portal === 'reseller' ? suspend('reseller', answerer) : undefined,
    'of partners who are none any more': endPartnership,
    'to somebody who is a partner already': ({ portal, provider, answerer }) =>
      portal === 'reseller' ? givenPartnership(at.app, provider, answerer) : undefined,
    'that names another organization': ({ id }) =>
      update(`update invitation set recipient_domain = 'elsewhere.example' where id = $1`, id),
  }

  async function compareLink(link: Link, role: Role) {
    const { portal, id, token, answerer } = link
    const session = await signIn(at.app, portal, await answerer.person(role))
    const seen = await at.app.run<{
      readonly viewerCan: {
        readonly accept: boolean
        readonly acceptObstacle: string | null
        readonly decline: boolean
        readonly declineObstacle: string | null
      }
    } | null>(
      portal,
      `query ($id: ObjectId!, $token: Secret!) { invitationByLink(id: $id, token: $token) { viewerCan { accept acceptObstacle decline declineObstacle } } }`,
      { id, token },
      session,
    )
    const can = (field: string, more = {}) =>
      tryOut(at.app, portal, session, field, { invitationId: id, token, ...more })
    const accepted = await (portal === 'reseller'
      ? can('authorizeIndirectProvider', { confirmed: true })
      : can('acceptCustomerInvitation', { confirmed: true, agreementVersion: 1 }))
    const declined = await can('declineInvitation')
    const { accept, acceptObstacle, decline, declineObstacle } = seen?.viewerCan ?? {}
    expect([role, accept, decline, accepted.code]).toEqual([
      role,
      accepted.done,
      declined.done,
      accepted.code,
    ])
    const kept = { accept: Boolean(acceptObstacle), decline: Boolean(declineObstacle) }
    expect([role, kept.accept && accepted.done, kept.decline && declined.done]).toEqual([role, false, false])
  }

  const links = (['partnership', 'relationship', 'joint'] as const).flatMap((kind) =>
    Object.entries(linkStates).map(([state, bring]) => ({ kind, state, bring })),
  )
  it.each(links)('a $kind by its link, $state, is what the server does', async ({ kind, bring }) => {
    const link = await givenLink(kind)
    await bring(link)
    await compareLink(link, 'global_administrator')
  })

  it.each(['partnership', 'relationship', 'joint'] as const)(
    'a %s by its link to each role is what the server does',
    async (kind) => {
      const link = await givenLink(kind)
      for (const role of roles) await compareLink(link, role)
    },
  )
})
