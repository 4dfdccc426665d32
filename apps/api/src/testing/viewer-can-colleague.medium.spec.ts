import { type Role, roles } from '@relais/domain'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { FactorBrowser } from './factor-browser.ts'
import { createTestApp, newKey, type TestApp } from './app.ts'
import { tryOut } from './offer.ts'
import { givenAuthenticator } from './statement/factor-world.ts'
import { givenOrganization, signIn } from './world.ts'

interface Choice {
  readonly role: Role
  readonly isHeld: boolean
  readonly viewerCanUpdate: boolean
  readonly obstacleCode: string | null
}

interface Seen {
  readonly viewerCan: {
    readonly disable: boolean
    readonly restore: boolean
    readonly removeSecondFactor: boolean
  }
  readonly roleChoices: readonly Choice[]
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
    // Of the others all but one have a second factor.
    for (const person of [...people.slice(1, -1), ...disabled])
      await givenAuthenticator(app, person, 'A'.repeat(32))
    for (const { id: userId } of [...people, ...disabled]) {
      const seen = await app.run<Seen | null>(
        portal,
        `query ($id: ObjectId!) { colleague(id: $id) {
          viewerCan { disable restore removeSecondFactor } roleChoices { role isHeld viewerCanUpdate obstacleCode } } }`,
        { id: userId },
        session,
      )
      const done = async (field: string) => (await tryOut(app, portal, session, field, { userId })).done
      expect([
        portal,
        seen?.viewerCan ?? { disable: false, restore: false, removeSecondFactor: false },
      ]).toEqual([
        portal,
        {
          disable: await done('disableUser'),
          restore: await done('restoreUser'),
          removeSecondFactor: await done('removeUserSecondFactor'),
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

it.each(['offered', 'required'] as const)(
  'whether somebody can remove the own second factor is what the server does, where it is %s',
  async (mode) => {
    const under = await createTestApp({ database: app.database, env: { RELAIS_SECOND_FACTOR: mode } })
    for (const role of ['global_administrator', 'billing_administrator'] as const) {
      for (const portal of ['provider', 'customer'] as const) {
        const firm = await givenOrganization(app.database, portal, `Firm of ${role} where ${mode}`)
        const bare = await firm.person(role)
        const held = await firm.person(role)
        for (const person of [bare, held]) {
          const browser = new FactorBrowser(app, portal)
          await browser.password(person)
          if (person === held) await browser.add()
          const there = new FactorBrowser(under, portal)
          there.session = browser.session
          // Where it is required, a password alone is no session of a partner.
          if ((await there.viewer()) === null) continue
          const { viewerCanRemove } = await there.own()
          const tried = await there.act('removeSecondFactor', null, newKey(), true)
          expect([portal, role, viewerCanRemove]).toEqual([portal, role, tried.code === undefined])
        }
      }
    }
    await under.nest.close()
  },
)
