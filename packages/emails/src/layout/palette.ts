/** Whose color a mail wears: a party's, or that of the installation, which is none of them. */
export type Party = 'provider' | 'reseller' | 'customer' | 'installation'

/** The colors of a party. */
export interface PartyColors {
  /** Band and button, with white on it. */
  readonly fill: string
  /** The tile behind the initials. */
  readonly tile: string
  /** The initials, and links in running text. */
  readonly text: string
  readonly darkTile: string
  readonly darkText: string
}

/** The same three colors as in the portals, and ink for the installation (`packages/ui/src/theme/tokens.ts`). */
export const parties: Readonly<Record<Party, PartyColors>> = {
  provider: {
    fill: '#6d3fc0',
    tile: '#f1ebfb',
    text: '#6236b1',
    darkTile: '#2a2140',
    darkText: '#c3acff',
  },
  reseller: {
    fill: '#1f5fc4',
    tile: '#e8f0fc',
    text: '#1a56b4',
    darkTile: '#182843',
    darkText: '#97bdff',
  },
  customer: {
    fill: '#0b7261',
    tile: '#e2f3ef',
    text: '#0a6a5a',
    darkTile: '#11302b',
    darkText: '#68d4c0',
  },
  installation: {
    fill: '#4a4a57',
    tile: '#efeff3',
    text: '#45454f',
    darkTile: '#2a2a32',
    darkText: '#c9c9d4',
  },
}

/** What is not a party's, in light mode. */
export const light = {
  ground: '#f4f4f7',
  sheet: '#ffffff',
  ink: '#17171c',
  muted: '#545460',
  line: '#e7e7ec',
  yes: '#14703d',
  yesQuiet: '#e6f5ec',
  no: '#545460',
  noQuiet: '#efeff3',
} as const

/** The same in dark mode. */
export const dark = {
  ground: '#111115',
  sheet: '#18181d',
  ink: '#ededf2',
  muted: '#adadba',
  line: '#2b2b33',
  yes: '#6fd39b',
  yesQuiet: '#14301f',
  no: '#b4b4c0',
  noQuiet: '#2a2a32',
} as const
