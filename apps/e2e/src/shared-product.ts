import { request } from 'node:http'
import { joinProduct, type Product } from '@relais/test-kit/product'
import { sharedProductVariable } from './global-setup.ts'

/** The product that runs for all suites of the demo world: whoever changes something does it as people of its own. */
export async function sharedProduct(): Promise<Product> {
  const desk = process.env[sharedProductVariable]
  if (desk === undefined) throw new Error('nobody keeps a shared product: run it by playwright.config.ts')
  return joinProduct(await stateFrom(desk))
}

/** However long the start takes: `fetch` gives up after five minutes. */
function stateFrom(desk: string): Promise<string> {
  return new Promise((done, fail) => {
    const asked = request(desk, (response) => {
      let said = ''
      response.on('data', (chunk) => (said += String(chunk)))
      response.on('end', () => (response.statusCode === 200 ? done(said) : fail(new Error(said))))
    })
    asked.on('error', fail)
    asked.end()
  })
}
