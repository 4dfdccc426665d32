import { readFileSync } from 'node:fs'
import { launchBrowser, openWindow, violations } from './browser.ts'
const W = process.argv[2]!
const world = JSON.parse(readFileSync(`${W}/world.json`, 'utf8'))
const base = `http://customer.localhost:${world.port}`
const browser = await launchBrowser()
let n = 0
for (const look of [{ language: 'en', width: 1366 }, { language: 'fr', width: 390 }] as const) {
  const en = look.language === 'en'
  const w = await openWindow(browser, look)
  const { page } = w
  const shot = async (name: string) => {
    await page.waitForLoadState('networkidle')
    await page.screenshot({ path: `${W}/${look.language}-${look.width}-${name}.png`, fullPage: true })
    const v = await violations(page)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
    console.log(look.language, look.width, name, v.length ? v : 'ok', wide ? 'TOO WIDE' : '', w.problems.splice(0))
  }
  const link = (i: number) => `${base}/invitations/${world.links[i].id}#${world.links[i].token}`
  const off = en ? 0 : 3
  await page.goto(link(off)); await shot('1-before')
  await page.getByRole('button', { name: en ? 'Create a directory' : 'Créer un annuaire' }).click()
  await page.getByRole('button', { name: en ? 'Create the directory' : 'Créer l’annuaire' }).click(); await shot('2-create-errors')
  const f = (l: string) => page.getByLabel(l, { exact: true })
  await f(en ? 'Legal name of your organization' : 'Dénomination sociale de votre organisation').fill('Garage Dupont')
  await f(en ? 'Country' : 'Pays').selectOption('FR')
  await f(en ? 'Short name of your directory' : 'Nom court de votre annuaire').fill(`garage-${look.language}`)
  await f(en ? 'Your name' : 'Votre nom').fill('Zoé Dupont')
  await f(en ? 'Your sign-in name, the part before the @' : 'Votre nom de connexion, la partie avant le @').fill('zoe')
  await f(en ? 'Mail address' : 'Adresse e-mail').fill('zoe@dupont.example')
  await f(en ? 'Password' : 'Mot de passe').fill('clé de douze moteur huile')
  await page.getByRole('button', { name: en ? 'Create the directory' : 'Créer l’annuaire' }).click()
  await page.getByRole('button', { name: en ? 'Accept' : 'Accepter', exact: true }).waitFor(); await shot('3-consent')
  await page.getByRole('button', { name: en ? 'Accept' : 'Accepter', exact: true }).click(); await shot('4-consent-errors')
  await page.getByRole('button', { name: en ? 'Decline' : 'Refuser', exact: true }).click(); await page.waitForTimeout(300); await shot('5-decline')
  await page.getByRole('button', { name: en ? 'Cancel' : 'Annuler', exact: true }).last().click()
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await page.getByRole('button', { name: en ? 'Accept' : 'Accepter', exact: true }).click()
  await page.getByText(en ? 'What you accepted' : 'Ce que vous avez accepté').waitFor(); await shot('6-receipt')
  await page.reload(); await shot('7-reload')
  await page.getByRole('link', { name: en ? 'Open Partner relationships' : 'Ouvrir Relations avec les partenaires' }).click()
  await page.getByRole('button', { name: en ? 'Remove administration' : 'Retirer l’administration' }).waitFor(); await shot('8-partners')
  await page.getByRole('button', { name: en ? 'Remove administration' : 'Retirer l’administration' }).click(); await page.waitForTimeout(300); await shot('9-remove')
  await page.getByRole('dialog').getByRole('button', { name: en ? 'Remove administration' : 'Retirer l’administration' }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: en ? 'End the relationship' : 'Mettre fin à la relation' }).first().click()
  await page.getByRole('dialog').waitFor(); await page.waitForTimeout(300); await shot('a-end')
  const label = await page.getByRole('dialog').locator('label').innerText()
  const name = en ? label.replace(/^Type /, '').replace(/ to confirm$/, '') : label.replace(/^Saisissez /, '').replace(/ pour confirmer$/, '')
  await page.getByRole('dialog').getByRole('textbox').fill(name)
  await page.getByRole('dialog').getByRole('button', { name: en ? 'End the relationship' : 'Mettre fin à la relation' }).click()
  await page.getByRole('heading', { name: en ? 'Ended relationships' : 'Relations terminées' }).waitFor(); await shot('b-ended')
  await page.goto(`${base}/`); await shot('c-home')
  await page.goto(link(off + 1)); await shot('d-second-consent')
  await page.getByRole('button', { name: en ? 'Use another account' : 'Utiliser un autre compte' }).click()
  await page.waitForURL(/sign-in/)
  await page.getByRole('textbox').first().fill(world.user.userPrincipalName)
  await page.locator('input[type=password]').fill('correct horse battery staple')
  await page.keyboard.press('Enter')
  await page.waitForURL(/invitations/); await page.getByText(en ? 'Only a global' : 'Seul un').first().waitFor(); await shot('e-not-admin')
  await page.goto(`${base}/invitations/${world.links[6].id}`); await shot('f-incomplete')
  await page.goto(link(off)); await page.reload(); await shot('g-used-by-other')
  await page.goto(`${base}/invitations/${world.links[6].id}#wrong`); await page.reload(); await shot('h-wrong')
  await w.context.close()
}
await browser.close()
