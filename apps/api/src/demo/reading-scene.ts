import { type DemoEvent, demoEvent } from './demo-event.ts'
import { type DemoOrganization, mailOf } from './world/demo-organization.ts'

interface Told {
  readonly id: string
  readonly createdAt: string
}

/** Days of which nobody has read the notifications yet. */
const unreadDays = 8

/** Everybody at a partner reads what came so far: the last days stay unread. */
export function readingEvents(organization: DemoOrganization): readonly DemoEvent[] {
  const { country, day, people } = organization
  if (day <= unreadDays) return []
  return people.map((person) =>
    demoEvent(unreadDays, `read ${mailOf(organization, person)}`, country, async (stage) => {
      const session = await stage.as(organization, person)
      const { nodes } = await stage.client.ask<{ nodes: readonly Told[] }>(
        session,
        '{ notifications(first: 100) { nodes { id createdAt } } }',
        {},
      )
      // A seed that goes on finds later ones, too.
      const newest = nodes.find(({ createdAt }) => new Date(createdAt) <= stage.now)
      if (!newest) return
      const step = mailOf(organization, person)
      const input = { upTo: newest.id }
      await stage.client.change(session, 'markNotificationsRead', step, input, '__typename')
    }),
  )
}
