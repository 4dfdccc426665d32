import { describe, expect, it, vi } from 'vitest'
import { isStep, tableSort } from './list-sort.ts'

type Code = 'name_ascending' | 'name_descending' | 'ends_ascending' | 'ends_descending'

describe('the sort of a list', () => {
  it('is the usual one where the URL names none', () => {
    expect(tableSort<Code>(undefined, 'name_ascending', vi.fn()).sort).toEqual({
      key: 'name',
      direction: 'ascending',
    })
    expect(tableSort<Code>('ends_descending', 'name_ascending', vi.fn()).sort).toEqual({
      key: 'ends',
      direction: 'descending',
    })
  })

  it('goes into the URL by its code, and out of it where it is the usual one', () => {
    const onChange = vi.fn<(sort: Code | '') => void>()
    const { onSortChange } = tableSort<Code>(undefined, 'name_ascending', onChange)
    onSortChange({ key: 'ends', direction: 'ascending' })
    onSortChange({ key: 'name', direction: 'ascending' })
    expect(onChange.mock.calls).toEqual([['ends_ascending'], ['']])
  })

  it('by a column that is sorted one way alone is the usual one again when its header is pressed again', () => {
    const onChange = vi.fn<(sort: Code | '') => void>()
    const offered = ['name_ascending', 'name_descending', 'ends_ascending'] as const
    const { onSortChange } = tableSort<Code>('ends_ascending', 'name_ascending', onChange, offered)
    onSortChange({ key: 'ends', direction: 'descending' })
    onSortChange({ key: 'name', direction: 'descending' })
    expect(onChange.mock.calls).toEqual([[''], ['name_descending']])
  })

  it('is a step of the history; more pages and filters are none', () => {
    expect(isStep({}, { sort: 'name_descending' })).toBe(true)
    expect(isStep({ sort: 'name_descending' }, { sort: 'name_descending' })).toBe(false)
    expect(isStep({}, {})).toBe(false)
  })
})
