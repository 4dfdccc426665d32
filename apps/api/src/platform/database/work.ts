import type { Tx } from '@relais/db'
import type { MailData, MailTemplate } from '@relais/emails'
import { v7 as uuidv7 } from 'uuid'
import type { Actor } from '../auth/actor.ts'
import type { PortalRequest } from '../auth/request.ts'
import type { LinkTarget } from '../link/portal-path.ts'
import type { Recipient } from '../mail/recipient.queries.ts'

/** One line of the audit log, in the making. Actor, organization, time and request come from the unit of work. */
export interface AuditDraft {
  /** What was done, as `<noun>.<verb>`, such as `invitation.revoke`. */
  readonly action: string
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
}

interface StoredMail {
  readonly id: string
  readonly template: MailTemplate
  readonly recipientMail: string
  readonly language: 'en' | 'fr'
  readonly data: { readonly link: LinkTarget; readonly timeZone: string; readonly values: unknown }
}

/** What a transaction collects besides its writes: audit entries and mails, handed to `app.finish` at its end. */
export class WorkLog {
  readonly entries: (AuditDraft & { readonly id: string })[] = []
  readonly mails: StoredMail[] = []
  /** Set where the organization came to be in this very transaction. */
  organizationId: string | undefined
  userId: string | undefined
}

/** A transaction and what is known of its request. */
export interface AnonymousWork {
  readonly tx: Tx
  /** Null: nobody is signed in. */
  readonly actor: Actor | null
  readonly request: PortalRequest
  readonly now: Date
  readonly log: WorkLog
}

/** The same with somebody signed in. */
export interface Work extends AnonymousWork {
  readonly actor: Actor
}

/** A new id, ordered by the time of the request. */
export function newId(work: Pick<AnonymousWork, 'now'>): string {
  return uuidv7({ msecs: work.now.getTime() })
}

/** Notes what was done; written at the end of the transaction, in its order. */
export function audit(work: AnonymousWork, entry: AuditDraft): void {
  work.log.entries.push({ id: newId(work), ...entry })
}

/** Notes a mail; enqueued at the end of the transaction, sent after commit. */
export function sendMail<T extends MailTemplate>(work: AnonymousWork, mail: MailDraft<T>): void {
  const { template, recipientMail, language, link, timeZone, data } = mail
  work.log.mails.push({
    id: newId(work),
    template,
    recipientMail,
    language,
    data: { link, timeZone, values: data },
  })
}

/** Notes the same mail to each of these people, each in his own language and time zone. */
export function sendMailToEach<T extends MailTemplate>(
  work: AnonymousWork,
  people: readonly Recipient[],
  mail: Pick<MailDraft<T>, 'template' | 'link' | 'data'>,
): void {
  for (const { mail: recipientMail, language, timeZone } of people)
    sendMail(work, { ...mail, recipientMail, language, timeZone })
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
    readonly recipientMail: string
    readonly language: 'en' | 'fr'
  }[]
}

/** The preview of what was collected. */
export function previewOf(log: WorkLog): Preview {
  const text = (value: AuditDraft['before']) => (value ? JSON.stringify(value) : null)
  return {
    changes: log.entries.map((entry) => ({
      action: entry.action,
      objectType: entry.objectType,
      objectId: entry.objectId,
      before: text(entry.before),
      after: text(entry.after),
    })),
    messages: log.mails.map(({ template, recipientMail, language }) => ({
      template,
      recipientMail,
      language,
    })),
  }
}
