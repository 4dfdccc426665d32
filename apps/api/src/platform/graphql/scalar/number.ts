import { defineScalar } from './scalar.ts'

function wholeNumberOf(name: string, description: string, least: number, most: number) {
  return defineScalar<number>({
    name,
    description,
    rule: `A whole number of ${least} to ${most.toLocaleString('en')}.`,
    read: (value) =>
      typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
        ? value + 0
        : undefined,
  })
}

/** The largest integer of PostgreSQL and of GraphQL. */
const largest = 2 ** 31 - 1

/** How many items of a list are asked for. */
export const PageSize = wholeNumberOf('PageSize', 'How many items of a list at most.', 1, 100)

/** How many licenses. */
export const Quantity = wholeNumberOf(
  'Quantity',
  'A number of licenses. What an offer allows is narrower.',
  0,
  largest,
)

/** How large a file is. */
export const FileSize = wholeNumberOf('FileSize', 'Bytes of a file. What is taken is narrower.', 0, largest)

/** How often something was changed, or which version it is. */
export const Revision = wholeNumberOf('Revision', 'Counts the versions of something.', 0, largest)
