import { codeAt } from '../platform/auth/authenticator-code.ts'
import type { Config } from '../platform/config.ts'
import { CONFIG } from '../platform/tokens.ts'
import { sealSetup } from '../features/identity/index.ts'
import type { DemoEvent } from './demo-event.ts'
import { demoTotpSecret } from './world/demo-factor.ts'
import { type DemoOrganization, mailOf } from './world/demo-organization.ts'

/** Whoever has a second factor sets it up last of all: the history before signs in without. */
export function factorEvents(organization: DemoOrganization): readonly DemoEvent[] {
  return organization.people.flatMap((person) => {
    const email = mailOf(organization, person)
    const secret = demoTotpSecret(email)
    if (secret === undefined) return []
    const play: DemoEvent['play'] = async (stage) => {
      const session = await stage.as(organization, person)
      const viewer = await stage.client.ask<{ user: { id: string } }>(
        session,
        '{ viewer { user { id } } }',
        {},
      )
      const factor = await stage.client.ask<{ authenticator: object | null }>(
        session,
        '{ ownSecondFactor { authenticator { addedAt } } }',
        {},
      )
      // A seed that goes on finds it made.
      if (factor.authenticator !== null) return
      const config = stage.app.get<Config>(CONFIG)
      const input = {
        setup: sealSetup(viewer.user.id, secret, stage.now, config),
        code: codeAt(secret, stage.now),
      }
      await stage.client.change(session, 'addAuthenticator', email, input, '__typename', 'AuthenticatorInput')
    }
    return [{ day: 0, minute: 0, play }]
  })
}
