import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core'
import { accents, darkTokens, lightTokens, type Accent } from './tokens.ts'

const systemFont =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Helvetica, Arial, sans-serif"

/** Mantine wants ten shades; we use two, so the tuple repeats them around the index that is drawn. */
function accentTuple(accent: Accent): MantineColorsTuple {
  const { fill, fillHover, quietLight } = accents[accent]
  return [quietLight, quietLight, quietLight, quietLight, fill, fill, fill, fillHover, fillHover, fillHover]
}

/** The Mantine theme of one portal: 14 px base, radius 6, 4 px grid, system fonts, motion under 150 ms. */
export function relaisTheme(accent: Accent) {
  return createTheme({
    primaryColor: 'accent',
    primaryShade: 6,
    colors: { accent: accentTuple(accent) },
    fontFamily: systemFont,
    headings: { fontFamily: systemFont },
    fontSizes: { xs: '12px', sm: '14px', md: '14px', lg: '16px', xl: '20px' },
    spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
    radius: { sm: '6px', md: '6px' },
    defaultRadius: 'sm',
    respectReducedMotion: true,
    focusRing: 'auto',
    cursorType: 'pointer',
  })
}

/** Hands our tokens to CSS and points Mantine's own variables at them. */
export function relaisVariables(accent: Accent): CSSVariablesResolver {
  const { fill, fillHover, textLight, textDark, quietLight, quietDark } = accents[accent]
  const mantine = {
    '--mantine-color-body': 'var(--relais-background)',
    '--mantine-color-text': 'var(--relais-text)',
    '--mantine-color-dimmed': 'var(--relais-text-quiet)',
    '--mantine-color-placeholder': 'var(--relais-text-quiet)',
    '--mantine-color-default-border': 'var(--relais-line-strong)',
    '--mantine-color-default': 'var(--relais-background)',
    '--mantine-color-default-hover': 'var(--relais-hover)',
    '--mantine-color-default-color': 'var(--relais-text)',
    '--mantine-color-error': 'var(--relais-danger)',
    '--mantine-color-anchor': 'var(--relais-accent-text)',
  }
  return () => ({
    variables: { '--relais-accent': fill, '--relais-accent-hover': fillHover, '--relais-radius': '6px' },
    light: {
      ...lightTokens,
      ...mantine,
      '--relais-accent-text': textLight,
      '--relais-accent-quiet': quietLight,
    },
    dark: { ...darkTokens, ...mantine, '--relais-accent-text': textDark, '--relais-accent-quiet': quietDark },
  })
}
