import type { Socket } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** One mail that the server took. */
export interface Taken {
  readonly messageId: string
  readonly text: string
  /** When the sender began, and when the server had it whole. */
  readonly begunAt: number
  readonly takenAt: number
  /** The server then dropped the line instead of saying so. */
  readonly dropped: boolean
}

/** A mail server that keeps all it takes, and misbehaves now and then. */
export interface RecordingMailServer {
  readonly url: string
  readonly taken: readonly Taken[]
  /** From now on it refuses some mails for now, drops the line after some, and falls silent on one. */
  misbehave(random: () => number): void
  /** From now on it takes everything at once. */
  behave(): void
  stop(): Promise<void>
}

/** Starts the server on a free port. */
export async function startRecordingMailServer(): Promise<RecordingMailServer> {
  const taken: Taken[] = []
  const begun = new Map<string, number>()
  const sockets = new Map<number, Socket>()
  let chance: () => number = () => 1
  let silences = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onMailFrom(_address, session, done) {
      begun.set(session.id, Date.now())
      done()
    },
    onRcptTo(_address, _session, done) {
      const now = chance()
      if (silences > 0 && now < 0.1) {
        silences -= 1
        return
      }
      done(now < 0.06 ? Object.assign(new Error('try later'), { responseCode: 451 }) : null)
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8')
        const dropped = chance() < 0.05
        taken.push({
          messageId: /^message-id:\s*<([^>]+)>/im.exec(text)?.[1] ?? '',
          text,
          begunAt: begun.get(session.id) ?? 0,
          takenAt: Date.now(),
          dropped,
        })
        if (dropped) sockets.get(session.remotePort)?.destroy()
        else done()
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
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.server.address()
  return {
    url: `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    taken,
    misbehave(random) {
      chance = random
      silences = 1
    },
    behave() {
      chance = () => 1
    },
    stop() {
      for (const socket of sockets.values()) socket.destroy()
      return new Promise<void>((closed) => server.close(closed))
    },
  }
}
