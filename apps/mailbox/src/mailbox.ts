import { listenHttp } from './http.ts'
import { listenSmtp } from './smtp.ts'
import { type MailboxBounds, openStore } from './store.ts'

/** What `startMailbox` takes. */
export interface MailboxOptions {
  /** Folder of the mails; made if missing. */
  readonly directory: string
  /** 0 or absent: any free port of 127.0.0.1 */
  readonly smtpPort?: number
  /** 0 or absent: any free port of 127.0.0.1 */
  readonly httpPort?: number
  /** What the folder holds at most; by default `mailboxBounds`. */
  readonly bounds?: MailboxBounds
}

/** A running mailbox. */
export interface Mailbox {
  readonly smtpPort: number
  readonly httpPort: number
  stop(): Promise<void>
}

/** Starts the SMTP server and the page over one folder. */
export async function startMailbox(options: MailboxOptions): Promise<Mailbox> {
  const store = await openStore(options.directory, options.bounds)
  const smtp = await listenSmtp(store, options.smtpPort ?? 0)
  const page = await listenHttp(store, options.httpPort ?? 0).catch(async (error: unknown) => {
    await smtp.close()
    throw error
  })
  return {
    smtpPort: smtp.port,
    httpPort: page.port,
    async stop() {
      await Promise.all([smtp.close(), page.close()])
    },
  }
}
