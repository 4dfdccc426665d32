import { describe, expect, it } from 'vitest'
import { hashToken, linkToken } from './link-token.ts'
import { linkAddress } from './portal-path.ts'

const key = Buffer.alloc(32, 1)
const id = '01990000-0000-7000-8000-000000000001'

describe('a personal link', () => {
  it('is another one for another purpose, id, version or key', () => {
    const tokens = [
      linkToken(key, 'invitation', id, 1),
      linkToken(key, 'invitation', id, 2),
      linkToken(key, 'password', id, 1),
      linkToken(key, 'invitation', `${id.slice(0, -1)}2`, 1),
      linkToken(Buffer.alloc(32, 2), 'invitation', id, 1),
    ]
    expect(new Set(tokens).size).toBe(tokens.length)
    expect(linkToken(key, 'invitation', id, 1)).toBe(tokens[0])
  })

  it('carries its token in the fragment, which no server, log or Referer sees', () => {
    const portalUrls = {
      reseller: 'https://r.example',
      provider: 'https://p.example',
      customer: 'https://c.example',
    }
    const address = new URL(
      linkAddress({ portalUrls, linkKey: key }, { to: 'invitation', portal: 'customer', id, version: 1 }),
    )
    expect(address.hash.slice(1)).toBe(linkToken(key, 'invitation', id, 1))
    expect(`${address.pathname}${address.search}`).not.toContain(linkToken(key, 'invitation', id, 1))
  })

  it('is kept as a hash that does not give the token away', () => {
    const token = linkToken(key, 'invitation', id, 1)
    expect(hashToken(token)).toMatch(/^[0-9a-f]{64}$/)
    expect(hashToken(token)).not.toContain(token)
  })
})
