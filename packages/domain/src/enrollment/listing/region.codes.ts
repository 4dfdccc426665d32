/** Groups of countries that a provider is looked for in. The European Union is part of Europe; no country is in two of the others. */
export const regions = [
  'europe',
  'european_union',
  'north_america',
  'latin_america',
  'middle_east',
  'africa',
  'asia',
  'oceania',
] as const
/** A group of countries. */
export type Region = (typeof regions)[number]
