import { resolve } from 'node:path'
import { catalogProblems } from '@relais/portal-kit/lingui'
import { expect, it } from 'vitest'

it('every message of the portal exists in both languages, with its French text', () => {
  expect(catalogProblems(resolve(import.meta.dirname, '..'))).toEqual([])
})
