import type { Addresses } from './environment.ts'
import { type Portal, portals } from './layout.ts'

/** Ports of what stands behind the front door. */
export interface Backends {
  readonly api: number
  /** null: mails go to another server, there is no mailbox */
  readonly mailbox: number | null
  /** Vite servers while developing; null when the API serves the built portals. */
  readonly vite: Readonly<Record<Portal, number>> | null
}

/** Which host names lead to which portal: `<portal>.localhost`, and the host of its configured address. */
export function hostTable(to: Addresses): ReadonlyMap<string, Portal | 'mailbox'> {
  const table = new Map<string, Portal | 'mailbox'>([['mailbox.localhost', 'mailbox']])
  for (const portal of portals) {
    table.set(`${portal}.localhost`, portal)
    table.set(new URL(to[portal]).hostname, portal)
  }
  return table
}

const served = /^\/(?:graphql|healthz|readyz)(?:[/?]|$)/

/**
 * The port a request goes to.
 * @param host the Host header
 * @param path path and query
 * @returns null when the host is none of ours
 */
export function route(
  hosts: ReadonlyMap<string, Portal | 'mailbox'>,
  backends: Backends,
  host: string | undefined,
  path: string,
): number | null {
  const name = (host ?? '').toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '')
  const place = hosts.get(name)
  if (place === undefined) return null
  if (place === 'mailbox') return backends.mailbox
  return backends.vite === null || served.test(path) ? backends.api : backends.vite[place]
}
