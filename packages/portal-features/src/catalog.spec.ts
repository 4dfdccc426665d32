import { resolve } from 'node:path'
import { catalogProblems } from '@relais/portal-build/catalog'
import { expect, it } from 'vitest'

it('every message of what portals share of a noun exists in both languages, with its French text, typeset', async () => {
  expect(await catalogProblems(resolve(import.meta.dirname, '..'))).toEqual([])
})
