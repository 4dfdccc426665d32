import { connect, type Socket } from 'node:net'
import type { Product } from '@relais/test-kit/product'
import type { Portal } from './client.ts'

/** Where the front door listens. */
export function doorOf(product: Product, portal: Portal): { readonly port: number; readonly host: string } {
  const url = new URL(product.urls[portal])
  return { port: Number(url.port), host: url.host }
}

/** A connection of bare bytes. @param from the loopback address it comes from: each is a client of its own */
export function openWire(port: number, bytes: string, from = '127.0.0.1'): Socket {
  const socket = connect({ port, host: '127.0.0.1', localAddress: from }, () => socket.write(bytes, 'latin1'))
  // Being thrown out is what these connections are for.
  socket.on('error', () => undefined)
  return socket
}

/** What a connection heard for its bytes. `isOver`: the other side closed it; else it stayed open for all of `patienceMs`. */
export function exchange(
  port: number,
  bytes: string,
  patienceMs: number,
): Promise<{ readonly heard: string; readonly isOver: boolean }> {
  return new Promise((resolve) => {
    const socket = openWire(port, bytes)
    let heard = ''
    const end = (isOver: boolean): void => {
      clearTimeout(timer)
      socket.destroy()
      resolve({ heard, isOver })
    }
    const timer = setTimeout(() => end(false), patienceMs)
    socket.on('data', (chunk: Buffer) => (heard += chunk.toString('latin1')))
    socket.on('close', () => end(true))
  })
}
