import { pressPrimaryAction } from '@relais/ui'
import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { tinykeys } from 'tinykeys'
import type { NavigationEntry } from '../shell/navigation.tsx'

/** What {@link useShortcuts} needs. */
export type ShortcutFacts = {
  /** Whether this person wants shortcuts of a single letter (Ctrl/Cmd-K always works: no reading software uses it). */
  letters: boolean
  navigation: readonly NavigationEntry[]
  openPalette: () => void
  openHelp: () => void
}

/** Over a dialog nothing opens: what is half filled there stays in front. */
const isDialogOpen = () => document.querySelector('[role=dialog]') !== null

/** Where letters are typed, or keys mean something else already. */
function isTaken(event: KeyboardEvent): boolean {
  const { target } = event
  if (!(target instanceof Element) || event.isComposing || isDialogOpen()) return true
  return (
    target.closest(
      'input, textarea, select, [contenteditable]:not([contenteditable=false]), [role=tablist]',
    ) !== null
  )
}

/** Puts the focus into the search of the list that is shown. */
function focusSearch(): boolean {
  const field = document.querySelector<HTMLInputElement>('main input[type=search]')
  field?.focus()
  field?.select()
  return field !== null
}

/** The shortcuts of every page: `/`, `n`, `g` and a letter, `?`, Ctrl/Cmd-K. Never inside a field or a dialog. */
export function useShortcuts({ letters, navigation, openPalette, openHelp }: ShortcutFacts): void {
  const navigate = useNavigate()
  useEffect(() => {
    const stop = (act: () => unknown) => (event: KeyboardEvent) => {
      event.preventDefault()
      act()
    }
    // On many keyboards `/` and `?` take Shift.
    const single = {
      '[Shift]+/': stop(focusSearch),
      '[Shift]+?': stop(openHelp),
      n: stop(pressPrimaryAction),
      ...Object.fromEntries(
        navigation.map(({ letter, to }) => [`g ${letter}`, stop(() => void navigate({ to }))]),
      ),
    }
    const ends = [
      tinykeys(window, { '$mod+k': stop(openPalette) }, { ignore: isDialogOpen }),
      ...(letters ? [tinykeys(window, single, { ignore: isTaken })] : []),
    ]
    return () => {
      for (const end of ends) end()
    }
  }, [letters, navigation, navigate, openPalette, openHelp])
}
