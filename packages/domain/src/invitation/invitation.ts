import type { DelegatedRole } from '../codes.ts'
import { addDays } from '../kernel/time.ts'
import { ok, refuse, type Refusal, type Result } from '../kernel/result.ts'

/** What an invitation asks for: `partnership` a reseller, `relationship` and `joint` a customer (SPEC J2, J3). */
export const invitationKinds = ['partnership', 'relationship', 'joint'] as const
/** A kind of invitation. */
export type InvitationKind = (typeof invitationKinds)[number]

/** Days for which a link is good, from the moment it is issued or sent again (SPEC, rule 4). */
export const invitationValidityDays = 30

/** What is stored, and what may follow. The rest of what is shown is a fact with a time, or derived from the clock. */
export const invitationTransitions = {
  draft: ['issued', 'revoked'],
  issued: ['issued', 'accepted', 'declined', 'revoked'],
  accepted: [],
  declined: [],
  revoked: [],
} as const satisfies Record<string, readonly string[]>

/** A stored status. */
export type InvitationStatus = keyof typeof invitationTransitions

/** Stored statuses, in the order of a life. */
export const invitationStatuses = Object.keys(invitationTransitions) as readonly InvitationStatus[]

/** What people see: Draft, Ready, Sent (by Relais), Link opened, Accepted, Declined, Expired, Revoked. */
export const shownInvitationStatuses = [
  'draft',
  'ready',
  'sent',
  'opened',
  'accepted',
  'declined',
  'expired',
  'revoked',
] as const
/** A status as shown. */
export type ShownInvitationStatus = (typeof shownInvitationStatuses)[number]

/** What the rules must know of an invitation. */
export interface InvitationState {
  readonly kind: InvitationKind
  readonly status: InvitationStatus
  readonly linkVersion: number
  /** Null: Relais did not send it. */
  readonly sentAt: Date | null
  /** Null: the link was never opened. */
  readonly openedAt: Date | null
  readonly expiresAt: Date
}

/** The status people see at `now`. */
export function shownInvitationStatus(invitation: InvitationState, now: Date): ShownInvitationStatus {
  if (invitation.status !== 'issued') return invitation.status
  if (invitation.expiresAt.getTime() <= now.getTime()) return 'expired'
  if (invitation.openedAt) return 'opened'
  return invitation.sentAt ? 'sent' : 'ready'
}

/** The act does not fit the status: a draft that was issued cannot be edited, an answer is final. */
export type InvitationStatusRefusal = Refusal<'invitation_status'> & {
  /** What it is now, as shown. */
  readonly status: ShownInvitationStatus
}

/** A draft may be edited; nothing else. */
export function decideEdit(invitation: InvitationState, now: Date): Result<null, InvitationStatusRefusal> {
  return invitation.status === 'draft' ? ok(null) : wrongStatus(invitation, now)
}

/** How long a link issued now is good for. */
interface Issued {
  readonly issuedAt: Date
  readonly expiresAt: Date
}

/** Done: the text was copied or taken to a mail program. From then on the link can be accepted. */
export function decideIssue(invitation: InvitationState, now: Date): Result<Issued, InvitationStatusRefusal> {
  if (invitation.status !== 'draft') return wrongStatus(invitation, now)
  return ok({ issuedAt: now, expiresAt: addDays(now, invitationValidityDays) })
}

/** Sending by Relais: of a draft, which that issues, or of one that is ready and was not sent yet. */
export function decideSend(
  invitation: InvitationState,
  now: Date,
): Result<Issued & { readonly sentAt: Date }, InvitationStatusRefusal> {
  const shown = shownInvitationStatus(invitation, now)
  const unsent = shown === 'ready' || (shown === 'opened' && invitation.sentAt === null)
  if (invitation.status !== 'draft' && !unsent) return wrongStatus(invitation, now)
  return ok({ issuedAt: now, sentAt: now, expiresAt: addDays(now, invitationValidityDays) })
}

/** Sending again makes a new link, good for 30 more days, and kills the old one. */
export function decideResend(
  invitation: InvitationState,
  now: Date,
): Result<
  { readonly linkVersion: number; readonly sentAt: Date; readonly expiresAt: Date },
  InvitationStatusRefusal
> {
  if (invitation.status !== 'issued') return wrongStatus(invitation, now)
  return ok({
    linkVersion: invitation.linkVersion + 1,
    sentAt: now,
    expiresAt: addDays(now, invitationValidityDays),
  })
}

/** Taking it back, also as a draft or when it has expired; never after an answer. */
export function decideRevoke(
  invitation: InvitationState,
  now: Date,
): Result<{ readonly decidedAt: Date }, InvitationStatusRefusal> {
  const next: readonly InvitationStatus[] = invitationTransitions[invitation.status]
  return next.includes('revoked') ? ok({ decidedAt: now }) : wrongStatus(invitation, now)
}

function wrongStatus(invitation: InvitationState, now: Date) {
  return refuse({ code: 'invitation_status', status: shownInvitationStatus(invitation, now) } as const)
}

/** Administration that an invitation to a customer asks for unless something else is chosen (SPEC J3.3: on by default). */
export const defaultAdministration = {
  roles: ['user_administrator', 'license_administrator', 'directory_reader'],
  duration: 'P1Y',
} as const satisfies { readonly roles: readonly DelegatedRole[]; readonly duration: string }
