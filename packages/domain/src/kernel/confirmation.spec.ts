import { describe, expect, it } from 'vitest'
import { confirmsName } from './confirmation.ts'

describe('a name typed to confirm', () => {
  it.each([
    ['accents', 'Notaires associes Delvaux', 'Notaires associés Delvaux'],
    ['case', 'pendle moor mountain rescue', 'Pendle Moor Mountain Rescue'],
    ['white space', '  Pendle   Moor ', 'Pendle Moor'],
    ['a no-break space', 'Delvaux & Cie', 'Delvaux &\u00a0Cie'],
    ['a curly apostrophe', "L'Atelier", 'L’Atelier'],
    ['a ligature', 'Oeuvre', 'Œuvre'],
    ['a composed letter', 'Cafe\u0301', 'Café'],
    ['letters a keyboard lacks', 'Soren Lodz Strasse', 'Søren Łódź Straße'],
    ['quotation marks', 'Le Relais de Lyon', '« Le Relais » de “Lyon”'],
    ['dashes and dots', 'Jean Luc SA', 'Jean–Luc S.A.'],
    ['a space that is not seen', 'PendleMoor', 'Pendle Moor'],
    ['nothing, being of marks alone', '!?!', '!?!'],
  ])('may differ in %s', (_, typed, name) => {
    expect(confirmsName(typed, name)).toBe(true)
  })

  it.each([
    ['', 'Pendle Moor'],
    ['Pendle', 'Pendle Moor'],
    ['Pendle Moor Ltd', 'Pendle Moor'],
    ['!?', '!?!'],
    ['!!', 'Pendle Moor'],
    ['Delvaux et Cie', 'Delvaux & Cie'],
  ])('may not be another: %j for %j', (typed, name) => {
    expect(confirmsName(typed, name)).toBe(false)
  })
})
