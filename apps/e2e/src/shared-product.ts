import { request } from 'node:http'
import { joinProduct, type Product } from '@relais/test-kit/product'
import { sharedProductVariable } from './global-setup.ts'
import type { Newcomers } from './own-people.ts'

/** The product that runs for all suites of the demo world: whoever changes something does it as people of its own. */
export async function sharedProduct(): Promise<Product> {
  return joinProduct(await told('/'))
}

/** Administrators of an organization in the shared product that all suites look at, and that stays without anything. */
export async function emptyNewcomers(as: 'provider' | 'reseller'): Promise<Newcomers> {
  return JSON.parse(await told(`/${as}`)) as Newcomers
}

/** However long the start takes: `fetch` gives up after five minutes. */
function told(path: string): Promise<string> {
  const desk = process.env[sharedProductVariable]
  if (desk === undefined) throw new Error('nobody keeps a shared product: run it by playwright.config.ts')
  return new Promise((done, fail) => {
    const asked = request(`${desk}${path}`, (response) => {
      let said = ''
      response.on('data', (chunk) => (said += String(chunk)))
      response.on('end', () => (response.statusCode === 200 ? done(said) : fail(new Error(said))))
    })
    asked.on('error', fail)
    asked.end()
  })
}
