import { ok, type Result } from '../../kernel/result.ts'
import type { CellRefusal } from '../price-sheet/fault.ts'
import { parseText } from '../price-sheet/cell-text.ts'

const digits = 4

/**
 * A SkuId of the price sheet. The vendor's have four characters; a spreadsheet takes the zeros of `0001` away, and `1` is
 * then the same offer and never a second one.
 */
export function parseSkuId(text: string, limit: number): Result<string, CellRefusal> {
  return /^\d{1,3}$/.test(text) ? ok(text.padStart(digits, '0')) : parseText(text, limit)
}
