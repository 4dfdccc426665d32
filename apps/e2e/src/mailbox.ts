import { request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

/** A mail as the mailbox shows it. */
export interface ReceivedMail {
  readonly id: string
  readonly subject: string
  readonly text: string
  readonly html: string
}

/** Reads the local mailbox over HTTP. Node does not know `*.localhost`: the address is loopback, the name a header. */
export class Mailbox {
  private readonly url: URL

  constructor(url: string) {
    this.url = new URL(url)
  }

  /** The newest mail to an address whose text matches; waits for it. Throws after two minutes. */
  async newest(to: string, matching: RegExp): Promise<ReceivedMail> {
    for (let attempt = 0; attempt < 600; attempt++) {
      const list = await this.get<{ messages?: { id: string }[] } | { id: string }[]>(
        `/api/messages?to=${encodeURIComponent(to)}`,
      )
      const messages = Array.isArray(list) ? list : (list.messages ?? [])
      for (const { id } of messages) {
        const mail = await this.get<ReceivedMail>(`/api/messages/${id}`)
        if (matching.test(mail.text)) return mail
      }
      await wait(200)
    }
    throw new Error(`no mail to ${to} with ${matching}`)
  }

  private get<T>(path: string): Promise<T> {
    return new Promise((done, fail) => {
      const asked = request(
        { host: '127.0.0.1', port: this.url.port, path, headers: { host: this.url.host } },
        (response) => {
          let body = ''
          response.on('data', (chunk) => (body += String(chunk)))
          response.on('end', () => {
            try {
              done(JSON.parse(body) as T)
            } catch {
              fail(new Error(`the mailbox answered ${response.statusCode}: ${body.slice(0, 200)}`))
            }
          })
        },
      )
      asked.on('error', fail)
      asked.end()
    })
  }
}
