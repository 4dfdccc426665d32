import { type DemoEvent, demoEvent } from './demo-event.ts'
import { sellerOf } from './world/demo-organization.ts'
import type { demoRequests } from './world/demo-request.ts'

/** A reseller asks a provider to be invited; the provider declines, or leaves it open. */
export function requestEvents(asked: (typeof demoRequests)[number]): readonly DemoEvent[] {
  const { provider, reseller, day, message, declined } = asked
  const step = `request ${reseller.domain} ${provider.domain}`
  let requestId: string | undefined
  const ask = demoEvent(day, step, reseller.country, async (stage) => {
    const providerId = await stage.idOf(provider)
    const input = { providerId, message }
    const session = await stage.as(reseller)
    const made = await stage.client.change<{ request: { id: string } }>(
      session,
      'askForInvitation',
      step,
      input,
      'request { id }',
    )
    requestId = made.request.id
  })
  if (declined === undefined) return [ask]
  const decline = demoEvent(declined.day, `decline ${step}`, provider.country, async (stage) => {
    const session = await stage.as(provider, sellerOf(provider))
    const input = { requestId, answer: declined.answer }
    await stage.client.change(session, 'declineInvitationRequest', step, input, '__typename')
  })
  return [ask, decline]
}
