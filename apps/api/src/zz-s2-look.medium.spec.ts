import { randomBytes } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'
import { createTestDatabase } from '@relais/test-kit'
import { it } from 'vitest'
import { readConfig } from './platform/config.ts'
import { createServer } from './platform/http/server.ts'
import { createLog } from './platform/log.ts'
import { givenOpenInvitation } from './testing/invitation.ts'
import { givenOrganization, givenPartnership, givenRelationship } from './testing/world.ts'
import { PublishCustomerAgreement } from './features/agreement/index.ts'
import { commandRequest } from './cli/application.ts'
it('serves', { timeout: 1_500_000 }, async () => {
  const database = await createTestDatabase()
  const port = 4713
  const config = readConfig({
    RELAIS_API_DATABASE_URL: database.apiUrl, RELAIS_WORKER_DATABASE_URL: database.workerUrl,
    RELAIS_RESELLER_URL: 'http://reseller.localhost:' + port, RELAIS_PROVIDER_URL: 'http://provider.localhost:' + port, RELAIS_CUSTOMER_URL: 'http://customer.localhost:' + port,
    RELAIS_LINK_KEY: randomBytes(32).toString('base64'), RELAIS_LOG_LEVEL: 'error', RELAIS_PORTAL_ROOT: '/tmp/s2-look.cjig/root',
  })
  const now = () => new Date()
  const nest = await createServer({ config, clock: { now }, log: createLog('error') })
  await nest.listen(port, '127.0.0.1')
  const app = { database, config } as never
  await nest.get(PublishCustomerAgreement, { strict: false }).execute(commandRequest(now()))
  const provider = await givenOrganization(database, 'provider', 'Distri Nord')
  const reseller = await givenOrganization(database, 'reseller', 'Lumière Conseil')
  const customer = await givenOrganization(database, 'customer', 'Boulangerie Martin')
  const old = await givenOrganization(database, 'reseller', 'Ancien Revendeur')
  await givenPartnership(app, provider, reseller)
  await givenRelationship(app, old, 'reseller', customer, ['user_administrator'])
  const admin = await customer.person('global_administrator')
  const user = await customer.person('user_administrator')
  const links = []
  for (let i = 0; i < 8; i++) links.push(await givenOpenInvitation(app, reseller, i === 7 ? null : provider, i === 7 ? [] : ['directory_reader', 'user_administrator', 'license_administrator']))
  await database.query("update invitation set expires_at = now() + interval '30 days' where status = 'issued'")
  writeFileSync('/tmp/s2-look.cjig/world.json', JSON.stringify({ port, links, admin, user }))
  while (!existsSync('/tmp/s2-look.cjig/stop')) await new Promise((r) => setTimeout(r, 500))
  await nest.close()
  await database.drop()
})
