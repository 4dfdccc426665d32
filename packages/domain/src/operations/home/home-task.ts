import type { MailProblem } from '../../consent/index.ts'
import type { Money } from '../../kernel/money.ts'
import { addDays } from '../../kernel/time.ts'
import { type HomeTaskKind, homeTaskKinds } from './home.codes.ts'

/** One sentence of a home page. */
export interface HomeTask {
  readonly kind: HomeTaskKind
  /** What it is about: an invitation, a subscription, a partner's customer, a cart, an order. */
  readonly id: string
  /** Whom it is about. */
  readonly name: string
  /** What of it: a product, another party; null: nothing more is known. */
  readonly detail: string | null
  /** Whose customer it is, where there is one. */
  readonly customerId: string | null
  /** Licenses, lines or mails; null: nothing is counted. */
  readonly quantity: number | null
  /** At list prices, for a term; null: not to be seen. */
  readonly price: Money | null
  /** When it happened; null: nothing did. */
  readonly at: Date | null
  /** When it ends by itself; null: it does not. */
  readonly due: Date | null
}

/** An invitation as a home page looks at it. */
export interface HomeInvitation {
  readonly id: string
  readonly status: string
  readonly recipientMail: string
  readonly recipientName: string | null
  readonly mailProblem: MailProblem | null
  readonly createdAt: Date
  readonly changedAt: Date | null
  readonly issuedAt: Date | null
  /** When Relais was last asked to send it; null: never. */
  readonly mailQueuedAt: Date | null
  readonly openedAt: Date | null
  readonly expiresAt: Date
  readonly decidedAt: Date | null
  readonly decidedByName: string | null
  readonly decidedById: string | null
}

/** Days without an answer after which the home page says so: since the link was opened, and since it was sent last. */
export const quietDays = { opened: 2, unopened: 3 } as const
/** Days that an answer, and the end of an invitation, is told. */
export const toldDays = { accepted: 7, declined: 14, expired: 30 } as const
/** Days ahead that an end is told. */
export const endingDays = { subscription: 30, administration: 90 } as const

/** What an invitation asks its sender to do now; null: nothing. */
export function taskOfInvitation(invitation: HomeInvitation, now: Date): HomeTask | null {
  const { id, recipientMail, recipientName, expiresAt, decidedAt, decidedByName } = invitation
  const found = askedBy(invitation, now)
  if (found === null) return null
  const { kind, at } = found
  const answered = decidedAt !== null && decidedByName !== null
  return {
    kind,
    id,
    name: answered ? decidedByName : (recipientName ?? recipientMail),
    detail: answered || recipientName !== null ? recipientMail : null,
    customerId: answered ? invitation.decidedById : null,
    quantity: null,
    price: null,
    at,
    due: kind === 'invitation_opened' || kind === 'invitation_unopened' ? expiresAt : null,
  }
}

function askedBy(invitation: HomeInvitation, now: Date): { kind: HomeTaskKind; at: Date } | null {
  const { status, createdAt, changedAt, issuedAt, openedAt, expiresAt, decidedAt, mailProblem } = invitation
  const sentAt = invitation.mailQueuedAt ?? issuedAt
  const before = (days: number) => addDays(now, -days)
  if (status === 'draft') return { kind: 'invitation_draft', at: changedAt ?? createdAt }
  if (status === 'accepted' || status === 'declined') {
    if (decidedAt === null || decidedAt < before(toldDays[status])) return null
    return { kind: status === 'accepted' ? 'invitation_accepted' : 'invitation_declined', at: decidedAt }
  }
  if (status !== 'issued' || sentAt === null) return null
  if (expiresAt <= now)
    return expiresAt < before(toldDays.expired) ? null : { kind: 'invitation_expired', at: expiresAt }
  if (openedAt === null && mailProblem !== null && mailProblem !== 'delayed')
    return { kind: 'invitation_undelivered', at: sentAt }
  if (openedAt !== null)
    return openedAt <= before(quietDays.opened) ? { kind: 'invitation_opened', at: openedAt } : null
  return sentAt <= before(quietDays.unopened) ? { kind: 'invitation_unopened', at: sentAt } : null
}

const rank: ReadonlyMap<HomeTaskKind, number> = new Map(homeTaskKinds.map((kind, index) => [kind, index]))
const ending: ReadonlySet<HomeTaskKind> = new Set([
  'subscription_ending',
  'administration_ending',
  'own_administration_ending',
])

/** What has failed first, then what ends, the next first, then all else by kind; within a kind what is older first. */
export function inOrder(tasks: readonly HomeTask[]): readonly HomeTask[] {
  const place = ({ kind }: HomeTask) => (ending.has(kind) ? endingPlace : (rank.get(kind) ?? 0))
  const time = ({ due, at }: HomeTask) => (due ?? at)?.getTime() ?? 0
  return tasks.toSorted((a, b) => place(a) - place(b) || time(a) - time(b))
}

const endingPlace = homeTaskKinds.indexOf('subscription_ending')
