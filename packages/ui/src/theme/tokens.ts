/** The three portals are told apart by their accent; the name is the portal's code. */
export type Accent = 'reseller' | 'provider' | 'customer'

/** One accent: what is filled under white words, words on the page's ground (light, dark), and quiet grounds. */
export type AccentTokens = {
  /** Ground under white words: at least 4.5:1 against white. */
  fill: string
  /** The same, pressed or hovered. */
  fillHover: string
  /** Words and icons on the page's ground in light mode. */
  textLight: string
  /** Words and icons on the page's ground in dark mode. */
  textDark: string
  /** Quiet ground (current navigation entry) in light mode. */
  quietLight: string
  /** Quiet ground in dark mode. */
  quietDark: string
}

/** The accents by portal. Each pair was chosen at 4.5:1 or better; axe checks them on every page. */
export const accents: Record<Accent, AccentTokens> = {
  reseller: {
    fill: '#1f5fc4',
    fillHover: '#184d9f',
    textLight: '#1a56b4',
    textDark: '#8fb8ff',
    quietLight: '#eaf1fc',
    quietDark: '#1b2a44',
  },
  provider: {
    fill: '#6d3fc0',
    fillHover: '#58329c',
    textLight: '#6236b1',
    textDark: '#c1a8ff',
    quietLight: '#f2edfb',
    quietDark: '#2c2144',
  },
  customer: {
    fill: '#0b7261',
    fillHover: '#085a4d',
    textLight: '#0a6a5a',
    textDark: '#63d3bd',
    quietLight: '#e6f4f1',
    quietDark: '#12322d',
  },
}

/** Neutral greys and status colors in light mode. Status colors carry meaning and never stand alone. */
export const lightTokens = {
  '--relais-background': '#ffffff',
  '--relais-quiet': '#f7f7f8',
  '--relais-hover': '#f0f0f2',
  '--relais-line': '#e2e2e6',
  '--relais-line-strong': '#85858f',
  '--relais-text': '#1b1b1f',
  '--relais-text-quiet': '#5a5a64',
  '--relais-success': '#1f7f47',
  '--relais-warning': '#a85a00',
  '--relais-danger': '#bf2b2b',
  '--relais-danger-hover': '#9f2222',
  '--relais-danger-fill': '#bf2b2b',
  '--relais-info': '#2563b8',
  '--relais-neutral': '#74747f',
  '--relais-danger-quiet': '#fdf1f1',
  '--relais-warning-quiet': '#fdf6ec',
  '--relais-success-quiet': '#eef8f2',
  '--relais-float-shadow': '0 4px 16px rgb(0 0 0 / 12%)',
}

/** The same tokens in dark mode. */
export const darkTokens: typeof lightTokens = {
  '--relais-background': '#17171a',
  '--relais-quiet': '#1e1e22',
  '--relais-hover': '#28282d',
  '--relais-line': '#34343b',
  '--relais-line-strong': '#80808c',
  '--relais-text': '#ececef',
  '--relais-text-quiet': '#a9a9b4',
  '--relais-success': '#5cc98a',
  '--relais-warning': '#e6a04a',
  '--relais-danger': '#ff8a8a',
  '--relais-danger-hover': '#a32626',
  '--relais-danger-fill': '#bf2b2b',
  '--relais-info': '#8fb8ff',
  '--relais-neutral': '#8e8e9a',
  '--relais-danger-quiet': '#331c1e',
  '--relais-warning-quiet': '#33281a',
  '--relais-success-quiet': '#18301f',
  '--relais-float-shadow': '0 4px 16px rgb(0 0 0 / 50%)',
}
