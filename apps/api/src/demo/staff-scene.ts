import { type DemoEvent, demoEvent } from './demo-event.ts'
import type { DemoSession } from './demo-client.ts'
import type { DemoStage } from './demo-stage.ts'
import type { DemoCustomer, DemoCustomerStory } from './world/demo-customer.ts'
import { signInNameOf } from './world/demo-person.ts'

/** People that are made at the same time. */
const handful = 6

/** The day after the first order the reseller makes the customer's people and gives them licenses. */
export function staffEvents(customer: DemoCustomer, story: DemoCustomerStory): readonly DemoEvent[] {
  const { reseller, orders = [], staff = [], licensed = staff.length, ownLicense, leaver } = story
  const first = orders.find(({ canceled }) => !canceled)
  const licenseSkuId = first?.lines[0]?.[0].licenseSkuId
  if (!first || licenseSkuId === undefined) return []
  let last: string | undefined

  const assign = async (stage: DemoStage, session: DemoSession, userId: string): Promise<string> => {
    const input = { customerId: await stage.idOf(customer), userId, licenseSkuId }
    await stage.client.change(session, 'assignLicense', userId, input, '__typename')
    return userId
  }
  const events = [
    demoEvent(first.day - 1, `staff ${customer.domain}`, reseller.country, async (stage) => {
      const session = await stage.as(reseller)
      const people = await peopleOf(stage, session, customer)
      // A seed that goes on: the administration that made them has ended since.
      if (people === null) return
      if (ownLicense) await assign(stage, session, ownerOf(people, customer))
      // A handful a minute, at the same time: most of a first start goes by here.
      for (let from = 0; from < staff.length; from += handful) {
        stage.pass(1)
        const current = await stage.as(reseller)
        const made = await Promise.all(
          staff.slice(from, from + handful).map(async (displayName, index) => {
            const userId = await make(stage, current, customer, displayName)
            return from + index < licensed ? assign(stage, current, userId) : null
          }),
        )
        last = made.findLast((userId) => userId !== null) ?? last
      }
    }),
  ]
  if (leaver !== undefined)
    events.push(
      demoEvent(leaver, `leaver ${customer.domain}`, reseller.country, async (stage) => {
        if (last === undefined) return
        const input = { customerId: await stage.idOf(customer), userId: last, licenseSkuId }
        await stage.client.change(
          await stage.as(reseller),
          'removeLicense',
          customer.domain,
          input,
          '__typename',
        )
        // Its own administrator keeps the account from being used; roles and history stay.
        const administrator = await stage.as(customer)
        await stage.client.change(
          administrator,
          'disableUser',
          customer.domain,
          { userId: last },
          '__typename',
        )
      }),
    )
  return events
}

async function make(
  stage: DemoStage,
  session: DemoSession,
  customer: DemoCustomer,
  displayName: string,
): Promise<string> {
  const userPrincipalName = `${signInNameOf(displayName)}@${customer.domain}`
  const input = {
    customerId: await stage.idOf(customer),
    displayName,
    userPrincipalName,
    usageLocation: customer.country,
    language: customer.language,
  }
  const { user } = await stage.client.change<{ user: { id: string } }>(
    session,
    'createCustomerUser',
    userPrincipalName,
    input,
    'user { id }',
  )
  return user.id
}

/** People of a customer, as its reseller sees them; null: it does not administer them. */
async function peopleOf(
  stage: DemoStage,
  session: DemoSession,
  customer: DemoCustomer,
): Promise<readonly { id: string }[] | null> {
  const users = await stage.client.ask<{ nodes: readonly { id: string }[] } | null>(
    session,
    'query ($customerId: ObjectId!) { customerUsers(customerId: $customerId) { nodes { id } } }',
    { customerId: await stage.idOf(customer) },
  )
  return users && users.nodes
}

/** The administrator of a firm of one. */
function ownerOf([owner]: readonly { id: string }[], customer: DemoCustomer): string {
  if (!owner) throw new Error(`demo: ${customer.legalName} shows no people`)
  return owner.id
}
