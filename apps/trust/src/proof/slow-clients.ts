import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { graphql, send } from '../client.ts'
import type { Outcome, Proof, TrustWorld } from '../proof.ts'
import { doorOf, openWire } from '../wire.ts'

/** Ways to hold a connection and give nothing for it. */
const ways = ['slow uploads', 'slow heads', 'slow readers', 'silent connections'] as const

function bytesOf(way: (typeof ways)[number], host: string): string {
  const head = `POST /graphql HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\n`
  if (way === 'slow uploads') return `${head}content-length: 200000\r\n\r\n{"query":"`
  if (way === 'slow heads') return `${head}x-slow: `
  // Asked for many times over one connection, and never read.
  if (way === 'slow readers') return `GET / HTTP/1.1\r\nhost: ${host}\r\n\r\n`.repeat(200)
  return ''
}

/** However many connections one client holds open, slowly or silently, the others are served. */
export const slowClients: Proof = {
  id: 'slow-clients',
  goal: 'hundreds of slow uploads, heads and readers of one address: everybody else is served throughout, 0 unserved',
  run: async (world) => besiege(world),
}

async function besiege(world: TrustWorld): Promise<Outcome> {
  const { product, mode } = world
  const count = mode === 'quick' ? 300 : 600
  const rounds = mode === 'quick' ? 12 : 60
  // The quick form runs beside all tests: the machine may be slow to everybody, held connections or none.
  const timeoutMs = mode === 'quick' ? 60_000 : 10_000
  const { port, host } = doorOf(product, 'reseller')
  const notes: string[] = []
  let tried = 0
  for (const way of ways) {
    const bytes = bytesOf(way, host)
    const held = new Set<Socket>()
    const open = (): void => {
      const socket = openWire(port, bytes, '127.0.0.66')
      if (way === 'slow readers') socket.pause()
      else socket.resume()
      held.add(socket)
      // Thrown out, it comes again.
      socket.once('close', () => held.delete(socket))
    }
    for (let index = 0; index < count; index++) open()
    for (let round = 0; round < rounds; round++) {
      while (held.size < count) open()
      for (const socket of held) if (way === 'slow uploads' || way === 'slow heads') socket.write('x')
      tried += 2
      const served = await Promise.allSettled([
        graphql(product, 'provider', '{ viewer { portal } }'),
        send(product, 'customer', { method: 'GET', path: '/', timeoutMs }),
      ])
      for (const answer of served) {
        if (answer.status === 'rejected') notes.push(`${way}: ${String(answer.reason)}`)
        // Whether the unsigned may ask this is another proof's matter: here only that an answer comes.
        else if (answer.value.status >= 500 || answer.value.status === 429)
          notes.push(`${way}: ${answer.value.status}`)
      }
      await sleep(250)
    }
    for (const socket of held) {
      socket.removeAllListeners('close')
      socket.destroy()
    }
  }
  return { tried, failed: notes.length, notes }
}
