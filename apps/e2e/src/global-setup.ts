import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buildProduct, type Product, startProduct } from '@relais/test-kit/product'
import { createNewcomers, type Newcomers } from './own-people.ts'

/** Where a worker asks for the shared product: an address of this process. */
export const sharedProductVariable = 'RELAIS_E2E_SHARED_PRODUCT'

/**
 * Builds the product, and keeps the one with its demo world that all suites look at which need none of their own. It starts
 * when the first of them asks, which is answered its state folder, and stops with the run. At `/provider` and `/reseller` it tells
 * who administers an organization there that stays without anything.
 */
export default async function keepSharedProduct(): Promise<() => Promise<void>> {
  await buildProduct()
  let started: Promise<Product> | undefined
  const empty = new Map<string, Promise<Newcomers>>()
  const answer = async (asked: string): Promise<string> => {
    started ??= startProduct()
    const product = await started
    if (asked === '/') return product.state
    const as = asked === '/provider' ? 'provider' : 'reseller'
    const made = empty.get(as) ?? createNewcomers(product, as)
    empty.set(as, made)
    return JSON.stringify(await made)
  }
  const desk = createServer((request, response) => {
    answer(request.url ?? '/').then(
      (said) => response.end(said),
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  })
  await new Promise<void>((listening) => desk.listen(0, '127.0.0.1', listening))
  const { port } = desk.address() as AddressInfo
  process.env[sharedProductVariable] = `http://127.0.0.1:${port}`
  return async () => {
    desk.close()
    const product = await started?.catch(() => undefined)
    await product?.stop()
  }
}
