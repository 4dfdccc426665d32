import { expect, it } from 'vitest'
import { partsOfSort, sortsBy } from './sort.ts'

it('a sort is a column and a direction, and comes apart into them', () => {
  const sorts = sortsBy('name', 'sign_in')
  expect(sorts).toEqual(['name_ascending', 'name_descending', 'sign_in_ascending', 'sign_in_descending'])
  expect(sorts.map((sort) => partsOfSort(sort))).toEqual([
    { column: 'name', direction: 'ascending' },
    { column: 'name', direction: 'descending' },
    { column: 'sign_in', direction: 'ascending' },
    { column: 'sign_in', direction: 'descending' },
  ])
})
