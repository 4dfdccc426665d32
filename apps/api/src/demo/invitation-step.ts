import type { Portal } from '@relais/domain'
import type { DemoSession } from './demo-client.ts'
import type { DemoStage } from './demo-stage.ts'

/** What an invitation is answered by. */
export interface Link {
  readonly invitationId: string
  readonly token: string
}

interface Drafted {
  readonly invitation: { readonly id: string; readonly link: string }
}

/** Drafts an invitation. */
export async function draft(
  stage: DemoStage,
  session: DemoSession,
  step: string,
  input: object,
): Promise<Link> {
  const drafted = await stage.client.change<Drafted>(
    session,
    'draftInvitation',
    step,
    input,
    'invitation { id link }',
  )
  return linkOf(drafted)
}

/** Drafts an invitation and has Relais send it a few minutes later. */
export async function invite(
  stage: DemoStage,
  session: DemoSession,
  step: string,
  input: object,
): Promise<Link> {
  const link = await draft(stage, session, step, input)
  stage.pass(4)
  await decide(stage, session, 'sendInvitation', step, link)
  return link
}

/** Sends, issues or revokes an invitation. */
export async function decide(
  stage: DemoStage,
  session: DemoSession,
  field: 'sendInvitation' | 'issueInvitation' | 'revokeInvitation',
  step: string,
  link: Link | undefined,
): Promise<void> {
  const input = { invitationId: link?.invitationId }
  await stage.client.change(session, field, step, input, '__typename', 'SentInvitationInput')
}

/** Sends an invitation again: the new link is the good one. */
export async function sendAgain(
  stage: DemoStage,
  session: DemoSession,
  step: string,
  link: Link | undefined,
): Promise<Link> {
  const sent = await stage.client.change<Drafted>(
    session,
    'resendInvitation',
    step,
    { invitationId: link?.invitationId },
    'invitation { id link }',
    'SentInvitationInput',
  )
  return linkOf(sent)
}

/** Somebody opens the page of the link, signed in or not. */
export async function openLink(
  stage: DemoStage,
  session: DemoSession | { readonly portal: Portal; readonly token: null },
  link: Link | undefined,
): Promise<void> {
  await stage.client.note(session, 'noteInvitationOpened', { ...link }, 'InvitationLinkInput')
}

function linkOf({ invitation }: Drafted): Link {
  return { invitationId: invitation.id, token: new URL(invitation.link).hash.slice(1) }
}
