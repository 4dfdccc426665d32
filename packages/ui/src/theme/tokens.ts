/** The three portals are told apart by their accent; the name is the portal's code. */
export type Accent = 'reseller' | 'provider' | 'customer'

/**
 * The colors of the three parties, the same everywhere: tiles of organizations, drawings, the mark. Fill is a ground under
 * white words, text stands on a sheet, quiet is a ground under text; each pair has at least 4.5:1.
 */
const lightParties = {
  '--relais-provider': '#6d3fc0',
  '--relais-provider-text': '#6236b1',
  '--relais-provider-quiet': '#f1ebfb',
  '--relais-reseller': '#1f5fc4',
  '--relais-reseller-text': '#1a56b4',
  '--relais-reseller-quiet': '#e8f0fc',
  '--relais-customer': '#0b7261',
  '--relais-customer-text': '#0a6a5a',
  '--relais-customer-quiet': '#e2f3ef',
}

const darkParties: typeof lightParties = {
  '--relais-provider': '#7f57d1',
  '--relais-provider-text': '#c3acff',
  '--relais-provider-quiet': '#2a2140',
  '--relais-reseller': '#2f6dd3',
  '--relais-reseller-text': '#97bdff',
  '--relais-reseller-quiet': '#182843',
  '--relais-customer': '#118170',
  '--relais-customer-text': '#68d4c0',
  '--relais-customer-quiet': '#11302b',
}

/** What a portal's accent adds to its party's colors: the fill under a pointer, and the grounds of the navigation. */
type AccentTokens = {
  '--relais-accent-hover': string
  '--relais-side': string
  '--relais-side-line': string
  '--relais-side-hover': string
}

const accents: Record<Accent, { light: AccentTokens; dark: AccentTokens }> = {
  provider: {
    light: {
      '--relais-accent-hover': '#58329c',
      '--relais-side': '#f5f2fb',
      '--relais-side-line': '#e8e2f4',
      '--relais-side-hover': '#ebe5f6',
    },
    dark: {
      '--relais-accent-hover': '#6c45bd',
      '--relais-side': '#15131c',
      '--relais-side-line': '#262133',
      '--relais-side-hover': '#221d2f',
    },
  },
  reseller: {
    light: {
      '--relais-accent-hover': '#184d9f',
      '--relais-side': '#f0f4fb',
      '--relais-side-line': '#dfe7f4',
      '--relais-side-hover': '#e3ebf7',
    },
    dark: {
      '--relais-accent-hover': '#245bb8',
      '--relais-side': '#12151c',
      '--relais-side-line': '#1f2735',
      '--relais-side-hover': '#1b2230',
    },
  },
  customer: {
    light: {
      '--relais-accent-hover': '#085a4d',
      '--relais-side': '#eef6f4',
      '--relais-side-line': '#dbeae6',
      '--relais-side-hover': '#e0eeea',
    },
    dark: {
      '--relais-accent-hover': '#0e6c5e',
      '--relais-side': '#111817',
      '--relais-side-line': '#1d2b28',
      '--relais-side-hover': '#1a2623',
    },
  },
}

/**
 * Neutrals and the colors that carry meaning. A page lies on `ground`, what belongs together on a sheet (`background`);
 * `line-strong` draws what is typed into or ticked (3:1), `line-soft` what is pressed. Words of a status on their quiet ground
 * have 4.5:1, and a status never stands without its word.
 */
const lightTokens = {
  '--relais-ground': '#fafafb',
  '--relais-background': '#ffffff',
  '--relais-quiet': '#f6f6f8',
  '--relais-hover': '#f4f4f7',
  '--relais-line': '#e7e7ec',
  '--relais-line-soft': '#d5d5dd',
  '--relais-line-strong': '#85858f',
  '--relais-text': '#17171c',
  '--relais-text-quiet': '#545460',
  '--relais-success': '#14703d',
  '--relais-success-quiet': '#e6f5ec',
  '--relais-success-dot': '#1f9d57',
  '--relais-warning': '#8a4b00',
  '--relais-warning-quiet': '#fdf1dd',
  '--relais-warning-dot': '#cd7c0c',
  '--relais-danger': '#b3261e',
  '--relais-danger-quiet': '#fdecea',
  '--relais-danger-dot': '#d9382e',
  '--relais-danger-fill': '#b3261e',
  '--relais-danger-hover': '#8f1e18',
  '--relais-info': '#1d57a8',
  '--relais-info-quiet': '#e7f0fc',
  '--relais-info-dot': '#3b82dd',
  '--relais-neutral': '#54545f',
  '--relais-neutral-quiet': '#efeff3',
  '--relais-neutral-dot': '#85858f',
  '--relais-float-shadow':
    '0 0 0 1px rgb(20 20 40 / 7%), 0 2px 4px rgb(20 20 40 / 5%), 0 12px 32px rgb(20 20 40 / 14%)',
}

const darkTokens: typeof lightTokens = {
  '--relais-ground': '#111115',
  '--relais-background': '#18181d',
  '--relais-quiet': '#1e1e24',
  '--relais-hover': '#24242b',
  '--relais-line': '#2b2b33',
  '--relais-line-soft': '#3d3d48',
  '--relais-line-strong': '#7f7f8d',
  '--relais-text': '#ededf2',
  '--relais-text-quiet': '#adadba',
  '--relais-success': '#6fd39b',
  '--relais-success-quiet': '#14301f',
  '--relais-success-dot': '#45b97a',
  '--relais-warning': '#f0b45c',
  '--relais-warning-quiet': '#352611',
  '--relais-warning-dot': '#dd9a35',
  '--relais-danger': '#ff9a91',
  '--relais-danger-quiet': '#3a1d1c',
  '--relais-danger-dot': '#f0645a',
  '--relais-danger-fill': '#c2362d',
  '--relais-danger-hover': '#a32c25',
  '--relais-info': '#93bdfb',
  '--relais-info-quiet': '#172944',
  '--relais-info-dot': '#5b97ec',
  '--relais-neutral': '#b4b4c0',
  '--relais-neutral-quiet': '#2a2a32',
  '--relais-neutral-dot': '#8a8a97',
  '--relais-float-shadow': '0 0 0 1px rgb(255 255 255 / 9%), 0 16px 40px rgb(0 0 0 / 55%)',
}

/** Every custom property of a portal's look, by scheme. */
export function lookOf(accent: Accent): { light: Record<string, string>; dark: Record<string, string> } {
  const own = {
    '--relais-accent': `var(--relais-${accent})`,
    '--relais-accent-text': `var(--relais-${accent}-text)`,
    '--relais-accent-quiet': `var(--relais-${accent}-quiet)`,
  }
  return {
    light: { ...lightTokens, ...lightParties, ...accents[accent].light, ...own },
    dark: { ...darkTokens, ...darkParties, ...accents[accent].dark, ...own },
  }
}

/** The fill of an accent in light mode, for what must name a color and cannot follow a custom property. */
export function accentFill(accent: Accent): string {
  return lightParties[`--relais-${accent}`]
}
