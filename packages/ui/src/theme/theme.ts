import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core'
import { type Accent, accentFill, lookOf } from './tokens.ts'

const systemFont =
  "-apple-system, BlinkMacSystemFont, 'Segoe UI Variable Text', 'Segoe UI', Inter, Roboto, 'Noto Sans', 'Liberation Sans', sans-serif"

/** Mantine wants ten shades of a color; what is drawn takes its colors from our tokens, so all ten are the fill. */
function accentTuple(accent: Accent): MantineColorsTuple {
  const fill = accentFill(accent)
  return [fill, fill, fill, fill, fill, fill, fill, fill, fill, fill]
}

/** The Mantine theme of one portal: 14 px base (15 on a phone), radius 6, 4 px grid, system fonts, motion under 150 ms. */
export function relaisTheme(accent: Accent) {
  return createTheme({
    primaryColor: 'accent',
    primaryShade: 6,
    colors: { accent: accentTuple(accent) },
    fontFamily: systemFont,
    headings: { fontFamily: systemFont },
    fontSizes: {
      xs: 'var(--relais-meta)',
      sm: 'var(--relais-body)',
      md: 'var(--relais-body)',
      lg: '16px',
      xl: '24px',
    },
    spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
    radius: { sm: '6px', md: '6px', lg: '10px' },
    defaultRadius: 'sm',
    respectReducedMotion: true,
    focusRing: 'auto',
    cursorType: 'pointer',
  })
}

/** Hands our tokens to CSS and points Mantine's own variables at them. */
export function relaisVariables(accent: Accent): CSSVariablesResolver {
  const { light, dark } = lookOf(accent)
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
    '--mantine-primary-color-filled': 'var(--relais-accent)',
    '--mantine-primary-color-filled-hover': 'var(--relais-accent-hover)',
  }
  return () => ({
    variables: { '--relais-radius': '6px', '--relais-radius-sheet': '10px' },
    light: { ...light, ...mantine },
    dark: { ...dark, ...mantine },
  })
}
