import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { CellRefusal } from '../price-sheet/fault.ts'

/** Fewest licenses of one order line, unless the sheet's tiers say otherwise. */
export const defaultMinimumQuantity = 1
/** Most licenses of one order line, unless the sheet's tiers say otherwise. */
export const defaultMaximumQuantity = 10_000

/** Numbers of licenses that a price is for, both ends included. */
export interface QuantityRange {
  readonly minimumQuantity: number
  readonly maximumQuantity: number
}

/** One end of a tier: a whole number from 1 on, spaces may group thousands; an empty cell means the default. */
export function parseQuantity(text: string, whenEmpty: number): Result<number, CellRefusal> {
  if (text === '') return ok(whenEmpty)
  if (!/^[1-9](\d{0,8}|\d{0,2}( \d{3}){1,2})$/.test(text)) return refuse({ code: 'not_quantity' })
  return ok(Number(text.replaceAll(' ', '')))
}

/** Whether some number of licenses is in both ranges. */
export function quantitiesOverlap(one: QuantityRange, other: QuantityRange): boolean {
  return one.minimumQuantity <= other.maximumQuantity && other.minimumQuantity <= one.maximumQuantity
}

/** Whether both are the same tier. */
export function sameQuantities(one: QuantityRange, other: QuantityRange): boolean {
  return one.minimumQuantity === other.minimumQuantity && one.maximumQuantity === other.maximumQuantity
}
