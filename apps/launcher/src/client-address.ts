import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'

/** The first four groups of an IPv6 address: what one household or machine is given. */
function network(address: string): string {
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? []
  const groups = head === '' ? [] : head.split(':')
  const behind = tail === undefined || tail === '' ? [] : tail.split(':')
  const gap = Array.from({ length: Math.max(0, 8 - groups.length - behind.length) }, () => '0')
  const all = tail === undefined ? groups : [...groups, ...gap, ...behind]
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}

/** Whom an address counts as: itself, or its /64. An IPv4 address in IPv6's clothes is the IPv4 address. */
export function clientOf(address: string): string {
  const four = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (four !== undefined) return four
  return isIPv6(address) ? `${network(address)}::/64` : address
}

/**
 * Who asks: by the socket, or by what the operator's own proxy in front of us said last. A client's own claims count for
 * nothing.
 */
export function clientAddress(request: IncomingMessage, trustedHeader: string | null): string {
  const header = trustedHeader === null ? undefined : request.headers[trustedHeader]
  const named = (Array.isArray(header) ? header.at(-1) : header)?.split(',').at(-1)?.trim()
  return named !== undefined && named !== '' ? named : (request.socket.remoteAddress ?? '')
}
