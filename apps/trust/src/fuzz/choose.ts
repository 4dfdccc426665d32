/** One of them by chance. Throws on an empty list: a bug. */
export function oneOf<T>(random: () => number, items: readonly T[]): T {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new Error('nothing to choose from')
  return item
}

/** True this often. */
export function chance(random: () => number, share: number): boolean {
  return random() < share
}

/** A whole number from 0, below this. */
export function below(random: () => number, end: number): number {
  return Math.floor(random() * end)
}
