import { type DemoEvent, demoEvent } from './demo-event.ts'
import type { DemoStage } from './demo-stage.ts'
import { invite, type Link, openLink, sendAgain } from './invitation-step.ts'
import type { DemoCustomer, DemoCustomerStory, DemoEnding } from './world/demo-customer.ts'
import { mailOf } from './world/demo-organization.ts'

interface Receipt {
  readonly partners: readonly { readonly partnerKind: string; readonly relationshipId: string }[]
  readonly delegatedAdmin: { readonly id: string } | null
}

const receiptFields = 'receipt { partners { partnerKind relationshipId } delegatedAdmin { id } }'

/** A reseller invites a customer, alone or with a provider; the customer accepts; and what it ended later. */
export function consentEvents(customer: DemoCustomer, story: DemoCustomerStory): readonly DemoEvent[] {
  const { reseller, joined, thoughtFor = 2, sentAgain, endings = [] } = story
  const step = `${reseller.domain} ${customer.domain}`
  let link: Link | undefined
  let receipt: Receipt | undefined
  const events = [
    demoEvent(joined + thoughtFor, `invite ${step}`, reseller.country, async (stage) => {
      link = await invite(stage, await stage.as(reseller), step, await wish(stage, customer, story))
    }),
    demoEvent(joined, `accept ${step}`, customer.country, async (stage) => {
      receipt = await accept(stage, customer, step, link)
    }),
    ...endings.map((ending) =>
      demoEvent(ending.day, `end ${ending.what} ${step}`, customer.country, (stage) =>
        end(stage, customer, story, ending, receipt),
      ),
    ),
  ]
  if (sentAgain)
    events.push(
      demoEvent(joined + thoughtFor - 2, `again ${step}`, reseller.country, async (stage) => {
        link = await sendAgain(stage, await stage.as(reseller), step, link)
      }),
    )
  return events
}

async function wish(stage: DemoStage, customer: DemoCustomer, story: DemoCustomerStory): Promise<object> {
  const { provider, delegatedAdmin } = story
  const [administrator] = customer.people
  const asked =
    delegatedAdmin === undefined
      ? {}
      : { requestedRoles: delegatedAdmin?.roles ?? [], requestedDuration: delegatedAdmin?.duration ?? null }
  return {
    kind: provider ? 'joint' : 'relationship',
    ...(provider ? { providerId: await stage.idOf(provider) } : {}),
    recipientMail: mailOf(customer),
    recipientName: administrator.displayName,
    language: administrator.language,
    ...asked,
  }
}

async function accept(
  stage: DemoStage,
  customer: DemoCustomer,
  step: string,
  link: Link | undefined,
): Promise<Receipt> {
  const session = await stage.as(customer)
  await openLink(stage, session, link)
  const agreement = await stage.client.ask<{ version: number }>(
    session,
    'query ($language: Language!) { customerAgreement(language: $language) { version } }',
    { language: customer.people[0].language },
  )
  stage.pass(11)
  const input = { ...link, agreementVersion: agreement.version, confirmed: true }
  const answer = await stage.client.change<{ receipt: Receipt }>(
    session,
    'acceptCustomerInvitation',
    step,
    input,
    receiptFields,
  )
  return answer.receipt
}

async function end(
  stage: DemoStage,
  customer: DemoCustomer,
  { reseller, provider }: DemoCustomerStory,
  { what, by }: DemoEnding,
  receipt: Receipt | undefined,
): Promise<void> {
  const partner = what === 'provider' ? provider : reseller
  const side = by === 'customer' ? customer : by === 'provider' ? provider : reseller
  if (!partner || !side) throw new Error(`demo: ${customer.legalName} has no ${what}`)
  const step = `${partner.domain} ${customer.domain}`
  const session = await stage.as(side)
  if (what === 'delegatedAdmin') {
    const input = { id: receipt?.delegatedAdmin?.id }
    await stage.client.change(session, 'endDelegatedAdminRelationship', step, input, '__typename')
    return
  }
  const relationshipId = receipt?.partners.find(({ partnerKind }) => partnerKind === what)?.relationshipId
  const confirmation = by === 'customer' ? partner.legalName : customer.legalName
  await stage.client.change(session, 'endRelationship', step, { relationshipId, confirmation }, '__typename')
}
