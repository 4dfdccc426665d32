import { isIPv6 } from 'node:net'

/**
 * What limits take for one place: an IPv4 address, or the /64 network of an IPv6 address, of which every household has
 * 18 trillion addresses. An IPv4 address in IPv6's clothes is the IPv4 address; anything else is itself.
 */
export function addressBlock(address: string): string {
  const [bare = ''] = address.split('%')
  if (!isIPv6(bare)) return address
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1]
  if (mapped !== undefined) return mapped
  // URL writes an address in its one short form, with the last 32 bits in hexadecimal.
  const [head = '', tail] = new URL(`http://[${bare}]`).hostname.slice(1, -1).split('::')
  const before = groups(head)
  const after = groups(tail ?? '')
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length
  const all = [...before, ...Array.from({ length: zeros }, () => '0'), ...after]
  return `${all.slice(0, 4).join(':')}::/64`
}

function groups(text: string): readonly string[] {
  return text === '' ? [] : text.split(':')
}
