import { expect, it } from 'vitest'
import { piecesOf } from './marks.ts'

const shown = (text: string, typed: string) =>
  piecesOf(text, typed)
    .map((piece) => (piece.found ? `[${piece.text}]` : piece.text))
    .join('')

it.each([
  ['Wexcombe Infirmary', 'wex', '[Wex]combe Infirmary'],
  ['Épicerie Lémantier', 'epi lem', '[Épi]cerie [Lém]antier'],
  ['Ana Banana', 'an', '[An]a B[anan]a'],
  ['Bluebell', '', 'Bluebell'],
  ['Bluebell', 'zz', 'Bluebell'],
])('of %s, looked for as "%s", these letters are found: %s', (text, typed, expected) => {
  expect(shown(text, typed)).toBe(expected)
})

it('loses no letter', () => {
  const text = 'Zoe\u0308 & Sœurs – “Été”'
  expect(
    piecesOf(text, 'e')
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text.normalize('NFC'))
})
