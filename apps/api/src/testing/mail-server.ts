import type { Socket } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/**
 * What the server does with a mail: takes it; refuses it for now (451) or for good (554) after its text; refuses its
 * recipient (550); says nothing any more once it heard the recipient; or drops the line after it took the mail.
 */
export type MailServerMood =
  | 'take'
  | 'not now'
  | 'refuse'
  | 'unknown recipient'
  | 'hang'
  | 'drop after taking'

/** A mail server of a test's own. */
export interface TestMailServer {
  /** For the worker's configuration. */
  readonly url: string
  /** What it took, in its order. */
  readonly received: readonly ParsedMail[]
  /** The next mail is refused for now (451). */
  refuseNext(): void
  /** From now on it treats mails as `mood` says of their recipient. */
  behave(mood: (recipient: string) => MailServerMood): void
  stop(): Promise<void>
}

/** Starts a mail server, on a free port unless one is given. */
export async function startMailServer(port = 0): Promise<TestMailServer> {
  const received: ParsedMail[] = []
  const sockets = new Map<number, Socket>()
  let refusals = 0
  let moodOf: (recipient: string) => MailServerMood = () => 'take'
  const fault = (responseCode: number, message: string) => Object.assign(new Error(message), { responseCode })
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo(address, _session, done) {
      const mood = moodOf(address.address)
      if (mood === 'hang') return
      done(mood === 'unknown recipient' ? fault(550, '5.1.1 no such mailbox') : null)
    },
    onData(stream, session, done) {
      simpleParser(stream, (error, mail) => {
        if (error) return done(error)
        const mood = refusals > 0 ? 'not now' : moodOf(session.envelope.rcptTo[0]?.address ?? '')
        if (mood === 'not now') {
          refusals = Math.max(0, refusals - 1)
          return done(fault(451, 'try later'))
        }
        if (mood === 'refuse') return done(fault(554, 'not this'))
        received.push(mail)
        if (mood !== 'drop after taking') return done()
        sockets.get(session.remotePort)?.destroy()
        return undefined
      })
    },
  })
  server.on('error', () => undefined)
  server.server.on('connection', (socket) => {
    const { remotePort } = socket
    if (remotePort === undefined) return
    sockets.set(remotePort, socket)
    socket.once('close', () => sockets.delete(remotePort))
  })
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready))
  const address = server.server.address()
  return {
    url: `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    received,
    refuseNext() {
      refusals += 1
    },
    behave(mood) {
      moodOf = mood
    },
    stop() {
      for (const socket of sockets.values()) socket.destroy()
      return new Promise<void>((closed) => server.close(closed))
    },
  }
}
