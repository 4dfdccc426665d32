import type { Icon } from '@relais/ui'
import type { NavigateOptions } from '@tanstack/react-router'

/** Something the command palette offers: a page, an act that begins on a page, or a found record. */
export type PortalCommand = {
  /** Unique in the palette. */
  key: string
  /** What it is called, in the language of the screen. */
  label: string
  /** What tells two of the same name apart, such as a domain. */
  detail?: string
  icon: Icon
  /** Where it leads. */
  link: NavigateOptions
}

/** How a portal finds records for the palette; the server decides what may be seen. */
export type CommandSearch = {
  /** Heading above what is found, such as "Customers". */
  label: string
  /** Called with at least two letters (`fewestLetters`); rejects where the server could not be asked. */
  find: (text: string) => Promise<readonly PortalCommand[]>
}

/** Text as it is compared: without accents, case or signs of spacing. */
const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** The commands that hold every word that was typed, in their order. An empty text keeps all. */
export function matching<Command extends Pick<PortalCommand, 'label' | 'detail'>>(
  commands: readonly Command[],
  text: string,
): readonly Command[] {
  const words = plain(text).split(/\s+/).filter(Boolean)
  return commands.filter(({ label, detail = '' }) => {
    const hay = plain(`${label} ${detail}`)
    return words.every((word) => hay.includes(word))
  })
}
