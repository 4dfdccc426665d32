import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** Stands between a server and PostgreSQL and counts what is asked. */
export interface Counter {
  readonly port: number
  /** Statements since the last look that are neither preamble nor end of a transaction. */
  take(): number
  stop(): void
}

/** A counter in front of PostgreSQL on this port of this machine. */
export async function countStatements(postgres: number): Promise<Counter> {
  let count = 0
  const sockets = new Set<Socket>()
  const server = createServer((client) => {
    const database = connect(postgres, '127.0.0.1')
    sockets.add(client).add(database)
    const read = messages((type, text) => {
      // A query as text, or the execution of a prepared one; beginnings and ends of transactions are texts.
      if (type === 'E' || (type === 'Q' && !/^(begin|commit|rollback)\b/i.test(text))) count += 1
    })
    client.on('data', (chunk: Buffer) => {
      read(chunk)
      database.write(chunk)
    })
    database.on('data', (chunk) => client.write(chunk))
    for (const [one, other] of [
      [client, database],
      [database, client],
    ] as const) {
      one.on('error', () => other.destroy())
      one.on('close', () => other.destroy())
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    // A server that listens on TCP has such an address.
    port: (server.address() as AddressInfo).port,
    take() {
      const taken = count
      count = 0
      return taken
    },
    stop() {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}

/** Takes the stream of one connection apart: the first message has no type, the others one letter and their length. */
function messages(tell: (type: string, text: string) => void): (chunk: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0)
  let begun = false
  return (chunk) => {
    rest = Buffer.concat([rest, chunk])
    for (;;) {
      const head = begun ? 1 : 0
      if (rest.length < head + 4) return
      const length = head + rest.readUInt32BE(head)
      if (rest.length < length) return
      if (begun) tell(rest.toString('latin1', 0, 1), rest.toString('utf8', 5, Math.min(length, 40)))
      begun = true
      rest = rest.subarray(length)
    }
  }
}
