import { parseCountry } from '../../kernel/country.ts'
import { type Result } from '../../kernel/result.ts'
import type { CellRefusal } from '../price-sheet/fault.ts'

/** A market of the price sheet: a country code (`countries`), as upper case. */
export function parseMarket(text: string): Result<string, CellRefusal> {
  return parseCountry(text)
}
