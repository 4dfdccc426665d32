import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { CellRefusal } from '../price-sheet/fault.ts'

// ISO 4217, codes of money in use lately; funds, metals and test codes are no prices.
// The exponents are ISO's, not Intl's: Intl follows local habit and gives none to HUF and IDR, whose sheets have cents.
const twoDecimals = `
AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC
CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES
KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR
NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT
TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG`
const noDecimals = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'
const threeDecimals = 'BHD IQD JOD KWD LYD OMR TND'

const exponents: ReadonlyMap<string, number> = new Map([
  ...entries(twoDecimals, 2),
  ...entries(noDecimals, 0),
  ...entries(threeDecimals, 3),
])

/** A currency and how many decimals its minor unit is. */
export interface Currency {
  /** ISO 4217, upper case. */
  readonly code: string
  /** Decimals of the minor unit: 2 for EUR, 0 for JPY, 3 for KWD. */
  readonly exponent: number
}

/** How many decimals the minor unit of a currency is (ISO 4217). Null: not a currency. */
export function currencyExponent(code: string): number | null {
  return exponents.get(code) ?? null
}

/** A currency of the price sheet: an ISO 4217 code. */
export function parseCurrency(text: string): Result<Currency, CellRefusal> {
  if (text === '') return refuse({ code: 'missing' })
  const code = text.toUpperCase()
  const exponent = currencyExponent(code)
  return exponent === null ? refuse({ code: 'unknown_currency' }) : ok({ code, exponent })
}

function entries(list: string, exponent: number): [string, number][] {
  return list
    .trim()
    .split(/\s+/)
    .map((code) => [code, exponent])
}
