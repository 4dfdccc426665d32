import './mantine-styles.ts'
import { MantineProvider } from '@mantine/core'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { ToastProvider } from '../toast/toast.tsx'
import { relaisTheme, relaisVariables } from './theme.ts'
import type { Accent } from './tokens.ts'

const LocaleContext = createContext('en')

/** Props of {@link AppProvider}. */
export type AppProviderProps = {
  /** The portal's accent. */
  accent: Accent
  /** BCP 47 language of the screen, for amounts and dates ('en', 'fr'). */
  locale: string
  /** `auto` (default) follows the system. */
  colorScheme?: 'auto' | 'light' | 'dark'
  /** Name of the button that closes a toast, in the screen's language. */
  dismissLabel: string
  children: ReactNode
}

/** Theme, color scheme, accent, locale and toasts. Stands once, around the whole portal. */
export function AppProvider({
  accent,
  locale,
  colorScheme = 'auto',
  dismissLabel,
  children,
}: AppProviderProps) {
  const theme = useMemo(() => relaisTheme(accent), [accent])
  const variables = useMemo(() => relaisVariables(accent), [accent])
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      defaultColorScheme={colorScheme}
      withGlobalClasses={false}
      withStaticClasses={false}
    >
      <LocaleContext value={locale}>
        <ToastProvider dismissLabel={dismissLabel}>{children}</ToastProvider>
      </LocaleContext>
    </MantineProvider>
  )
}

/** BCP 47 language of the screen, as given to {@link AppProvider}. */
export function useLocale(): string {
  return useContext(LocaleContext)
}
