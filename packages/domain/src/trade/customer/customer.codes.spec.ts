import { expect, it } from 'vitest'
import { customerSortOf, customerSorts } from './customer.codes.ts'

it('customers come as they are asked to be sorted; searched or narrowed, never by the ends of terms', () => {
  expect(customerSorts.map((sort) => customerSortOf(sort, false))).toEqual(customerSorts)
  expect(customerSorts.map((sort) => customerSortOf(sort, true))).toEqual([
    'name_ascending',
    'name_descending',
    'name_ascending',
  ])
})
