import { randomUUID } from 'node:crypto'
import { addDays, type Role, roles } from '@relais/domain'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { hashToken, linkToken } from '../platform/link/link-token.ts'
import { createTestApp, newKey, type TestApp, testStart } from './app.ts'
import { tryOut } from './offer.ts'
import { givenOrganization, signIn } from './world.ts'

interface Choice {
  readonly role: Role
  readonly isHeld: boolean
  readonly viewerCanUpdate: boolean
  readonly obstacleCode: string | null
}

interface Seen {
  readonly viewerCan: Readonly<
    Record<'disable' | 'restore' | 'resendInvitation' | 'withdrawInvitation' | 'update' | 'signOut', boolean>
  >
  readonly roleChoices: readonly Choice[]
}

const nothing = {
  disable: false,
  restore: false,
  resendInvitation: false,
  withdrawInvitation: false,
  signOut: false,
  update: false,
}

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.stop())

it.each(roles)('what a %s may do with each person is what the server does', async (role) => {
  for (const portal of ['provider', 'reseller', 'customer'] as const) {
    const organization = await givenOrganization(app.database, portal, `Firm of ${role}`)
    const actor = await organization.person(role)
    // The only administrator who can sign in, somebody who cannot yet, and somebody without a role that manages.
    const people = [
      actor,
      ...(role === 'global_administrator' ? [] : [await organization.person('global_administrator')]),
      await organization.person(['global_administrator', 'billing_administrator']),
      await organization.person('billing_administrator'),
    ]
    const disabled = [await organization.person('user_administrator'), await organization.person([])]
    for (const { id } of disabled)
      await app.database.query('update "user" set disabled_at = created_at where id = $1', [id])
    const invited = people.at(-2)
    await app.database.query('delete from password_credential where user_id = $1', [invited?.id])
    const session = await signIn(app, portal, actor)
    for (const { id: userId } of [...people, ...disabled]) {
      const seen = await app.run<Seen | null>(
        portal,
        `query ($id: ObjectId!) { colleague(id: $id) {
          viewerCan { disable restore resendInvitation withdrawInvitation update signOut } roleChoices { role isHeld viewerCanUpdate obstacleCode } } }`,
        { id: userId },
        session,
      )
      const done = async (field: string) => (await tryOut(app, portal, session, field, { userId })).done
      const draft = { userId, displayName: 'Zoé', contactMail: 'zoe@home.example' }
      expect([portal, seen?.viewerCan ?? nothing]).toEqual([
        portal,
        {
          disable: await done('disableUser'),
          restore: await done('restoreUser'),
          signOut: await done('signUserOut'),
          resendInvitation: await done('resendUserInvitation'),
          withdrawInvitation: await done('withdrawUserInvitation'),
          update: (await tryOut(app, portal, session, 'updateUser', draft)).done,
        },
      ])
      for (const one of roles) {
        const choice = seen?.roleChoices.find((offered) => offered.role === one)
        const asked = choice?.isHeld === true ? { give: [], take: [one] } : { give: [one], take: [] }
        const input = { userId, ...asked, givesUpOwnRight: true }
        const tried = await tryOut(app, portal, session, 'updateUserRoles', input)
        const offered = { can: choice?.viewerCanUpdate ?? false, obstacle: choice?.obstacleCode ?? null }
        const obstacle = choice === undefined ? null : tried.code
        expect([portal, one, offered]).toEqual([portal, one, { can: tried.done, obstacle }])
      }
    }
  }
})

it.each(roles)('the roles a %s may give a new person are those the server gives', async (role) => {
  for (const portal of ['provider', 'reseller', 'customer'] as const) {
    const organization = await givenOrganization(app.database, portal, `Adders of ${role}`)
    const session = await signIn(app, portal, await organization.person(role))
    const seen = await app.run<{
      readonly roles: readonly { readonly role: Role; readonly viewerCanGive: boolean }[]
    } | null>(portal, '{ newColleagueChoices { roles { role viewerCanGive } } }', {}, session)
    for (const one of roles) {
      const tried = await tryOut(app, portal, session, 'addUser', {
        displayName: 'Zoé',
        contactMail: 'zoe@home.example',
        userPrincipalName: `zoe@${organization.domain}`,
        language: 'fr',
        roles: [one],
      })
      const offered = seen?.roles.find((choice) => choice.role === one)?.viewerCanGive ?? false
      expect([portal, one, offered]).toEqual([portal, one, tried.done])
    }
  }
})

it('a link to choose a first password is renewed where its holder is told so', async () => {
  const organization = await givenOrganization(app.database, 'reseller', 'Firm of links')
  const [invited, active] = [await organization.person([]), await organization.person([])]
  await app.database.query('delete from password_credential where user_id = $1', [invited.id])
  for (const [person, purpose, days] of [
    [invited, 'welcome', 7],
    [invited, 'welcome', 0],
    [active, 'welcome', 0],
    [active, 'reset', 0],
  ] as const) {
    await app.database.query('delete from password_reset where user_id = $1', [person.id])
    const id = randomUUID()
    const token = linkToken(app.config.linkKey, 'password', id, 1)
    await app.database.query(
      `insert into password_reset (id, user_id, organization_id, token_hash, purpose, created_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, person.id, organization.id, hashToken(token), purpose, testStart, addDays(testStart, days)],
    )
    const seen = await app.run<{ readonly viewerCanRenew: boolean }>(
      'reseller',
      'query ($token: Secret!) { passwordLink(token: $token) { viewerCanRenew } }',
      { token },
      null,
    )
    const tried = await app.run<{ readonly __typename: string }>(
      'reseller',
      `mutation ($input: RenewPasswordLinkInput!, $key: IdempotencyKey!) {
        renewPasswordLink(input: $input, idempotencyKey: $key, dryRun: true) { __typename } }`,
      { input: { token }, key: newKey() },
      null,
    )
    expect([purpose, days, seen.viewerCanRenew]).toEqual([
      purpose,
      days,
      tried.__typename === 'RenewPasswordLinkSuccess',
    ])
  }
})
