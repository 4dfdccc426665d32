import { expect, test } from 'vitest'
import { addresses } from './environment.ts'
import { hostTable, route } from './route.ts'

test('while developing, the API gets its own paths and Vite the rest', () => {
  const hosts = hostTable(addresses({ RELAIS_CUSTOMER_URL: 'https://clients.example.org' }, 4000))
  const backends = { api: 1, mailbox: 2, vite: { reseller: 3, provider: 4, customer: 5 } }
  const to = (host: string, path: string): number | null => route(hosts, backends, host, path)
  expect(to('reseller.localhost:4000', '/graphql')).toBe(1)
  expect(to('reseller.localhost:4000', '/readyz?x')).toBe(1)
  expect(to('reseller.localhost:4000', '/graphql-notes')).toBe(3)
  expect(to('reseller.localhost:4000', '/demo/bar?language=fr')).toBe(1)
  expect(to('localhost:4000', '/')).toBeNull()
  expect(route(hosts, { ...backends, isDemo: true }, 'localhost:4000', '/')).toBe(1)
  expect(to('provider.localhost', '/customers')).toBe(4)
  expect(to('clients.example.org', '/')).toBe(5)
  expect(to('customer.localhost.', '/')).toBe(5)
  expect(to('mailbox.localhost', '/graphql')).toBe(2)
  expect(to('reseller.localhost.attacker.example', '/')).toBeNull()
  expect(route(hosts, backends, undefined, '/')).toBeNull()
})
