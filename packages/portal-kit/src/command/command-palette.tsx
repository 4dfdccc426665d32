import { useLingui } from '@lingui/react/macro'
import {
  CommandClose,
  CommandFrame,
  CommandList,
  EnterIcon,
  type Icon,
  SortedDownIcon,
  SortedUpIcon,
  useDebouncedValue,
} from '@relais/ui'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { fewestLetters } from '../list/fewest-letters.ts'
import { type CommandSearch, findRecords, matching, type PortalCommand } from './command.ts'

/** Props of {@link CommandPalette}. */
export type CommandPaletteProps = {
  open: boolean
  onClose: () => void
  pages: readonly PortalCommand[]
  acts: readonly PortalCommand[]
  /** Empty: this person finds no records here. */
  searches: readonly CommandSearch[]
}

/** Milliseconds that typing rests before records are asked for. */
const restMs = 150

/** Everything the portal offers this person, by a few letters: pages, acts and records. */
export function CommandPalette({ open, onClose, ...offered }: CommandPaletteProps) {
  const { t } = useLingui()
  return (
    <CommandFrame open={open} onClose={onClose} title={t`Search or jump to…`}>
      <Palette onClose={onClose} {...offered} />
    </CommandFrame>
  )
}

/** Mounted with each opening: it begins empty. */
function Palette({ onClose, pages, acts, searches }: Omit<CommandPaletteProps, 'open'>) {
  const { t } = useLingui()
  const [text, setText] = useState('')
  const go = useGo(onClose)
  const { asks, asked, found } = useFound(searches, text)
  const records = asks ? (found.data ?? []) : []
  const entries = (commands: readonly PortalCommand[]) =>
    commands.map(({ link, ...command }) => ({
      ...command,
      onSelect: (beside: boolean) => go(link, beside),
    }))
  const groups = [
    // What was found for fewer letters stays until the answer comes, where it still fits.
    ...records.map(({ label, commands }) => ({
      label,
      entries: entries(found.isPlaceholderData ? matching(commands, text) : commands),
    })),
    { label: t`Pages`, entries: entries(matching(pages, text)) },
    { label: t`Actions`, entries: entries(matching(acts, text)) },
  ]
  const count = groups.reduce((sum, group) => sum + group.entries.length, 0)
  const status = () => {
    if (asks && found.isFetching && count === 0) return t`Looking for ${asked} …`
    if (asks && found.isError) return t`The server could not be asked. Pages and actions are still found.`
    if (count === 0) return t`Nothing found. Try fewer letters, or the search of a list.`
    return ''
  }
  return (
    <CommandList
      label={t`Page, action or name`}
      placeholder={searches.length === 0 ? t`Type the name of a page` : t`Search or jump to…`}
      value={text}
      onChange={setText}
      groups={groups}
      status={status()}
      count={text.trim() === '' ? '' : t`${count} found`}
      close={<CommandClose label={t`Close`} onClose={onClose} />}
      keys={
        <>
          <span>
            <Key icon={SortedUpIcon} /> <Key icon={SortedDownIcon} /> {t`move`}
          </span>
          <span>
            <Key icon={EnterIcon} /> {t`open`}
          </span>
          <span>
            <kbd>{t`Ctrl`}</kbd> <Key icon={EnterIcon} /> {t`in a new tab`}
          </span>
        </>
      }
    />
  )
}

function useFound(searches: readonly CommandSearch[], text: string) {
  const [asked] = useDebouncedValue(text.trim(), restMs)
  const long = (words: string) => Array.from(words).length >= fewestLetters
  const asks = searches.length > 0 && long(text.trim())
  const found = useQuery({
    queryKey: ['command', asked],
    queryFn: () => findRecords(searches, asked),
    enabled: asks && long(asked),
    staleTime: 30_000,
    placeholderData: keepPreviousData,
  })
  return { asks, asked, found }
}

/** Goes to what was chosen; beside the page one is on, where that was asked for. */
function useGo(onClose: () => void): (link: PortalCommand['link'], beside: boolean) => void {
  const navigate = useNavigate()
  const router = useRouter()
  return (link, beside) => {
    if (beside) {
      window.open(router.buildLocation(link).href, '_blank', 'noopener')
      return
    }
    onClose()
    void navigate(link)
  }
}

/** A key that says what it does by a sign. */
function Key({ icon: Sign }: { icon: Icon }) {
  return (
    <kbd aria-hidden>
      <Sign size={12} />
    </kbd>
  )
}
