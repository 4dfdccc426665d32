import { type Role, roles } from '@relais/domain'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestApp, type TestApp } from './app.ts'
import { tryOut } from './offer.ts'
import { givenOrganization, signIn } from './world.ts'

interface Choice {
  readonly role: Role
  readonly isHeld: boolean
  readonly viewerCanUpdate: boolean
  readonly obstacleCode: string | null
}

interface Seen {
  readonly viewerCan: { readonly disable: boolean; readonly restore: boolean }
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
    for (const { id: userId } of [...people, ...disabled]) {
      const seen = await app.run<Seen | null>(
        portal,
        `query ($id: ObjectId!) { colleague(id: $id) {
          viewerCan { disable restore } roleChoices { role isHeld viewerCanUpdate obstacleCode } } }`,
        { id: userId },
        session,
      )
      const done = async (field: string) => (await tryOut(app, portal, session, field, { userId })).done
      expect([portal, seen?.viewerCan ?? { disable: false, restore: false }]).toEqual([
        portal,
        { disable: await done('disableUser'), restore: await done('restoreUser') },
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
