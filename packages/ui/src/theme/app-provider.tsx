import './mantine-styles.ts'
import { MantineProvider } from '@mantine/core'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { TimeZone } from '../format/format.ts'
import { ToastProvider } from '../toast/toast.tsx'
import { relaisTheme, relaisVariables } from './theme.ts'
import type { Accent } from './tokens.ts'

const LocaleContext = createContext('en')
const TimeZoneContext = createContext<TimeZone>({ name: 'UTC', words: 'UTC' })
const ClockContext = createContext(0)

/** Props of {@link AppProvider}. */
export type AppProviderProps = {
  /** The portal's accent. */
  accent: Accent
  /** BCP 47 language of the screen, for amounts and dates ('en', 'fr'). */
  locale: string
  /** IANA name of the zone that dates are told in. */
  timeZone: string
  /** How that zone is named beside a time, in the screen's language: "Paris time". */
  timeZoneWords: string
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
  timeZoneWords,
  clockAhead = 0,
  colorScheme = 'auto',
  dismissLabel,
  children,
}: AppProviderProps) {
  const theme = useMemo(() => relaisTheme(accent), [accent])
  const variables = useMemo(() => relaisVariables(accent), [accent])
  const zone = useMemo(() => ({ name: timeZone, words: timeZoneWords }), [timeZone, timeZoneWords])
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      defaultColorScheme={colorScheme}
      withGlobalClasses={false}
      withStaticClasses={false}
    >
      <LocaleContext value={locale}>
        <TimeZoneContext value={zone}>
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

/** IANA name of the zone that dates are told in, as given to {@link AppProvider}. */
export function useTimeZone(): string {
  return useContext(TimeZoneContext).name
}

/** The same with its words, for times that say whose they are. */
export function useNamedTimeZone(): TimeZone {
  return useContext(TimeZoneContext)
}

/** What time it is at the server, as far as {@link AppProvider} was told. */
export function useNow(): () => Date {
  const ahead = useContext(ClockContext)
  return () => new Date(Date.now() + ahead)
}
