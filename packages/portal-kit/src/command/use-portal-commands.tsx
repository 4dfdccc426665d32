import { lazy, type ReactNode, Suspense, useCallback, useState } from 'react'
import type { NavigationEntry } from '../shell/navigation.tsx'
import { useShortcuts } from '../shortcut/shortcuts.ts'
import type { CommandSearch, PortalCommand } from './command.ts'

/** Palette and help are loaded when they are first opened, not with every page. */
const CommandPalette = lazy(async () => {
  const { CommandPalette: component } = await import('./command-palette.tsx')
  return { default: component }
})
const ShortcutDialog = lazy(async () => {
  const { ShortcutDialog: component } = await import('../shortcut/shortcut-dialog.tsx')
  return { default: component }
})

/** What the command palette and the shortcuts of a portal know. */
export type CommandFacts = {
  navigation: readonly NavigationEntry[]
  acts: readonly PortalCommand[]
  /** Pages that are in no navigation: what belongs to the person. */
  morePages: readonly PortalCommand[]
  /** Empty: this person finds no records here. */
  searches: readonly CommandSearch[]
  /** Whether this person wants shortcuts of a single letter. */
  letters: boolean
}

type Part = 'palette' | 'help'

/** The command palette and the shortcuts of every page: how they open, and the dialogs to render once. */
export function usePortalCommands(facts: CommandFacts): {
  openPalette: () => void
  openHelp: () => void
  dialogs: ReactNode
} {
  const { navigation, morePages, acts, searches, letters } = facts
  const [shown, setShown] = useState<Part | null>(null)
  const [opened, setOpened] = useState<readonly Part[]>([])
  const show = useCallback((part: Part) => {
    setOpened((before) => [...before.filter((each) => each !== part), part])
    setShown(part)
  }, [])
  const openPalette = useCallback(() => show('palette'), [show])
  const openHelp = useCallback(() => show('help'), [show])
  const close = () => setShown(null)
  useShortcuts({ letters, navigation, openPalette, openHelp })
  const pages = [
    ...navigation.map(({ to, label, icon }) => ({ key: String(to), label, icon, link: { to } })),
    ...morePages,
  ]
  const dialogs = (
    <Suspense>
      {opened.includes('palette') ? (
        <CommandPalette
          open={shown === 'palette'}
          onClose={close}
          pages={pages}
          acts={acts}
          searches={searches}
        />
      ) : null}
      {opened.includes('help') ? (
        <ShortcutDialog open={shown === 'help'} onClose={close} navigation={navigation} letters={letters} />
      ) : null}
    </Suspense>
  )
  return { openPalette, openHelp, dialogs }
}
