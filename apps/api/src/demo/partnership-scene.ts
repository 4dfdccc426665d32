import { type DemoEvent, demoEvent } from './demo-event.ts'
import { invite, type Link, openLink } from './invitation-step.ts'
import { type DemoPartnership, mailOf, sellerOf } from './world/demo-organization.ts'

interface Made {
  readonly id: string
  /** Null: it does not run any more, which a seed that goes on may find. */
  readonly delegatedAdmin: { readonly id: string } | null
}

/** A provider invites a reseller, which authorizes it three days later; and what became of it. */
export function partnershipEvents(partnership: DemoPartnership): readonly DemoEvent[] {
  const { provider, reseller, day, ended, delegatedAdminWithdrawn } = partnership
  const step = `${provider.domain} ${reseller.domain}`
  const [administrator] = reseller.people
  let link: Link | undefined
  let made: Made | undefined
  const events = [
    demoEvent(day + 3, `invite ${step}`, provider.country, async (stage) => {
      link = await invite(stage, await stage.as(provider, sellerOf(provider)), step, {
        kind: 'partnership',
        recipientMail: mailOf(reseller),
        recipientName: administrator.displayName,
        language: administrator.language,
      })
    }),
    demoEvent(day, `authorize ${step}`, reseller.country, async (stage) => {
      const session = await stage.as(reseller)
      await openLink(stage, session, link)
      stage.pass(6)
      const answer = await stage.client.change<{ partnership: Made }>(
        session,
        'authorizeIndirectProvider',
        step,
        { ...link, confirmed: true },
        'partnership { id delegatedAdmin { id } }',
      )
      made = answer.partnership
    }),
  ]
  if (delegatedAdminWithdrawn !== undefined)
    events.push(
      demoEvent(delegatedAdminWithdrawn, `withdraw ${step}`, reseller.country, async (stage) => {
        const id = made?.delegatedAdmin?.id
        if (id === undefined) return
        await stage.client.change(
          await stage.as(reseller),
          'endDelegatedAdminRelationship',
          step,
          { id },
          '__typename',
        )
      }),
    )
  if (ended)
    events.push(
      demoEvent(ended.day, `end ${step}`, reseller.country, async (stage) => {
        const [side, other] = ended.by === 'provider' ? [provider, reseller] : [reseller, provider]
        const input = { partnershipId: made?.id, confirmation: other.legalName }
        await stage.client.change(await stage.as(side), 'endPartnership', step, input, '__typename')
      }),
    )
  return events
}
