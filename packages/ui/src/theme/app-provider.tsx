import './mantine-styles.ts'
import { MantineProvider } from '@mantine/core'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { ToastProvider } from '../toast/toast.tsx'
import { relaisTheme, relaisVariables } from './theme.ts'
import type { Accent } from './tokens.ts'

const LocaleContext = createContext('en')
const TimeZoneContext = createContext<string | undefined>(undefined)
const ClockContext = createContext(0)

/** Props of {@link AppProvider}. */
export type AppProviderProps = {
  /** The portal's accent. */
  accent: Accent
  /** BCP 47 language of the screen, for amounts and dates ('en', 'fr'). */
  locale: string
  /** IANA name in which dates are told; absent: the browser's. */
  timeZone?: string | undefined
  /** Milliseconds that the server's time is ahead of the browser's; default none. "In 2 days" counts from there. */
  clockAhead?: number
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
  timeZone,
  clockAhead = 0,
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
        <TimeZoneContext value={timeZone}>
          <ClockContext value={clockAhead}>
            <ToastProvider dismissLabel={dismissLabel}>{children}</ToastProvider>
          </ClockContext>
        </TimeZoneContext>
      </LocaleContext>
    </MantineProvider>
  )
}

/** BCP 47 language of the screen, as given to {@link AppProvider}. */
export function useLocale(): string {
  return useContext(LocaleContext)
}

/** IANA name in which dates are told, as given to {@link AppProvider}; undefined: the browser's. */
export function useTimeZone(): string | undefined {
  return useContext(TimeZoneContext)
}

/** What time it is at the server, as far as {@link AppProvider} was told. */
export function useNow(): () => Date {
  const ahead = useContext(ClockContext)
  return () => new Date(Date.now() + ahead)
}
