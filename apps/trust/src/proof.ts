import type { Product } from '@relais/test-kit/product'
import type pg from 'pg'

/** How much is tried: `quick` in `.ci/run`, `long` by command. */
export type Mode = 'quick' | 'long'

/** The running product that proofs attack: one for all of them, with the demo world. */
export interface TrustWorld {
  readonly product: Product
  readonly mode: Mode
  /** Numbers in [0, 1) of this proof's own: the same for the same seed. */
  readonly random: () => number
  /** The product's database past every policy, as its superuser: for arranging and for looking. */
  readonly database: pg.Pool
  /** Writes a line for the person at the terminal. */
  readonly say: (line: string) => void
}

/** What a proof saw. */
export interface Outcome {
  /** How often it was tried. */
  readonly tried: number
  /** How often the promise did not hold. The goal is 0 for all. */
  readonly failed: number
  /** One line for each thing that failed (the first few are enough), and figures that belong to the result. */
  readonly notes: readonly string[]
}

/** One promise of TRUST.md, and how it is tried. */
export interface Proof {
  /** Stable name: of its file, in the results, and for `--only`. */
  readonly id: string
  /** The promise, as a sentence with its number. */
  readonly goal: string
  run(world: TrustWorld): Promise<Outcome>
}
