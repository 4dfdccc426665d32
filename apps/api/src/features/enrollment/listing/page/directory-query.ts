import {
  countries,
  everyProvider,
  listedServices,
  mostCompared,
  productFamilies,
  type ProviderSearch,
  regions,
  spokenLanguages,
} from '@relais/domain'
import { validate as isUuid } from 'uuid'

/** Values of one name that an address may bring. */
const mostValues = 20

/** What the address asks for; what is no code is not asked for. */
export function searchOf(query: unknown): ProviderSearch {
  const some = <T extends string>(name: string, codes: readonly T[]): readonly T[] => {
    const asked = valuesOf(query, name)
    return codes.filter((code) => asked.includes(code))
  }
  return {
    countries: some('country', countries),
    region: some('region', regions)[0] ?? null,
    services: some('service', listedServices),
    families: some('family', productFamilies),
    spokenLanguages: some('language', spokenLanguages),
    acceptsResellers: valuesOf(query, 'new').includes('1'),
    text: (valuesOf(query, 'text')[0] ?? '').toWellFormed().trim(),
  }
}

/** The providers that the address asks to compare, each once. */
export function comparedOf(query: unknown): readonly string[] {
  return [...new Set(valuesOf(query, 'provider').filter((id) => isUuid(id)))].slice(0, mostCompared)
}

/** Whether the address asks to dim what is equal. */
export function dimsEqual(query: unknown): boolean {
  return valuesOf(query, 'dim').includes('1')
}

/** What is asked for as the part of an address behind its path: `?country=FR`, or empty. */
export function queryOf(
  search: Partial<ProviderSearch>,
  compared: readonly string[] = [],
  dims = false,
): string {
  const asked = { ...everyProvider, ...search }
  const all: readonly (readonly [string, readonly string[]])[] = [
    ['text', asked.text === '' ? [] : [asked.text]],
    ['country', asked.countries],
    ['region', asked.region === null ? [] : [asked.region]],
    ['service', asked.services],
    ['family', asked.families],
    ['language', asked.spokenLanguages],
    ['new', asked.acceptsResellers ? ['1'] : []],
    ['provider', compared],
    ['dim', dims ? ['1'] : []],
  ]
  const pairs = all.flatMap(([name, values]) => values.map((value): [string, string] => [name, value]))
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`
}

function valuesOf(query: unknown, name: string): readonly string[] {
  const value: unknown = typeof query === 'object' && query !== null ? Reflect.get(query, name) : undefined
  const values: readonly unknown[] = Array.isArray(value) ? value.slice(0, mostValues) : [value]
  return values.flatMap((one) => (typeof one === 'string' ? [one.slice(0, 100)] : []))
}
