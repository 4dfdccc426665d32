import { startProduct } from '@relais/test-kit/product'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** State folder of the product that all suites of the demo world share. */
    readonly sharedProduct: string
  }
}

/** Starts the product with its demo world once for all suites that look at it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const product = await startProduct()
  project.provide('sharedProduct', product.state)
  return () => product.stop()
}
