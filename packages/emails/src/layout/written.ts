/** A piece of somebody's own words: lines that belong together, or a list. */
export interface Passage {
  readonly kind: 'lines' | 'list'
  readonly lines: readonly string[]
}

const bullet = /^[-–•*] +/u

/** Text as passages: an empty line ends one, and so does the begin or end of lines that begin with a bullet. */
export function passagesOf(text: string): readonly Passage[] {
  const passages: { kind: Passage['kind']; lines: string[] }[] = []
  let open = false
  for (const line of text.split('\n')) {
    if (line.trim() === '') {
      open = false
      continue
    }
    const kind = bullet.test(line) ? 'list' : 'lines'
    const last = passages.at(-1)
    const said = line.replace(bullet, '')
    if (open && last?.kind === kind) last.lines.push(said)
    else passages.push({ kind, lines: [said] })
    open = true
  }
  return passages
}

/**
 * The text around the first line that holds the address alone: that is where the button stands. Null: no line does, and
 * the button comes after all of it.
 */
export function aroundLink(text: string, link: string): readonly [before: string, after: string] | null {
  const lines = text.split('\n')
  const place = lines.findIndex((line) => line.trim() === link)
  if (place < 0) return null
  return [lines.slice(0, place).join('\n'), lines.slice(place + 1).join('\n')]
}
