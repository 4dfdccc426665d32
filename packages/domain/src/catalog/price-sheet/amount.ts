import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { CellRefusal } from './fault.ts'

/**
 * What stands before the decimals in a file. It follows from what separates the cells: a comma leaves the point, a
 * semicolon is written where the comma is taken by decimals, and a tabulator says nothing.
 */
export type DecimalMark = 'point' | 'comma' | 'either'

const pattern = /^(\d{1,18}|\d{1,3}(?: \d{3}){1,5})(?:([.,])(\d{1,18}))?$/

/**
 * A decimal price as whole minor units, without floats. Spaces may group thousands. More decimals than the currency
 * has are refused unless they are zeros: a price is for the whole term and is never rounded. Refused too is what may
 * be thousands or decimals, such as `1.000` in a file whose decimals follow a comma.
 */
export function parseAmount(
  text: string,
  exponent: number,
  mark: DecimalMark = 'point',
): Result<number, CellRefusal> {
  if (text === '') return refuse({ code: 'missing' })
  const [, whole, separator, fraction = ''] = pattern.exec(text) ?? []
  if (whole === undefined || (mark === 'point' && separator === ',')) return refuse({ code: 'not_decimal' })
  if (fraction.length === 3 && (mark === 'either' || (mark === 'comma' && separator === '.')))
    return refuse({ code: 'ambiguous_amount' })
  if (/[1-9]/.test(fraction.slice(exponent))) return refuse({ code: 'too_many_decimals' })
  const amount = Number(`${whole.replaceAll(' ', '')}${fraction.slice(0, exponent).padEnd(exponent, '0')}`)
  return Number.isSafeInteger(amount) ? ok(amount) : refuse({ code: 'amount_too_large' })
}
