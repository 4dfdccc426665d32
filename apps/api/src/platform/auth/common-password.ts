import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'

/** Made when the first password is judged: it takes a fifth of the start of a command that judges none. */
let estimator: ZxcvbnFactory | undefined

// Estimating takes longer than in proportion to the length: these letters alone must be worth enough.
const judgedLength = 48
/** Guesses (as a power of ten) up to which a password counts as one of those that everybody tries: the library's best score. */
const fewGuesses = 10

/**
 * Whether a password is among those that are tried first: one of the kept list of leaked ones, such ones repeated or strung
 * together, with letters swapped for signs, or rows of a keyboard. Takes some milliseconds of the event loop: ask it last.
 */
export function isCommonPassword(password: string): boolean {
  estimator ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })
  return estimator.check(password.slice(0, judgedLength)).guessesLog10 < fewGuesses
}
