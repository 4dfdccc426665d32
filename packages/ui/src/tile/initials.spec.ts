import { expect, it } from 'vitest'
import { initials } from './initials.ts'

it.each([
  ['Castlegate Cloud', 'CC'],
  ['Harbour IT Services', 'HI'],
  ['  Zoë Fairweather', 'ZF'],
  ['école de Lille', 'ÉD'],
  ['& Sons', 'S'],
  ['“Le Comptoir”', 'LC'],
  ['3M', '3'],
  ['Straße', 'S'],
  ['e\u0301lan vital', 'ÉV'],
  ['!!', ''],
])('initials of %s are %s', (name, expected) => {
  expect(initials(name)).toBe(expected)
})
