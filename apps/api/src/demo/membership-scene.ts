import { giveFirstMembershipPassword } from '../features/enrollment/index.ts'
import { ChangeTools } from '../platform/change/change-tools.ts'
import { type DemoEvent, demoEvent } from './demo-event.ts'
import { demoMembershipAccounts, demoMemberships } from './world/demo-membership.ts'
import { type DemoOrganization, demoPassword } from './world/demo-organization.ts'
import { operator } from './world/demo-world.ts'

/** The operator fills the membership registry, and gives accounts the password of the demo. */
export function membershipEvent(day: number): DemoEvent {
  return demoEvent(day, 'memberships', operator.country, async (stage) => {
    const session = await stage.as(operator)
    const ids = new Map<string, string>()
    for (const profile of demoMemberships) {
      const made = await stage.client.change<{ profile: { id: string } }>(
        session,
        'createMembershipProfile',
        profile.partnerId,
        profile,
        'profile { id }',
      )
      ids.set(profile.partnerId, made.profile.id)
    }
    for (const { email, hasPassword, partnerIds } of demoMembershipAccounts) {
      for (const partnerId of partnerIds)
        await stage.client.change(
          session,
          'linkMembershipAccount',
          `${email} ${partnerId}`,
          { profileId: ids.get(partnerId), mail: email },
          '__typename',
        )
      if (hasPassword)
        await giveFirstMembershipPassword(
          stage.app.get(ChangeTools, { strict: false }),
          stage.command(),
          email,
          demoPassword,
        )
    }
  })
}

/** A reseller has its membership refreshed, soon after its account was opened. */
export function refreshEvent(reseller: DemoOrganization): DemoEvent {
  return demoEvent(reseller.day - 1, `membership of ${reseller.domain}`, reseller.country, async (stage) => {
    await stage.client.do(await stage.as(reseller), 'refreshMembership', reseller.domain)
  })
}
