import { test as base } from '@playwright/test'
import type { Product } from '@relais/test-kit/product'
import { sharedProduct } from './shared-product.ts'
import { SweepWorld } from './sweep-world.ts'

/** What every worker has once, for all its tests: the product that runs for all, and the demo world in its browser. */
interface OfWorker {
  readonly product: Product
  readonly world: SweepWorld
}

/** A test in a browser. A suite with a product of its own asks for neither `product` nor `world`. */
export const test = base.extend<object, OfWorker>({
  product: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs: nothing
    async ({}, use) => {
      await use(await sharedProduct())
    },
    { scope: 'worker', timeout: 600_000 },
  ],
  world: [
    async ({ product, browser }, use) => {
      await use(new SweepWorld(product, browser))
    },
    { scope: 'worker' },
  ],
})

export { expect } from '@playwright/test'
