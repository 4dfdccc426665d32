import type { Portal } from '@relais/domain'
import type { OperationWorld } from './operation-world.ts'

/** One operation that a portal sends, as it is counted. */
export interface OperationCase {
  readonly portal: Portal
  /** The name in the documents of the portal (`src/generated/documents`). */
  readonly operation: string
  /** What else is asked for, where the same operation is counted twice. */
  readonly variant?: string
  /** Statements between the preamble and the commit, of all its transactions. One more is red; one less is written down here. */
  readonly statements: number
  /** Who acts; absent: the administrator of the portal's organization. */
  readonly as?: keyof OperationWorld['sessions']
  /** What it did stays: it looks again after its commit. */
  readonly stays?: boolean
  /** Variables of a query; input of a mutation. */
  readonly values?: (world: OperationWorld) => Readonly<Record<string, unknown>>
}

type More = Pick<OperationCase, 'variant' | 'as' | 'stays'>
/** A case of a portal: its operation, how many statements, its variables. */
export const on =
  (portal: Portal) =>
  (
    operation: string,
    statements: number,
    values: NonNullable<OperationCase['values']> = () => ({}),
    more: More = {},
  ): OperationCase => ({ portal, operation, statements, values, ...more })
