import { countries } from '../kernel/country.ts'
import { ok, refuse, type Result } from '../kernel/result.ts'
import type { CellRefusal } from './fault.ts'

/** Every officially assigned ISO 3166-1 alpha-2 code. */
export const markets: ReadonlySet<string> = new Set(countries)

/** A market of the price sheet: an ISO 3166-1 alpha-2 country code, as upper case. */
export function parseMarket(text: string): Result<string, CellRefusal> {
  if (text === '') return refuse({ code: 'missing' })
  const market = text.toUpperCase()
  return markets.has(market) ? ok(market) : refuse({ code: 'unknown_market' })
}
