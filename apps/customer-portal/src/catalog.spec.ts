import { resolve } from 'node:path'
import { catalogProblems } from '@relais/portal-build/catalog'
import { expect, it } from 'vitest'

it('every message of the portal exists in both languages, with its French text', async () => {
  expect(await catalogProblems(resolve(import.meta.dirname, '..'))).toEqual([])
})
