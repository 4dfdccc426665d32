import { useLingui } from '@lingui/react/macro'
import { CommandList, Dialog } from '@relais/ui'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import { fewestLetters } from '../list/fewest-letters.ts'
import { type CommandSearch, matching, type PortalCommand } from './command.ts'

/** Props of {@link CommandPalette}. */
export type CommandPaletteProps = {
  open: boolean
  onClose: () => void
  pages: readonly PortalCommand[]
  acts: readonly PortalCommand[]
  /** Null: this person finds no records here. */
  search: CommandSearch | null
}

/** Everything the portal offers this person, by a few letters: pages, acts and records. */
export function CommandPalette({ open, onClose, pages, acts, search }: CommandPaletteProps) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const asked = useDeferredValue(text.trim())
  const asks = open && search !== null && Array.from(asked).length >= fewestLetters
  const found = useQuery({
    queryKey: ['command', asked],
    queryFn: () => search?.find(asked) ?? [],
    enabled: asks,
    staleTime: 30_000,
  })
  const entries = (commands: readonly PortalCommand[]) =>
    commands.map(({ key, label, detail, icon, link }) => ({
      key,
      label,
      detail,
      icon,
      onSelect: () => {
        onClose()
        setText('')
        void navigate(link)
      },
    }))
  const groups = [
    { label: search?.label ?? '', entries: entries(asks ? (found.data ?? []) : []) },
    { label: t`Pages`, entries: entries(matching(pages, text)) },
    { label: t`Actions`, entries: entries(matching(acts, text)) },
  ]
  const nothing = groups.every((group) => group.entries.length === 0)
  const status = () => {
    if (asks && found.isPending) return t`Looking for ${asked} …`
    if (asks && found.isError) return t`The server could not be asked. Pages and actions are still found.`
    if (nothing)
      return t`Nothing found. Orders, subscriptions and people are found by the search of their lists.`
    return ''
  }
  return (
    <Dialog open={open} onClose={onClose} title={t`Go to`} closeLabel={t`Close`} width={560}>
      <CommandList
        label={t`Page, action or name`}
        placeholder={
          search === null ? t`Type the name of a page` : t`Type the name of a page, or two letters of a name`
        }
        value={text}
        onChange={setText}
        groups={groups}
        status={status()}
      />
    </Dialog>
  )
}
