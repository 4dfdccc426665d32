/** One or two capitals that stand for a name, as on its tile in the portals (`packages/ui/src/tile/initials.ts`). */
export function initials(name: string): string {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.&-]*/gu) ?? []
  return words
    .slice(0, 2)
    .map((word) => firstLetter(word))
    .join('')
}

function firstLetter(word: string): string {
  const [letter = ''] = word.normalize('NFC')
  return letter.toLocaleUpperCase()
}
