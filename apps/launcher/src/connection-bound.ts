import type { Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { clientOf } from './client-address.ts'

/** Open connections of one address, and of all. */
export const connections = { ofOne: 512, all: 4_096 }

/**
 * Bounds how many connections one address holds open at a server: beyond it the oldest that asks nothing is closed (a
 * browser opens another without a word), and with none idle the new one.
 * @param ofOne null: everybody comes through one proxy, whose connections are not to be counted
 * @returns the answer that is under way on a socket, if there is one
 */
export function boundConnections(
  server: Server,
  ofOne: number | null,
): (socket: Socket) => ServerResponse | undefined {
  const open = new Map<string, Set<Socket>>()
  const busy = new WeakMap<Socket, ServerResponse>()
  server.maxConnections = connections.all
  server.on('request', ({ socket }, response: ServerResponse) => {
    busy.set(socket, response)
    response.once('close', () => {
      if (busy.get(socket) === response) busy.delete(socket)
    })
  })
  server.on('connection', (socket: Socket) => {
    if (ofOne === null) return
    const client = clientOf(socket.remoteAddress ?? '')
    const mine = open.get(client) ?? new Set()
    open.set(client, mine)
    if (mine.size >= ofOne) {
      const idle = [...mine].find((other) => !busy.has(other))
      if (idle === undefined) return void socket.destroy()
      mine.delete(idle)
      idle.destroy()
    }
    mine.add(socket)
    socket.once('close', () => {
      mine.delete(socket)
      if (mine.size === 0 && open.get(client) === mine) open.delete(client)
    })
  })
  return (socket) => busy.get(socket)
}
