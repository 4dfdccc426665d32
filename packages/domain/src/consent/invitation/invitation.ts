import type { DelegatedRole } from '../delegated-admin-relationship/delegated-admin-relationship.codes.ts'
import { addDays } from '../../kernel/time.ts'
import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'
import { move } from '../../kernel/state-machine.ts'
import type { MailProblem } from './invitation.codes.ts'

/** What an invitation asks for: `partnership` a reseller, `relationship` and `joint` a customer (SPEC J2, J3). */
export const invitationKinds = ['partnership', 'relationship', 'joint'] as const
/** A kind of invitation. */
export type InvitationKind = (typeof invitationKinds)[number]

/** Days for which a link is good, from the moment it is issued or sent again (SPEC, rule 4). */
export const invitationValidityDays = 30

/** What is stored, and what may follow. The rest of what is shown is a fact with a time, or derived from the clock. */
export const invitationTransitions = {
  draft: ['issued', 'revoked'],
  issued: ['draft', 'accepted', 'declined', 'revoked'],
  accepted: [],
  declined: [],
  revoked: [],
} as const satisfies Record<string, readonly string[]>

/** A stored status. */
export type InvitationStatus = keyof typeof invitationTransitions

/** Stored statuses, in the order of a life. */
export const invitationStatuses = Object.keys(invitationTransitions) as readonly InvitationStatus[]

/** Statuses by which its recipient decided. */
export const decidedInvitationStatuses = [
  'accepted',
  'declined',
] as const satisfies readonly InvitationStatus[]

/**
 * What people see: Draft, Ready, Being sent (Relais was asked to, and no mail server took it yet), Not delivered, Sent (by
 * Relais), Link opened, Accepted, Declined, Expired, Revoked, Discarded (a draft that was given up).
 */
export const shownInvitationStatuses = [
  'draft',
  'ready',
  'sending',
  'undelivered',
  'sent',
  'opened',
  'accepted',
  'declined',
  'expired',
  'revoked',
  'discarded',
] as const
/** A status as shown. */
export type ShownInvitationStatus = (typeof shownInvitationStatuses)[number]

/** What became of a link that went out. */
interface LinkOut {
  /** When it became ready or was sent. */
  readonly issuedAt: Date
  /** When Relais was last asked to send it; null: never. */
  readonly mailQueuedAt: Date | null
  /** When a mail server took the mail with the current link; null: not by Relais, or not yet. */
  readonly sentAt: Date | null
  /** What keeps the mail from its recipient; null: nothing known. */
  readonly mailProblem: MailProblem | null
  /** Null: the link was never opened. */
  readonly openedAt: Date | null
}

/** Of a draft nobody has a link. */
type NothingOut = { readonly [Field in keyof LinkOut]: null }

/** What the rules must know of an invitation. */
export type InvitationState = {
  readonly kind: InvitationKind
  readonly linkVersion: number
  readonly expiresAt: Date
} & (
  | (LinkOut & { readonly status: Exclude<InvitationStatus, 'draft'> })
  // Revoked: a draft that was given up.
  | (NothingOut & { readonly status: 'draft' | 'revoked' })
)

/**
 * Since when the link is known to arrive without its token; null: it is not, or it matters no more: it was opened whole since,
 * answered, taken back, or its time is over.
 */
export function cutLinkSince(
  invitation: InvitationState & { readonly linkCutAt: Date | null },
  now: Date,
): Date | null {
  const waiting = invitation.status === 'issued' && invitation.expiresAt > now
  return waiting && invitation.openedAt === null ? invitation.linkCutAt : null
}

/** The status people see at `now`. */
export function shownInvitationStatus(invitation: InvitationState, now: Date): ShownInvitationStatus {
  if (invitation.status === 'revoked' && invitation.issuedAt === null) return 'discarded'
  if (invitation.status !== 'issued') return invitation.status
  if (invitation.expiresAt.getTime() <= now.getTime()) return 'expired'
  if (invitation.openedAt) return 'opened'
  if (invitation.sentAt) return 'sent'
  if (!invitation.mailQueuedAt) return 'ready'
  return invitation.mailProblem === null || invitation.mailProblem === 'delayed' ? 'sending' : 'undelivered'
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

/** The draft was saved elsewhere (another tab, another person) since this page read it. */
export type DraftChanged = Refusal<'draft_changed'> & {
  /** Who saved it last. */
  readonly changedByName: string
  readonly changedAt: Date
  /** What is saved otherwise than it was sent now, by name of the input field; empty: nothing was sent. */
  readonly fields: readonly string[]
}

/** A draft as it was saved last. */
export interface SavedDraft {
  readonly revision: number
  readonly changedByName: string
  readonly changedAt: Date
}

/** Whether the draft is what the page shows that sends or issues it. `seen` null: whatever is saved. */
export function draftAsSeen(
  { revision, changedByName, changedAt }: SavedDraft,
  seen: number | null,
  fields: readonly string[] = [],
): Result<null, DraftChanged> {
  return seen === null || seen === revision
    ? ok(null)
    : refuse({ code: 'draft_changed', changedByName, changedAt, fields })
}

/** Whether a draft can become one of another kind: who places a customer's orders is open until it goes out. */
export function asksTheSameSide(kind: InvitationKind, wanted: InvitationKind): boolean {
  return kind === wanted || (kind !== 'partnership' && wanted !== 'partnership')
}

/**
 * Whether a page may save what it holds: it read what is saved now, or what it sends is saved already. `seen` null: it is
 * saved over whatever was saved meanwhile.
 * @param sent what would be saved, by name of the input field; null or undefined: it stays
 */
export function decideSave(
  draft: SavedDraft,
  seen: number | null,
  sent: Readonly<Record<string, unknown>>,
  saved: Readonly<Record<string, unknown>>,
): Result<null, DraftChanged> {
  const fields = Object.entries(sent)
    .filter(([, value]) => value !== undefined && value !== null)
    .filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(saved[field]))
    .map(([field]) => field)
  return fields.length === 0 ? ok(null) : draftAsSeen(draft, seen, fields)
}

/** How long a link issued now is good for. */
interface Issued {
  readonly status: 'issued'
  readonly issuedAt: Date
  readonly expiresAt: Date
}

/** Done: the text was copied or taken to a mail program. From then on the link can be accepted. */
export function decideIssue(invitation: InvitationState, now: Date): Result<Issued, InvitationStatusRefusal> {
  const status = move(invitationTransitions, invitation.status, 'issued')
  if (status === null) return wrongStatus(invitation, now)
  return ok({ status, issuedAt: now, expiresAt: addDays(now, invitationValidityDays) })
}

/** Relais was asked to send the mail; no mail server has answered yet. */
interface Queued {
  readonly mailQueuedAt: Date
  readonly sentAt: null
  readonly mailProblem: null
}

/** Sending by Relais: of a draft, which that issues, or of one that is ready and that Relais was not asked to send yet. */
export function decideSend(
  invitation: InvitationState,
  now: Date,
): Result<Issued & Queued, InvitationStatusRefusal> {
  const shown = shownInvitationStatus(invitation, now)
  const unsent = shown === 'ready' || (shown === 'opened' && invitation.mailQueuedAt === null)
  const status = unsent ? 'issued' : move(invitationTransitions, invitation.status, 'issued')
  if (status === null) return wrongStatus(invitation, now)
  // What was ready before was issued then.
  const issuedAt = invitation.issuedAt ?? now
  return ok({ status, issuedAt, ...queued(now), expiresAt: addDays(now, invitationValidityDays) })
}

/**
 * "I sent it myself" taken back: it is a draft again. Only while nobody has come by its link, whoever was given it, and Relais was
 * not asked to send it: then nobody can stand before a page that is gone.
 */
export function decideUndoIssue(
  invitation: InvitationState & { readonly tenantDomain: string | null },
  now: Date,
): Result<
  {
    readonly status: 'draft'
    readonly issuedAt: null
    readonly linkCutAt: null
    readonly expiresAt: Date
  },
  InvitationStatusRefusal
> {
  const untouched = shownInvitationStatus(invitation, now) === 'ready' && invitation.tenantDomain === null
  const status = untouched ? move(invitationTransitions, invitation.status, 'draft') : null
  if (status === null) return wrongStatus(invitation, now)
  return ok({ status, issuedAt: null, linkCutAt: null, expiresAt: addDays(now, invitationValidityDays) })
}

/** Times an invitation is sent again as one likes. After that it goes once in {@link resendPauseDays}. */
export const freeResends = 5
/** Days between further resends of one invitation. */
export const resendPauseDays = 7

/** The invitation was sent again as often as one likes: the next time is some days after the last. */
export type ResendsSpent = Refusal<'resends_spent'> & {
  /** How often it was sent again. */
  readonly count: number
  /** When it may be sent again. */
  readonly retryAt: Date
}

/** Sending again makes a new link, good for 30 more days, and kills the old one. */
export function decideResend(
  invitation: InvitationState,
  now: Date,
): Result<
  Queued & { readonly linkVersion: number; readonly expiresAt: Date },
  InvitationStatusRefusal | ResendsSpent
> {
  const { status, linkVersion, mailQueuedAt } = invitation
  if (status !== 'issued') return wrongStatus(invitation, now)
  const count = linkVersion - 1
  const retryAt = mailQueuedAt && addDays(mailQueuedAt, resendPauseDays)
  if (count >= freeResends && retryAt && retryAt > now)
    return refuse({ code: 'resends_spent', count, retryAt })
  return ok({
    linkVersion: invitation.linkVersion + 1,
    ...queued(now),
    expiresAt: addDays(now, invitationValidityDays),
  })
}

/** Extending gives the same link 30 days from now, also where it has expired; nothing goes out. */
export function decideExtend(
  invitation: InvitationState,
  now: Date,
): Result<{ readonly expiresAt: Date }, InvitationStatusRefusal> {
  if (invitation.status !== 'issued') return wrongStatus(invitation, now)
  return ok({ expiresAt: addDays(now, invitationValidityDays) })
}

/**
 * Taking it back, also as a draft, which is given up, or when it has expired: then nobody extends it or sends it again any more.
 * Never after an answer.
 */
export function decideRevoke(
  invitation: InvitationState,
  now: Date,
): Result<{ readonly status: 'revoked'; readonly decidedAt: Date }, InvitationStatusRefusal> {
  const status = move(invitationTransitions, invitation.status, 'revoked')
  return status === null ? wrongStatus(invitation, now) : ok({ status, decidedAt: now })
}

function queued(now: Date): Queued {
  return { mailQueuedAt: now, sentAt: null, mailProblem: null }
}

function wrongStatus(invitation: InvitationState, now: Date) {
  return refuse({ code: 'invitation_status', status: shownInvitationStatus(invitation, now) } as const)
}

/** Administration that an invitation to a customer asks for unless something else is chosen (SPEC J3.3: on by default). */
export const defaultDelegatedAdmin = {
  roles: ['user_administrator', 'license_administrator', 'directory_reader'],
  duration: 'P1Y',
} as const satisfies { readonly roles: readonly DelegatedRole[]; readonly duration: string }
