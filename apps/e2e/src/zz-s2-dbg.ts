import { readFileSync } from 'node:fs'
import { launchBrowser, openWindow } from './browser.ts'
const W = process.argv[2]!
const world = JSON.parse(readFileSync(`${W}/world.json`, 'utf8'))
const b = await launchBrowser()
const w = await openWindow(b, { language: 'en', width: 1366 })
const { page } = w
page.on('response', async (r) => { if (r.url().endsWith('/graphql')) console.log(r.status(), JSON.stringify(await r.request().allHeaders())) })
await page.goto(`http://customer.localhost:${world.port}/invitations/${world.links[0].id}#${world.links[0].token}`)
await page.getByRole('button', { name: 'Create a directory' }).click()
const f = (l: string) => page.getByLabel(l, { exact: true })
await f('Legal name of your organization').fill('Garage Dupont')
await f('Country').selectOption('FR')
await f('Short name of your directory').fill(`garage-dbg4`)
await f('Your name').fill('Zoé Dupont')
await f('Your sign-in name, the part before the @').fill('zoe')
await f('Mail address').fill('zoe@dupont.example')
await f('Password').fill('clé de douze moteur huile')
await page.getByRole('button', { name: 'Create the directory' }).click()
await page.waitForTimeout(2500); console.log(await w.context.cookies()); 
await page.screenshot({ path: `${W}/dbg.png`, fullPage: true })
console.log(w.problems)
await b.close()
