import { expect, it } from 'vitest'
import { entriesOf, fittingEntries } from './form-draft.ts'

const form = { name: '', roles: ['reader'], agreed: false, password: '' }

it('entries come back as they were typed, passwords never', () => {
  const content = entriesOf({ ...form, name: 'Zoë', roles: ['a', 'b'], password: 'secret' })
  expect(content).not.toContain('secret')
  expect(fittingEntries(content, form)).toEqual({ name: 'Zoë', roles: ['a', 'b'], agreed: false })
})

it.each([
  ['of a form that has changed since', '{"gone":"x","name":7,"roles":"a"}'],
  ['with a password that somebody put there', '{"password":"x"}'],
  ['that are no entries', '[1'],
])('entries %s are left out', (_, content) => {
  expect(fittingEntries(content, form)).toEqual({})
})
