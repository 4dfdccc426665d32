import { randomUUID } from 'node:crypto'
import { hashToken, linkToken } from '../platform/link/link-token.ts'
import type { MainJob } from './journey.ts'
import { givenListing } from './listing.ts'
import { givenMembershipProfile, membershipInput } from './membership.ts'
import { givenOrganization, signIn } from './world.ts'

/** A provider's administrator adds people and changes what is known of them, and looks after the own sessions. */
export async function lookAfterPeople(job: MainJob): Promise<void> {
  const { app, provider } = job
  const boss = await provider.person('global_administrator')
  const session = await signIn(app, 'provider', boss)
  const added = await job.change(
    'provider',
    'addUser',
    {
      displayName: 'Zoé Canet',
      contactMail: 'zoe@home.example',
      userPrincipalName: `zoe.canet@${provider.domain}`,
      language: 'fr',
      roles: ['sales_agent'],
    },
    'userId',
    session,
  )
  const { userId } = added
  await job.change('provider', 'resendUserInvitation', { userId }, 'contactMail', session)
  // Its link as if its time were over: the token is in no table.
  const id = randomUUID()
  const token = linkToken(app.config.linkKey, 'password', id, 1)
  await app.database.query('delete from password_reset where user_id = $1', [userId])
  await app.database.query(
    `insert into password_reset (id, user_id, organization_id, token_hash, purpose, created_at, expires_at)
     values ($1, $2, $3, $4, 'welcome', $5::timestamptz - interval '7 days', $5)`,
    [id, userId, provider.id, hashToken(token), app.clock.now()],
  )
  await job.change('provider', 'renewPasswordLink', { token }, 'expiresAt', null)
  const named = { userId, displayName: 'Zoé Canet-Roux', contactMail: 'zoe.roux@home.example' }
  await job.change('provider', 'updateUser', named, 'userId', session)
  await job.change('provider', 'withdrawUserInvitation', { userId }, 'userId', session)
  const agent = await provider.person('sales_agent')
  await signIn(app, 'provider', agent)
  await job.change('provider', 'signUserOut', { userId: agent.id }, 'userId', session)
  const choices = [{ topic: 'users', byMail: false, inPortal: true }]
  await job.change('provider', 'saveNotificationChoices', { choices }, 'reduced', session)
  const other = await signIn(app, 'provider', boss)
  const [ended] = await app.database.query<{ id: string }>('select id from session where token_hash = $1', [
    hashToken(other),
  ])
  await job.change('provider', 'endSession', { sessionId: ended?.id }, 'sessionId', session)
  await signIn(app, 'provider', boss)
  await job.change('provider', 'endOtherSessions', null, 'ended', session)
}

/** The operator keeps the membership registry, and appoints, suspends and reinstates a provider. */
export async function keepMembersAndProviders(job: MainJob, session: string | null): Promise<void> {
  const { app, reseller } = job
  const kept = 'profile { id accounts { id } }'
  const registry = (field: string, input: object) => job.change('provider', field, input, kept, session)
  const made = await registry('createMembershipProfile', { ...membershipInput, partnerId: '4810777' })
  const { id: profileId } = made['profile'] as { id: string }
  await registry('updateMembershipProfile', { ...membershipInput, profileId, city: 'Gateshead' })
  await registry('endMembership', { profileId })
  await registry('renewMembership', { profileId })
  const linked = await registry('linkMembershipAccount', { profileId, mail: 'k.barrow@members.example' })
  const [account] = (linked['profile'] as { accounts: readonly { id: string }[] }).accounts
  const of = { profileId, accountId: account?.id }
  await registry('giveMembershipPassword', of)
  await registry('unlinkMembershipAccount', of)
  await givenMembershipProfile(app.database, '4810778')
  await app.database.query(`update reseller_account set partner_id = '4810778' where organization_id = $1`, [
    reseller.id,
  ])
  await job.change('reseller', 'refreshMembership', null, 'membership { partnerId }')
  const firm = await givenOrganization(app.database, 'reseller', 'Rives Distribution')
  const told = 'organization { id }'
  const organizationId = firm.id
  await job.change('provider', 'appointProvider', { organizationId }, told, session)
  await job.change('provider', 'suspendProvider', { organizationId, reason: 'Impayé.' }, told, session)
  await job.change('provider', 'reinstateProvider', { organizationId }, told, session)
}

/** A reseller asks a provider that it found to be invited, takes it back, asks again, and is told no. */
export async function askToBeInvited(job: MainJob): Promise<void> {
  const { app } = job
  const found = await givenOrganization(app.database, 'provider', 'Boréalis Distribution')
  await givenListing(app, found.id)
  // What was read of the directory is kept for a moment.
  app.clock.advance(60_000)
  const ask = () =>
    job.change('reseller', 'askForInvitation', { providerId: found.id, message: 'Bonjour' }, 'request { id }')
  const idOf = (answer: Record<string, unknown>) => (answer['request'] as { id: string }).id
  await job.change('reseller', 'withdrawInvitationRequest', { requestId: idOf(await ask()) })
  const requestId = idOf(await ask())
  const session = await signIn(app, 'provider', await found.person('sales_agent'))
  const no = { requestId, answer: 'Pas cette année.' }
  await job.change('provider', 'declineInvitationRequest', no, '', session)
}
