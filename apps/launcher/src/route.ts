import type { Addresses } from './environment.ts'
import { type Portal, portals } from './layout.ts'

/** Ports of what stands behind the front door. */
export interface Backends {
  readonly api: number
  /** null: mails go to another server, there is no mailbox */
  readonly mailbox: number | null
  /** Vite servers while developing; null when the API serves the built portals. */
  readonly vite: Readonly<Record<Portal, number>> | null
  /** Whether the API has a page for the front door: of a demo alone. Absent: it has none. */
  readonly isDemo?: boolean
}

/** What a host name leads to. */
export type Place = Portal | 'mailbox' | 'door'

/** Which host names lead where: `<portal>.localhost` and the host of its configured address, and that of the front door. */
export function hostTable(to: Addresses): ReadonlyMap<string, Place> {
  const table = new Map<string, Place>([
    [new URL(to.door).hostname, 'door'],
    ['mailbox.localhost', 'mailbox'],
  ])
  for (const portal of portals) {
    table.set(`${portal}.localhost`, portal)
    table.set(new URL(to[portal]).hostname, portal)
  }
  return table
}

const served = /^\/(?:graphql|healthz|readyz|demo)(?:[/?]|$)/

/**
 * The port a request goes to.
 * @param host the Host header
 * @param path path and query
 * @returns null when the host is none of ours
 */
export function route(
  hosts: ReadonlyMap<string, Place>,
  backends: Backends,
  host: string | undefined,
  path: string,
): number | null {
  const name = (host ?? '').toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '')
  const place = hosts.get(name)
  if (place === undefined) return null
  if (place === 'mailbox') return backends.mailbox
  if (place === 'door') return backends.isDemo === true ? backends.api : null
  return backends.vite === null || served.test(path) ? backends.api : backends.vite[place]
}
