import { type Icon, type Party, plainText } from '@relais/ui'
import type { NavigateOptions } from '@tanstack/react-router'

/** Something the command palette offers: a page, an act that begins on a page, or a found record. */
export type PortalCommand = {
  /** Unique in the palette. */
  key: string
  /** What it is called, in the language of the screen. */
  label: string
  /** What tells two of the same name apart, such as a domain. */
  detail?: string
  /** What else there is to know, at the end of the line: when it ends. */
  end?: string
  icon: Icon
  /** An organization is shown by its tile. */
  party?: Party
  /** Where it leads. */
  link: NavigateOptions
}

/** How a portal finds records of one kind for the palette; the server decides what may be seen. */
export type CommandSearch = {
  /** Heading above what is found, such as "Customers". */
  label: string
  /** Called with at least two letters (`fewestLetters`); rejects where the server could not be asked. */
  find: (text: string) => Promise<readonly PortalCommand[]>
  /** What can be done at once with the first that is found; absent: nothing. */
  acts?: { label: string; of: (found: PortalCommand) => readonly PortalCommand[] }
}

/** The commands that hold every word that was typed, in their order. An empty text keeps all. */
export function matching<Command extends Pick<PortalCommand, 'label' | 'detail'>>(
  commands: readonly Command[],
  text: string,
): readonly Command[] {
  const words = plainText(text).split(/\s+/).filter(Boolean)
  return commands.filter(({ label, detail = '' }) => {
    const hay = plainText(`${label} ${detail}`)
    return words.every((word) => hay.includes(word))
  })
}

/** Records of one kind, as found. */
export type FoundGroup = { label: string; commands: readonly PortalCommand[] }

/** Asks for records of every kind at once; what can be done with the first of a kind follows it. */
export async function findRecords(
  searches: readonly CommandSearch[],
  text: string,
): Promise<readonly FoundGroup[]> {
  const groups = await Promise.all(
    searches.map(async ({ label, find, acts }) => {
      const commands = await find(text)
      const [first] = commands
      const offered = first === undefined || acts === undefined ? [] : acts.of(first)
      return [
        { label, commands },
        ...(offered.length === 0 ? [] : [{ label: acts?.label ?? '', commands: offered }]),
      ]
    }),
  )
  return groups.flat()
}
