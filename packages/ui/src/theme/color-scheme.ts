import { useMantineColorScheme } from '@mantine/core'

/** How a portal looks: as the device says (`auto`), or always light or dark. */
export type ColorScheme = 'auto' | 'light' | 'dark'

/** What was chosen in this browser, and how to choose otherwise; kept there for every portal of this address. */
export function useColorScheme(): readonly [ColorScheme, (scheme: ColorScheme) => void] {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return [colorScheme, setColorScheme]
}
