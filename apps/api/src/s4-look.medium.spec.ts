import 'reflect-metadata'
import { randomBytes, randomUUID } from 'node:crypto'
import { it } from 'vitest'
import { createTestDatabase } from '@relais/test-kit'
import { readConfig } from './platform/config.ts'
import { createServer } from './platform/http/server.ts'
import { createLog } from './platform/log.ts'
import { testStart } from './testing/app.ts'
import { givenOrganization, givenPartnership, givenRelationship, testUserPassword } from './testing/world.ts'
import { launchBrowser as _l, openWindow, violations } from '../../e2e/src/browser.ts'

it('looks', async () => {
  const database = await createTestDatabase()
  let now = new Date()
  const clock = { now: () => now, set: (d: Date) => { now = d }, advance: () => {} }
  const port = 4790 + Math.floor(Math.random() * 100)
  const config = readConfig({
    RELAIS_API_DATABASE_URL: database.apiUrl, RELAIS_WORKER_DATABASE_URL: database.workerUrl,
    RELAIS_RESELLER_URL: `http://reseller.localhost:${port}`, RELAIS_PROVIDER_URL: `http://provider.localhost:${port}`, RELAIS_CUSTOMER_URL: `http://customer.localhost:${port}`,
    RELAIS_LINK_KEY: randomBytes(32).toString('base64'), RELAIS_LOG_LEVEL: 'warn', RELAIS_PORTAL_ROOT: '/tmp/s4-root',
  })
  const nest = await createServer({ config, clock, log: createLog('warn') })
  nest.getHttpAdapter().getInstance().addHook('onSend', async (r: never, rep: { statusCode: number }) => { const q = r as { url: string; headers: Record<string, string> }; if (q.url === '/graphql' && rep.statusCode !== 200) process.stderr.write(JSON.stringify(q.headers).replace(/session=[^"]*/, 'session=x') + '\n') })
  await nest.listen(port, '127.0.0.1')
  const app = { database, config, nest, clock } as never
  const reseller = await givenOrganization(database, 'reseller', 'Lumière Conseil')
  const provider = await givenOrganization(database, 'provider', 'Nordwind Distribution')
  await givenPartnership(app, provider, reseller)
  const names = ['Boulangerie du Port', 'Garage Moreau', 'Cabinet Lefèvre & Associés', 'Menuiserie Alpine', 'Hôtel des Voyageurs', 'Pharmacie Centrale']
  const customers = []
  for (const name of names) {
    const customer = await givenOrganization(database, 'customer', name)
    customers.push(customer)
    await givenRelationship(app, reseller, 'reseller', customer, name === 'Garage Moreau' ? [] : ['user_administrator', 'license_administrator'])
    if (name !== 'Menuiserie Alpine') await givenRelationship(app, provider, 'provider', customer)
  }
  const bakery = customers[0]!
  const people = [await bakery.person('user_administrator'), await bakery.person('billing_administrator')]
  await database.query('update "user" set usage_location = null where id = $1', [people[1]!.id])
  await database.query(`update "user" set display_name = 'Anna Martin' where id = $1`, [people[0]!.id])
  await database.query(`update "user" set display_name = 'Bruno Petit' where id = $1`, [people[1]!.id])
  for (const [name, total] of [['Office Suite Business Standard', 3], ['Mail Protection Plan 1', 1]] as const) {
    const sku = randomUUID()
    await database.query('insert into license_sku (id, string_id, display_name) values ($1, $2, $3)', [sku, `SKU_${sku}`, name])
    await database.query('insert into license_counter (customer_id, license_sku_id, total, assigned) values ($1, $2, $3, 0)', [bakery.id, sku, total])
  }
  const admin = await reseller.person('admin_agent', 'en')
  const adminFr = await reseller.person('admin_agent', 'fr')
  const agent = await provider.person('admin_agent', 'fr')
  void testStart
  void _l; const { chromium } = await import('/work/main/apps/e2e/node_modules/playwright-core/index.mjs'); const browser = await chromium.launch({ executablePath: '/tmp/chromium', headless: true, args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage'] })
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x'; const shots = '/tmp/s4-shots'
  const say = (...x: unknown[]) => process.stderr.write(`${x.map(String).join(' ')}\n`)
  const language = { en: { open: 'Details of Boulangerie du Port', users: 'Users', create: 'Create a user', licenses: 'Licenses', save: 'Create the user', lof: 'Licenses of Anna Martin', assign: 'Assign Office Suite Business Standard', search: 'Search by name or domain', sign: 'Sign in', end: 'End the relationship', account: 'Account', who: 'Sign-in name', pw: 'Password' } }
  try {
    for (const width of [1366, 390] as const) {
      const t = language.en
      const w = await openWindow(browser, { language: 'en', width })
      const { page } = w
      page.on('response', async (r) => { if (r.url().endsWith('/graphql')) { const b = await r.text().catch(() => ''); if (b.includes('"errors"')) say('GQL', b.slice(0, 400)) } })
      const shot = async (name: string) => { await page.waitForTimeout(350); await page.screenshot({ path: `${shots}/${name}-${width}.png`, fullPage: true }); const v = await violations(page); if (v.length) say('AXE', name, width, v.join(' | ')) }
      await page.goto(`http://reseller.localhost:${port}/customers`)
      await page.getByLabel(t.who).fill(admin.userPrincipalName)
      await page.getByLabel(t.pw, { exact: true }).fill(testUserPassword)
      await page.getByRole('button', { name: t.sign }).click()
      await page.getByRole('button', { name: t.open }).waitFor()
      await shot('list')
      await page.getByRole('button', { name: t.open }).click()
      await page.getByRole('tab', { name: t.account }).waitFor()
      await shot('account')
      await page.getByRole('button', { name: t.end }).click()
      await page.getByText('What stops at once').waitFor()
      await shot('end-dialog')
      await page.getByRole('button', { name: 'Cancel' }).last().click()
      await page.getByRole('tab', { name: 'Services' }).click()
      await page.getByText('No services yet').waitFor()
      await shot('services')
      await page.getByRole('tab', { name: t.users }).click()
      await page.getByRole('button', { name: t.create }).waitFor()
      await shot('users')
      await page.getByRole('button', { name: t.create }).click()
      await page.getByLabel('Display name').waitFor()
      await page.getByRole('button', { name: t.save }).click()
      await shot('create-errors')
      await page.getByLabel('Display name').fill('Claire Dubois')
      await page.getByLabel('Sign-in name').fill('anna martin')
      await page.getByRole('button', { name: t.save }).click()
      await page.getByText('Use letters without accents').first().waitFor()
      await shot('create-refused')
      await page.getByLabel('Sign-in name').fill(`claire${width}`)
      await page.getByRole('button', { name: t.save }).click()
      await page.getByText('Claire Dubois was created.').waitFor()
      await shot('created')
      await page.getByRole('button', { name: t.lof }).click()
      await page.getByRole('dialog').getByText('Office Suite').first().waitFor()
      await shot('licenses-dialog')
      const assign = page.getByRole('button', { name: t.assign })
      if (await assign.count()) { await assign.click(); await page.getByRole('button', { name: 'Remove Office Suite Business Standard' }).waitFor() }
      await shot('licenses-assigned')
      await page.getByRole('button', { name: 'Done' }).click()
      await page.getByRole('button', { name: 'Licenses of Bruno Petit' }).click(); await page.getByRole('dialog').getByText('Mail Protection').first().waitFor()
      if (width === 1366) { await page.getByRole('button', { name: 'Set the usage location' }).waitFor(); await shot('usage-location'); await page.getByRole('button', { name: 'Set the usage location' }).click() }
      if (width === 1366) { await page.getByRole('button', { name: 'Assign Mail Protection Plan 1' }).click(); await page.getByRole('button', { name: 'Remove Mail Protection Plan 1' }).waitFor() }
      await page.getByRole('button', { name: 'Done' }).click()
      await page.getByRole('tab', { name: t.licenses }).click()
      await page.getByText('Mail Protection Plan 1').first().waitFor()
      await shot('licenses')
      say('URL', page.url())
      await page.reload()
      await page.getByText('Mail Protection Plan 1').first().waitFor()
      await page.getByLabel(t.search).fill('garage')
      await page.getByText('All customers shown: 1').waitFor()
      await page.getByRole('button', { name: 'Details of Garage Moreau' }).click()
      await page.getByRole('tab', { name: t.users }).click()
      await page.getByText('You cannot see the users').waitFor()
      await shot('no-admin')
      await page.getByLabel(t.search).fill('zzzzz')
      await page.getByText('No customer found').waitFor()
      await shot('no-results')
      await page.goto(`http://reseller.localhost:${port}/indirect-providers/${provider.id}/customers`)
      await page.getByRole('heading', { name: 'Customers with Nordwind Distribution' }).waitFor()
      await shot('view-customers')
      await page.goto(`http://reseller.localhost:${port}/indirect-providers/${randomUUID()}/customers`)
      await page.getByText('No customers in common yet').waitFor()
      await shot('view-customers-empty')
      say('PROBLEMS', width, JSON.stringify(w.problems))
      await w.context.close()
      for (const [portal, person] of [['reseller', adminFr], ['provider', agent]] as const) {
        const f = await openWindow(browser, { language: 'fr', width })
        await f.page.goto(`http://${portal}.localhost:${port}/customers`)
        await f.page.getByLabel('Identifiant', { exact: false }).first().fill(person.userPrincipalName)
        await f.page.getByLabel('Mot de passe', { exact: true }).fill(testUserPassword)
        await f.page.getByRole('button', { name: 'Se connecter' }).click()
        await f.page.getByText('Boulangerie du Port').first().waitFor()
        if (portal === 'reseller') { await f.page.getByRole('button', { name: 'Détails de Boulangerie du Port' }).click(); await f.page.getByRole('tab', { name: 'Utilisateurs' }).click(); await f.page.getByRole('button', { name: 'Créer un utilisateur' }).click(); await f.page.waitForTimeout(300) }
        await f.page.waitForTimeout(400)
        await f.page.screenshot({ path: `${shots}/fr-${portal}-${width}.png`, fullPage: true })
        const v = await violations(f.page); if (v.length) say('AXE fr', portal, width, v.join(' | '))
        say('PROBLEMS fr', portal, width, JSON.stringify(f.problems))
        await f.context.close()
      }
    }
  } catch (error) { for (const c of browser.contexts()) for (const p of c.pages()) { await p.screenshot({ path: `${shots}/FAIL.png`, fullPage: true }); say(p.url(), (await p.locator('body').innerText()).slice(0, 800)) } throw error } finally { await browser.close(); await nest.close(); await database.drop() }
}, 240_000)
