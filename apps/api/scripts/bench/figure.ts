import { cpus } from 'node:os'

/** The middle one, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  const [low = 0, high = 0] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]]
  return (low + high) / 2
}

/** What a measurement ran on. */
export function machine(): string {
  const processors = cpus()
  return `${processors.length} cores (${processors[0]?.model.trim() ?? 'unknown'}), Node ${process.version}`
}
