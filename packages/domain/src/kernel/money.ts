/** An amount in minor units (cents; whole yen) beside its ISO 4217 currency. Always an integer: no floats. */
export interface Money {
  /** Minor units of the currency. */
  readonly amount: number
  /** ISO 4217 code, upper case. */
  readonly currency: string
}

/** Money from minor units. Throws on a fraction or an unsafe integer: that is a bug, not a refusal. */
export function money(amount: number, currency: string): Money {
  if (!Number.isSafeInteger(amount)) throw new Error(`money must be whole minor units, got ${amount}`)
  return { amount, currency }
}

/** Unit price times quantity. */
export function multiplyMoney(unit: Money, quantity: number): Money {
  return money(unit.amount * quantity, unit.currency)
}

/** Sum of amounts in one currency. Throws when currencies differ; an empty list is zero of `currency`. */
export function sumMoney(amounts: readonly Money[], currency: string): Money {
  return amounts.reduce(
    (sum, next) => {
      if (next.currency !== sum.currency) throw new Error(`cannot add ${next.currency} to ${sum.currency}`)
      return money(sum.amount + next.amount, sum.currency)
    },
    money(0, currency),
  )
}

/**
 * The part of an amount that falls on `part` of `whole` equal units (days of a term), rounded half up to a minor unit.
 * Computed in big integers so that large totals stay exact.
 */
export function prorateMoney(total: Money, part: number, whole: number): Money {
  if (whole <= 0 || part < 0 || part > whole) throw new Error(`cannot prorate ${part} of ${whole}`)
  const scaled = BigInt(total.amount) * BigInt(part) * 2n + BigInt(whole)
  return money(Number(scaled / (BigInt(whole) * 2n)), total.currency)
}
