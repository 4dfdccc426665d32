import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { catalogProblems } from './catalog.ts'

it('every message of the kit exists in both languages, with its French text, typeset', () => {
  expect(catalogProblems(resolve(import.meta.dirname, '../..'))).toEqual([])
})
