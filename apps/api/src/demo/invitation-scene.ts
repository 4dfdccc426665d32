import { answeringPortal } from '@relais/domain'
import { type DemoEvent, demoEvent } from './demo-event.ts'
import { decide, draft, type Link, openLink } from './invitation-step.ts'
import type { DemoInvitation } from './world/demo-invitation.ts'
import { sellerOf } from './world/demo-organization.ts'

/** An invitation that nobody accepted, as far as it came: declined, opened, revoked and discarded on the next day. */
export function invitationEvents(invitation: DemoInvitation): readonly DemoEvent[] {
  const { kind, by, provider, to, day, subject, fate, decliner, reason } = invitation
  const step = `${by.domain} ${kind} ${to.mail}`
  const writer = sellerOf(by)
  let link: Link | undefined
  const written = demoEvent(day, `write ${step}`, by.country, async (stage) => {
    const session = await stage.as(by, writer)
    link = await draft(stage, session, step, {
      kind,
      ...(provider ? { providerId: await stage.idOf(provider) } : {}),
      recipientMail: to.mail,
      recipientName: to.name,
      language: to.language,
    })
    stage.pass(3)
    if (subject !== undefined)
      await stage.client.note(
        session,
        'saveInvitationDraft',
        { invitationId: link.invitationId, subject },
        'SaveInvitationDraftInput',
      )
    stage.pass(5)
    if (fate === 'ready') await decide(stage, session, 'issueInvitation', step, link)
    else if (fate !== 'draft' && fate !== 'discarded')
      await decide(stage, session, 'sendInvitation', step, link)
  })
  const nextDay = (play: DemoEvent['play']) => [
    written,
    demoEvent(day - 1, `answer ${step}`, decliner?.country ?? by.country, play),
  ]
  if (fate === 'opened')
    return nextDay((stage) => openLink(stage, { portal: answeringPortal(kind), token: null }, link))
  if (fate === 'revoked' || fate === 'discarded')
    return nextDay(async (stage) => decide(stage, await stage.as(by, writer), 'revokeInvitation', step, link))
  if (!decliner) return [written]
  return nextDay(async (stage) => {
    const session = await stage.as(decliner)
    await openLink(stage, session, link)
    stage.pass(9)
    await stage.client.change(session, 'declineInvitation', step, { ...link, reason }, '__typename')
  })
}
