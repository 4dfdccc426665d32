import { describe, expect, it } from 'vitest'
import { suggestedName } from './suggested-name.ts'

describe('a suggested name', () => {
  it.each([
    ['Anna', 'Martin', 'Anna Martin', 'anna.martin'],
    ['Inès', 'N’Guessan', 'Inès N’Guessan', 'ines.nguessan'],
    ['Jean-Luc', "O'Neil", "Jean-Luc O'Neil", 'jean-luc.oneil'],
    ['Frédérique', 'van Acker', 'Frédérique van Acker', 'frederique.van.acker'],
    ['Søren', 'Bœuf-Groß', 'Søren Bœuf-Groß', 'soren.boeuf-gross'],
    ['  Zoé ', '', 'Zoé', 'zoe'],
    ['', '', '', ''],
  ])('of %j %j is %j, signing in as %j', (first, last, displayName, label) => {
    expect(suggestedName(first, last)).toEqual({ displayName, label })
  })

  it('of letters that no sign-in name holds is left to the person', () => {
    expect(suggestedName('نگار', '').label).toBe('')
  })
})
