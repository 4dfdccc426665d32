import { randomFillSync, randomInt } from 'node:crypto'
import type { Tx } from '@relais/db'
import { type AuditAction, takesReplyFrom, type NotificationKind, type Portal } from '@relais/domain'
import type { MailData, MailTemplate } from '@relais/emails'
import { v7 as uuidv7 } from 'uuid'
import type { Actor } from '../auth/actor.ts'
import type { Caller } from '../auth/caller.ts'
import type { LinkTarget } from '../link/portal-path.ts'
import type { Recipient } from '../mail/recipient.queries.ts'
import { notificationOfMail } from '../notification/notification-of-mail.ts'

/** One line of the audit log, in the making. Actor, organization, time and request come from the unit of work. */
export interface AuditDraft {
  /** What was done, as `<noun>.<verb>`, such as `invitation.revoke`. */
  readonly action: AuditAction
  readonly objectType: string
  readonly objectId: string
  /** What it was, redacted; null: it was not there. */
  readonly before?: Readonly<Record<string, unknown>> | null
  /** What it became, redacted; null: it is gone. */
  readonly after?: Readonly<Record<string, unknown>> | null
  /** The organization on whose behalf it was done; absent: the actor's own. */
  readonly onBehalfOfId?: string
  /** The relationship that allowed it. */
  readonly relationshipId?: string
  /** Other organizations that may read the entry: its subjects. */
  readonly readerIds?: readonly string[]
}

type WithoutLink<T> = T extends unknown ? Omit<T, 'link'> : never

/** A mail in the making: what its template needs, without the link, which the worker derives from its target. */
export interface MailDraft<T extends MailTemplate = MailTemplate> {
  readonly template: T
  readonly recipientMail: string
  readonly language: 'en' | 'fr'
  /** IANA name: dates in the mail are told in it. */
  readonly timeZone: string
  readonly link: LinkTarget
  readonly data: WithoutLink<MailData[T]>
  /** Whose person it was looked up as; absent: the address is the request's own, or the sender's own record of it. */
  readonly recipientOrganizationId?: string
}

/** Somebody in the header of a mail. */
export interface MailPerson {
  readonly name: string
  readonly address: string
}

interface StoredMail {
  readonly id: string
  readonly template: MailTemplate
  readonly recipientMail: string
  readonly language: 'en' | 'fr'
  readonly data: {
    readonly link: LinkTarget
    readonly timeZone: string
    readonly values: unknown
    readonly replyTo?: MailPerson
  }
  readonly recipientOrganizationId: string | null
}

/** Work for the worker, besides mails. Its payload holds no secret: it is stored until it was done. */
export interface JobDraft {
  readonly task: 'import_catalog' | 'issue_password_reset' | 'tell_parted_customers'
  readonly payload: Readonly<Record<string, string>>
  /** Of two with the same key that both wait, the later one stays. */
  readonly key: string
}

interface StoredNotification {
  readonly id: string
  readonly userId: string
  readonly portal: Portal
  readonly kind: NotificationKind
  readonly data: Readonly<Record<string, string>>
  readonly path: string
}

const chances = new Uint8Array(16 * 256)
let usedChances = chances.length

/** 16 bytes, asked of the system for many ids at once: asking each time takes longer than all else of an import. */
function chance(): Uint8Array {
  if (usedChances === chances.length) {
    randomFillSync(chances)
    usedChances = 0
  }
  usedChances += 16
  return chances.subarray(usedChances - 16, usedChances)
}

/** What a transaction collects besides its writes: audit entries, mails and notifications, handed to `app.finish` at its end. */
export class WorkLog {
  readonly entries: (AuditDraft & { readonly id: string })[] = []
  readonly mails: StoredMail[] = []
  readonly jobs: JobDraft[] = []
  readonly notifications: StoredNotification[] = []
  /** Set where the organization came to be in this very transaction. */
  organizationId: string | undefined
  userId: string | undefined
  // Far from the end of its 32 bits, and elsewhere for another transaction of the same moment.
  private sequence = randomInt(2 ** 30)

  /** The next id of the transaction: each sorts after those it made before, though all are of one moment. */
  nextId(now: Date): string {
    this.sequence += 1
    return uuidv7({ msecs: now.getTime(), seq: this.sequence, random: chance() })
  }
}

/** A transaction and what is known of its request. */
export interface AnonymousWork {
  readonly tx: Tx
  /** Null: nobody is signed in. */
  readonly actor: Actor | null
  readonly caller: Caller
  readonly now: Date
  readonly log: WorkLog
}

/** The same with somebody signed in. */
export interface Work extends AnonymousWork {
  readonly actor: Actor
}

/** A new id, ordered by the time of the request and, within its transaction, as it was made. */
export function newId(work: Pick<AnonymousWork, 'now' | 'log'>): string {
  return work.log.nextId(work.now)
}

/** Notes what was done; written at the end of the transaction, in its order. */
export function audit(work: AnonymousWork, entry: AuditDraft): void {
  work.log.entries.push({ id: newId(work), ...entry })
}

/** Notes a mail; enqueued at the end of the transaction, sent after commit. */
export function sendMail<T extends MailTemplate>(work: AnonymousWork, mail: MailDraft<T>): void {
  const { template, recipientMail, language, link, timeZone, data } = mail
  const replyTo = answeredTo(work.actor, mail)
  const { recipientOrganizationId = null } = mail
  work.log.mails.push({
    id: newId(work),
    template,
    recipientMail,
    language,
    data: { link, timeZone, values: data, ...(replyTo ? { replyTo } : {}) },
    recipientOrganizationId,
  })
}

/** Who reads what the recipient answers: the person who did it, where the two deal with each other; null: nobody. */
export function answeredTo(
  actor: Actor | null,
  { recipientMail, link }: Pick<MailDraft, 'recipientMail' | 'link'>,
): MailPerson | null {
  if (actor === null || actor.contactMail === null || actor.contactMail === recipientMail) return null
  if (!takesReplyFrom(actor.portal, link.portal)) return null
  return { name: actor.displayName, address: actor.contactMail }
}

/** Notes a job; enqueued at the end of the transaction, done after commit. */
export function enqueue(work: AnonymousWork, job: JobDraft): void {
  work.log.jobs.push(job)
}

/**
 * Tells each of these people the same: a mail in his own language and time zone, and where it is of a kind that portals show,
 * a notification that leads to the same page. Who did it himself gets the mail alone.
 */
export function sendMailToEach<T extends MailTemplate>(
  work: AnonymousWork,
  people: readonly Recipient[],
  mail: Pick<MailDraft<T>, 'template' | 'link' | 'data'>,
): void {
  for (const { mail: recipientMail, language, timeZone, organizationId } of people) {
    if (recipientMail === null) continue
    sendMail(work, { ...mail, recipientMail, language, timeZone, recipientOrganizationId: organizationId })
  }
  const { link } = mail
  if (link.to !== 'page') return
  const notification = notificationOfMail(mail.template, mail.data, link.portal)
  if (notification === null) return
  for (const { userId } of people) {
    if (userId === work.actor?.userId) continue
    const { portal, path } = link
    work.log.notifications.push({ id: newId(work), userId, portal, path, ...notification })
  }
}

/** What a dry run would have changed and sent. */
export interface Preview {
  readonly changes: readonly {
    readonly action: string
    readonly objectType: string
    readonly objectId: string
    readonly before: string | null
    readonly after: string | null
  }[]
  readonly messages: readonly {
    readonly template: string
    /** Null: of a person of another organization, whose address is not the actor's to see. */
    readonly recipientMail: string | null
    readonly language: 'en' | 'fr'
  }[]
}

/** The preview of what was collected, as the acting organization may see it. */
export function previewOf(log: WorkLog, organizationId: string | null): Preview {
  const text = (value: AuditDraft['before']) => (value ? JSON.stringify(value) : null)
  return {
    changes: log.entries.map((entry) => ({
      action: entry.action,
      objectType: entry.objectType,
      objectId: entry.objectId,
      before: text(entry.before),
      after: text(entry.after),
    })),
    messages: log.mails.map(({ template, recipientMail, language, recipientOrganizationId }) => ({
      template,
      recipientMail: [null, organizationId].includes(recipientOrganizationId) ? recipientMail : null,
      language,
    })),
  }
}
