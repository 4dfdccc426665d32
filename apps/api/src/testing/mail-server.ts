import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** A mail server of a test's own. */
export interface TestMailServer {
  /** For the worker's configuration. */
  readonly url: string
  /** What it took, in its order. */
  readonly received: readonly ParsedMail[]
  /** The next mail is refused for now (451). */
  refuseNext(): void
  stop(): Promise<void>
}

/** Starts a mail server on a free port. */
export async function startMailServer(): Promise<TestMailServer> {
  const received: ParsedMail[] = []
  let refusals = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      simpleParser(stream, (error, mail) => {
        if (error) return done(error)
        if (refusals > 0) {
          refusals -= 1
          return done(Object.assign(new Error('try later'), { responseCode: 451 }))
        }
        received.push(mail)
        return done()
      })
    },
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    refuseNext() {
      refusals += 1
    },
    stop: () => new Promise<void>((closed) => server.close(closed)),
  }
}
