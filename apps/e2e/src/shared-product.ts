import { joinProduct, type Product } from '@relais/test-kit/product'
import { inject } from 'vitest'
import type {} from './global-setup.ts'

/** The product that runs for all suites of the demo world: whoever changes something does it as people of its own. */
export const sharedProduct = (): Promise<Product> => joinProduct(inject('sharedProduct'))
