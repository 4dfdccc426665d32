// Scratch of S3: not part of the project.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { it } from 'vitest'
import { createServer } from './platform/http/server.ts'
import { readConfig } from './platform/config.ts'
import { createLog } from './platform/log.ts'
import { createTestApp, testStart } from './testing/app.ts'
import { changePrices, givenOffer } from './testing/catalog.ts'
import { givenOrder, givenTrade, providerChange } from './testing/trade.ts'
import { testUserPassword } from './testing/world.ts'

it('shows', { timeout: 550_000 }, async () => {
  const app = await createTestApp()
  const port = 4310
  const config = readConfig({
    RELAIS_API_DATABASE_URL: app.database.apiUrl, RELAIS_PORTAL_ROOT: '/tmp/s3-root', RELAIS_LOG_LEVEL: 'warn',
    RELAIS_RESELLER_URL: `http://reseller.localhost:${port}`, RELAIS_PROVIDER_URL: `http://provider.localhost:${port}`, RELAIS_CUSTOMER_URL: `http://customer.localhost:${port}`,
    RELAIS_LINK_KEY: Buffer.alloc(32, 7).toString('base64'),
  })
  const clock = { now: () => app.clock.now() }
  const nest = await createServer({ config, clock, log: createLog('warn') })
  ;(nest.getHttpServer() as any).prependListener('request', (req: any) => { if (req.method === 'POST' && !req.headers.origin) req.headers.origin = `http://${req.headers.host}` })
  await nest.listen(port, '127.0.0.1')
  app.clock.set(new Date())
  const world = await givenTrade(app, 'Lumière')
  const mail = await givenOffer(app, 'Relais Mail', [{ list: 4320, cost: 3542, maximumQuantity: 99 }, { list: 4000, cost: 3300, minimumQuantity: 100, maximumQuantity: 300 }, { list: 432, cost: 354, term: 'P1M', billingPlan: 'monthly' }])
  await givenOffer(app, 'Relais Workspace Business', [{ list: 15_840, cost: 12_980 }, { list: 1584, cost: 1298, term: 'P1M', billingPlan: 'monthly' }])
  const office = await givenOffer(app, 'Relais Bureau', [{ list: 9900, cost: 8100 }], false)
  await givenOrder(app, world, mail, 10)
  const { launchBrowser, openWindow, violations } = await import('/work/main/apps/e2e/src/browser.ts' as string)
  const all: any[] = []
  const openOwn = async (look: any) => { const b = await launchBrowser(); all.push(b); return openWindow(b, look) }
  const shots = process.env['SHOTS'] ?? '/tmp/s3-shots'
  const signInAt = async (page: any, portal: string, person: { userPrincipalName: string }, path: string) => {
    await page.route('**/graphql', (route: any) => route.continue({ headers: { ...route.request().headers(), origin: `http://${portal}.localhost:${port}` } }))
    await page.goto(`http://${portal}.localhost:${port}/sign-in`)
    await page.locator('input').first().fill(person.userPrincipalName)
    await page.locator('input[type=password]').fill(testUserPassword)
    await page.keyboard.press('Enter')
    await page.waitForURL((url: URL) => !url.pathname.startsWith('/sign-in'))
    await page.goto(`http://${portal}.localhost:${port}${path}`)
  }
  const look = async (window: any, name: string) => {
    await window.page.waitForTimeout(700)
    await window.page.screenshot({ path: `${shots}/${name}.png`, fullPage: true })
    console.log(name, JSON.stringify(await violations(window.page)), JSON.stringify(window.problems.splice(0)))
  }
  try {
    for (const [language, width] of [['en', 1366], ['fr', 390]] as const) {
      const tag = `${language}-${width}`
      const w = await openOwn({ language, width })
      const { page } = w
      const fr = language === 'fr'
      await signInAt(page, 'provider', world.salesAgent, '/customers')
      if (fr) await app.database.query(`update "user" set language = 'fr'`)
      await page.goto(`http://provider.localhost:${port}/customers`)
      await look(w, `${tag}-customers`)
      await page.getByRole('link', { name: fr ? /^Commander pour/ : /^Order for/ }).first().click()
      await page.waitForURL(/order$/)
      await look(w, `${tag}-order-empty`)
      await page.getByRole('button', { name: fr ? 'Ajouter Relais Mail' : 'Add Relais Mail' }).click()
      await look(w, `${tag}-add-dialog`)
      await page.getByRole('textbox').last().fill('20000')
      await page.keyboard.press('Enter')
      await look(w, `${tag}-add-dialog-error`)
      await page.getByRole('radio').last().check()
      await page.getByRole('textbox').last().fill('25')
      await page.keyboard.press('Enter')
      await page.waitForTimeout(800)
      await page.getByRole('button', { name: fr ? 'Ajouter Relais Bureau' : 'Add Relais Bureau' }).click()
      await page.waitForTimeout(400)
      await page.getByRole('button', { name: fr ? 'Ajouter au panier' : 'Add to the cart' }).click()
      await page.waitForTimeout(800)
      await look(w, `${tag}-order-cart`)
      app.clock.advance(60_000)
      await changePrices(app, office.id, app.clock.now(), { list: fr ? 9700 : 9500, cost: 8000 })
      await page.getByRole('link', { name: fr ? 'Vérifier la commande' : 'Review the order' }).click()
      await page.waitForURL(/carts/)
      await app.database.query(`update reseller_account set status = 'suspended' where organization_id = $1`, [world.reseller.id])
      await page.reload()
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.waitForTimeout(500)
      await look(w, `${tag}-review-blocked`)
      await app.database.query(`update reseller_account set status = 'active' where organization_id = $1`, [world.reseller.id])
      await page.reload()
      await page.getByRole('button', { name: fr ? 'Accepter les nouveaux prix' : 'Accept the new prices' }).click()
      await page.waitForTimeout(800)
      await look(w, `${tag}-review`)
      await page.getByRole('button', { name: fr ? 'Passer la commande' : 'Place the order' }).click()
      await page.waitForURL(/orders\//)
      await look(w, `${tag}-order`)
      await page.getByRole('button', { name: fr ? 'Annuler la commande' : 'Cancel the order' }).click()
      await page.waitForTimeout(400)
      await page.getByRole('button', { name: fr ? 'Annuler la commande' : 'Cancel the order' }).last().click()
      await look(w, `${tag}-cancel-dialog`)
      await page.getByRole('textbox').fill(fr ? 'Mauvais client.' : 'Wrong customer.')
      await page.getByRole('button', { name: fr ? 'Annuler la commande' : 'Cancel the order' }).last().click()
      await page.waitForTimeout(900)
      await look(w, `${tag}-order-cancelled`)
      await page.goto(`http://provider.localhost:${port}/orders`)
      await look(w, `${tag}-orders`)
      await page.goto(`http://provider.localhost:${port}/subscriptions`)
      await look(w, `${tag}-subscriptions`)
      await page.getByRole('button', { name: fr ? /^Ajouter des licences/ : /^Add licenses/ }).first().click()
      await page.waitForTimeout(400)
      await page.getByRole('textbox').fill('5')
      await look(w, `${tag}-add-licenses`)
      await page.getByRole('button', { name: fr ? 'Commander les licences' : 'Order the licenses' }).click()
      await look(w, `${tag}-subscriptions-after`)
      await all.pop().close()
      const c = await openOwn({ language, width })
      await signInAt(c.page, 'customer', world.customerAdministrator, '/subscriptions')
      await look(c, `${tag}-customer-subscriptions`)
      await all.pop().close()
      const r = await openOwn({ language, width })
      await signInAt(r.page, 'reseller', world.resellerAgent, '/orders')
      await look(r, `${tag}-reseller-orders`)
      await r.page.getByRole('link', { name: /^O-/ }).first().click()
      await r.page.waitForURL(/orders\//)
      await look(r, `${tag}-reseller-order`)
      await all.pop().close()
    }
  } finally {
    for (const b of all) await b.close()
    await nest.close()
    await app.stop()
  }
})
