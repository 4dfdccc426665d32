import { type Tx, txOf } from '@relais/db'
import { decideAfterFailure } from '@relais/domain'
import { type Mail, renderMail } from '@relais/emails'
import { createTransport, type Transporter } from 'nodemailer'
import type pg from 'pg'
import type { Clock } from '../clock.ts'
import type { WorkerConfig } from '../config.ts'
import { lendClient } from '../database/lend-client.ts'
import type { MailPerson } from '../database/work.ts'
import { holdJob, tryMailAgain } from '../jobs/job.repository.ts'
import { linkAddress, type LinkTarget } from '../link/portal-path.ts'
import type { Log } from '../log.ts'
import { noteDelivery } from './invitation-delivery.repository.ts'
import { markFailed, markHandedOver, takeWaitingMail } from './mail-message.repository.ts'
import { smtpFailure } from './smtp-failure.ts'

interface StoredData {
  readonly link: LinkTarget
  readonly timeZone: string
  readonly values: Record<string, unknown>
  readonly replyTo?: MailPerson
}

type WaitingMail = NonNullable<Awaited<ReturnType<typeof takeWaitingMail>>>

/**
 * What the From line says: the installation's own address always, under the name of the organization that the mail comes from.
 * @param mailFrom "Relais <no-reply@relais.example>", or the address alone
 * @param senderName null: the installation itself
 */
export function fromLine(
  mailFrom: string,
  senderName: string | null,
): string | { readonly name: string; readonly address: string } {
  const [, own = '', address = mailFrom] = /^\s*(.*?)\s*<([^<>]+)>\s*$/u.exec(mailFrom) ?? []
  if (senderName === null) return mailFrom
  return { name: `${senderName} via ${own.replaceAll('"', '') || 'Relais'}`, address }
}

/** How long a silent mail server is waited for, in milliseconds. */
export interface SmtpPatience {
  readonly connectionTimeout: number
  readonly greetingTimeout: number
  /** Silence in the middle of a conversation. */
  readonly socketTimeout: number
}

const patience: SmtpPatience = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 30_000,
}

/** Renders one waiting mail and hands it to the SMTP server. */
export class MailSender {
  private readonly transport: Transporter

  constructor(
    private readonly pool: pg.Pool,
    private readonly config: WorkerConfig,
    private readonly clock: Clock,
    private readonly log: Log,
    waits: SmtpPatience = patience,
  ) {
    // In one object: a second argument would be taken for defaults of the messages, and the waits for nothing.
    this.transport = createTransport({ url: config.smtpUrl, ...waits, dnsTimeout: waits.connectionTimeout })
  }

  /**
   * The row is locked while the SMTP server is asked, so that two workers do not send one mail twice. If the line drops, or
   * we are killed, after the server took it and before that is written down, the next attempt repeats it with the same
   * Message-ID: nothing is lost, at most a repeat. What was not taken is tried again or given up as the domain decides, in
   * the transaction that notes it.
   */
  async send(id: string, jobId: string): Promise<void> {
    await lendClient(this.pool, async (client) => {
      await client.query('begin')
      await holdJob(client, jobId)
      await client.query('set local role app_worker')
      const tx = txOf(client)
      const row = await takeWaitingMail(tx, id)
      if (row) {
        const pauseSeconds = await this.attempt(tx, row)
        // The jobs belong to the login, not to the role it takes on.
        await client.query('reset role')
        if (pauseSeconds !== null) await tryMailAgain(client, id, pauseSeconds)
      }
      await client.query('commit')
    })
  }

  /** Seconds until the next attempt; null: there is none. */
  private async attempt(tx: Tx, row: WaitingMail): Promise<number | null> {
    const { id, template } = row
    const data = row.data as StoredData
    const mail = { template, link: data.link }
    let subject: string
    try {
      subject = await this.handOver(row, data)
    } catch (error) {
      const now = this.clock.now()
      const outcome = decideAfterFailure(smtpFailure(error), row.attempts + 1, row.createdAt, now)
      const { problem } = outcome
      const message = error instanceof Error ? error.message : String(error)
      await markFailed(tx, id, { error: message, problem, failedAt: problem === 'delayed' ? null : now })
      await noteDelivery(tx, mail, { mailProblem: problem })
      this.log.warn({ mailMessageId: id, template, problem, err: error }, 'mail not handed over')
      return outcome.problem === 'delayed' ? outcome.pauseSeconds : null
    }
    const sentAt = this.clock.now()
    await markHandedOver(tx, id, subject, sentAt)
    await noteDelivery(tx, mail, { sentAt })
    this.log.info({ mailMessageId: id, template }, 'mail handed over')
    return null
  }

  /** The subject as rendered. Throws when the server did not take the mail. */
  private async handOver(row: WaitingMail, data: StoredData): Promise<string> {
    const link = linkAddress(this.config, data.link)
    // What the action stored is what the template takes: `sendMail` is typed by it.
    const mail = {
      template: row.template,
      language: row.language,
      timeZone: data.timeZone,
      data: { ...data.values, link },
    } as Mail
    const { subject, html, text, senderName } = renderMail(mail)
    await this.transport.sendMail({
      // Of the portal that the mail leads to: its reader knows no other.
      messageId: `<${row.id}@${new URL(this.config.portalUrls[data.link.portal]).hostname}>`,
      from: fromLine(this.config.mailFrom, senderName),
      to: row.recipientMail,
      ...(data.replyTo ? { replyTo: data.replyTo } : {}),
      subject,
      html,
      text,
      // When it was written, which may be long before it goes out.
      date: row.createdAt,
      headers: { 'Content-Language': row.language, 'Auto-Submitted': 'auto-generated' },
    })
    return subject
  }

  /** Ends idle connections. */
  close(): void {
    this.transport.close()
  }
}
