import { type Tx, txOf } from '@relais/db'
import { type Mail, renderMail } from '@relais/emails'
import { createTransport, type Transporter } from 'nodemailer'
import type pg from 'pg'
import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import { lendClient } from '../database/lend-client.ts'
import { linkAddress, type LinkTarget } from '../link/portal-path.ts'
import type { Log } from '../log.ts'
import { markFailed, markHandedOver, takeWaitingMail } from './mail-message.repository.ts'

interface StoredData {
  readonly link: LinkTarget
  readonly timeZone: string
  readonly values: Record<string, unknown>
}

/** Renders one waiting mail and hands it to the SMTP server. */
export class MailSender {
  private readonly transport: Transporter

  constructor(
    private readonly pool: pg.Pool,
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {
    this.transport = createTransport(config.smtpUrl, {
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 30_000,
    } as never)
  }

  /**
   * The row is locked while the SMTP server is asked, so that two workers do not send one mail twice. If the line drops
   * after the server took it, the next attempt repeats it with the same Message-ID: nothing is lost, at most one repeat.
   * Throws when the server did not take it; the queue tries again with back-off.
   */
  async send(id: string): Promise<void> {
    const failure = await this.asWorker(async (tx): Promise<Error | null> => {
      const row = await takeWaitingMail(tx, id)
      if (!row) return null
      const data = row.data as StoredData
      const link = linkAddress(this.config, data.link)
      // What the action stored is what the template takes: `sendMail` is typed by it.
      const mail = {
        template: row.template,
        language: row.language,
        timeZone: data.timeZone,
        data: { ...data.values, link },
      } as Mail
      const rendered = await renderMail(mail)
      try {
        await this.transport.sendMail({
          messageId: `<${id}@${new URL(this.config.portalUrls.customer).hostname}>`,
          from: this.config.mailFrom,
          to: row.recipientMail,
          subject: rendered.subject,
          html: rendered.html,
          text: rendered.text,
          headers: { 'Content-Language': row.language, 'Auto-Submitted': 'auto-generated' },
        })
      } catch (error) {
        const failed = error instanceof Error ? error : new Error(String(error))
        await markFailed(tx, id, failed.message)
        return failed
      }
      await markHandedOver(tx, id, rendered.subject, this.clock.now())
      this.log.info({ mailMessageId: id, template: row.template }, 'mail handed over')
      return null
    })
    if (failure) throw failure
  }

  /** Ends idle connections. */
  close(): void {
    this.transport.close()
  }

  private asWorker<T>(run: (tx: Tx) => Promise<T>): Promise<T> {
    return lendClient(this.pool, async (client) => {
      await client.query('begin; set local role app_worker')
      const value = await run(txOf(client))
      await client.query('commit')
      return value
    })
  }
}
