import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerDataStream, type SMTPServerEnvelope } from 'smtp-server'
import { filedAt } from './message.ts'
import type { MessageStore } from './store.ts'

const maximumBytes = 10 * 1024 * 1024

/** An SMTP server on loopback that takes every mail and stores it. */
export interface MailServer {
  readonly port: number
  close(): Promise<void>
}

function tooLarge(): Error {
  return Object.assign(new Error('Message exceeds 10 MiB'), { responseCode: 552 })
}

/** Nothing of ours keeps a sender waiting, or fills up with those who wait. */
const limits = { maxClients: 50, socketTimeout: 30_000, closeTimeout: 5_000 }

const noRoom = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

/** Told as passing, so that the sender tries again: 452 where the disk is full, 451 for anything else on our side. */
function notStored(error: unknown): Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return noRoom.has(code)
    ? Object.assign(new Error('No room left to store the message, try again later'), { responseCode: 452 })
    : Object.assign(new Error('The message could not be stored, try again later'), { responseCode: 451 })
}

/** @returns null once the mail is on disk (only then the sender hears "250"), else why it is not */
async function receive(
  store: MessageStore,
  stream: SMTPServerDataStream,
  envelope: SMTPServerEnvelope,
): Promise<Error | null> {
  const chunks: Buffer[] = []
  try {
    // Read to the end even when it is too much: the sender hears the answer only then.
    for await (const chunk of stream) if (!stream.sizeExceeded) chunks.push(Buffer.from(chunk))
    if (stream.sizeExceeded) return tooLarge()
    const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address
    const to = envelope.rcptTo.map((recipient) => recipient.address)
    const source = Buffer.concat(chunks)
    await store.add(source, { from, to }, filedAt(source, new Date()))
    return null
  } catch (error) {
    process.stderr.write(`a mail could not be stored: ${String(error)}\n`)
    return notStored(error)
  }
}

/** Starts the SMTP server. @param port 0 for any free one */
export async function listenSmtp(store: MessageStore, port: number): Promise<MailServer> {
  const server = new SMTPServer({
    ...limits,
    size: maximumBytes,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    onData(stream, session, done) {
      void (async () => done(await receive(store, stream, session.envelope)))()
    },
  })
  // A client that breaks off is no event of ours.
  server.on('error', () => undefined)
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve())
  })
  const { port: actual } = server.server.address() as AddressInfo
  return { port: actual, close: () => new Promise((resolve) => server.close(() => resolve())) }
}
