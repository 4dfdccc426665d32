// No 0 O, 1 I L, 5 S, 8 B, 2 Z, U V.
const letters = '34679ACDEFGHJKMNPQRTWXY'

/** How many characters an order number has after `O-`. */
export const orderNumberLength = 10

/**
 * What people call an order: `O-` and ten characters that cannot be mistaken for each other. `random` gives each a whole
 * number from 0 below its argument.
 */
export function orderNumber(random: (below: number) => number): string {
  let text = 'O-'
  for (let index = 0; index < orderNumberLength; index++) text += letters.charAt(random(letters.length))
  return text
}
