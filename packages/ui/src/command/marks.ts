/** A piece of a text, and whether it is what somebody looks for. */
export type Piece = { text: string; found: boolean }

/** Text as it is compared: without accents, case or signs of spacing. */
export const plainText = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** A text in pieces: where it holds one of the words that were typed, whatever accents and case. */
export function piecesOf(text: string, typed: string): readonly Piece[] {
  const letters = Array.from(text.normalize('NFC'))
  // A letter may be compared as several (ß as ss is not; œ stays one), or as none.
  const plain = letters.map(plainText)
  const whole = plain.join('')
  const marked = letters.map(() => false)
  for (const word of plainText(typed).split(/\s+/).filter(Boolean))
    for (let at = whole.indexOf(word); at >= 0; at = whole.indexOf(word, at + word.length)) {
      let passed = 0
      for (const [index, part] of plain.entries()) {
        if (passed < at + word.length && passed + part.length > at) marked[index] = true
        passed += part.length
      }
    }
  const pieces: Piece[] = []
  for (const [index, letter] of letters.entries()) {
    const found = marked[index] ?? false
    const last = pieces.at(-1)
    if (last?.found === found) last.text += letter
    else pieces.push({ text: letter, found })
  }
  return pieces
}
