import { describe, expect, it } from 'vitest'
import { currentView, isNarrowed, mostPages, narrowed, readChoice, readListView } from './list-view.ts'

describe('what the URL keeps of a list', () => {
  it('is read only where it fits', () => {
    expect(readListView({ search: 'atelier', pages: 3, other: 1 })).toEqual({ search: 'atelier', pages: 3 })
    expect(readListView({ search: '', pages: 'x' })).toEqual({})
    expect(readListView({ search: ['a'], pages: -2 })).toEqual({})
    expect(readChoice({ status: 'active' }, 'status', ['active', 'expired'])).toEqual({ status: 'active' })
    expect(readChoice({ status: 'sold' }, 'status', ['active', 'expired'])).toEqual({})
  })

  it('keeps a search of digits, which a URL gives as a number', () => {
    expect(readListView({ search: 2026 })).toEqual({ search: '2026' })
  })

  it('asks for no more pages than a reload should bring back', () => {
    expect(readListView({ pages: 9999 })).toEqual({ pages: mostPages })
    expect(readListView({ pages: 1 })).toEqual({})
  })

  it('starts at the first page with every other search or filter, and loses what is empty', () => {
    const view: { search?: string; pages?: number; status?: string } = { search: 'abc', pages: 4 }
    expect(narrowed(view, { status: 'active' })).toEqual({ search: 'abc', status: 'active' })
    expect(narrowed(view, { search: '' })).toEqual({})
  })

  it('is narrowed by a search or a filter, not by the pages shown', () => {
    expect(isNarrowed({ pages: 2 }, ['status'])).toBe(false)
    expect(isNarrowed({ status: 'active' }, ['status'])).toBe(true)
  })

  it('is one of the views by name where it asks for the same, on whatever page', () => {
    const all: { label: string; view: { search?: string; pages?: number; status?: string } } = {
      label: 'All',
      view: {},
    }
    const stopped: typeof all = { label: 'Stopped', view: { status: 'stopped' } }
    const views = [all, stopped]
    expect(currentView(views, { pages: 3 }, ['status'])).toBe(all)
    expect(currentView(views, { status: 'stopped' }, ['status'])).toBe(stopped)
    expect(currentView(views, { search: 'abc' }, ['status'])).toBeUndefined()
    expect(currentView(views, { status: 'other' }, ['status'])).toBeUndefined()
  })
})
