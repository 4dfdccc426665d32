/** What a rule answers: an outcome, or a refusal. A throw is a bug or an outage, never a refusal. */
export type Result<Outcome, Refused> =
  | { readonly ok: true; readonly value: Outcome }
  | { readonly ok: false; readonly refusal: Refused }

/** A refusal names the rule by a stable code; its data are the facts the sentence and the remedy need. */
export interface Refusal<Code extends string = string> {
  readonly code: Code
}

/** The rule allows it. */
export const ok = <Outcome>(value: Outcome): { readonly ok: true; readonly value: Outcome } => ({
  ok: true,
  value,
})

/** The rule refuses it. */
export const refuse = <Refused extends Refusal>(
  refusal: Refused,
): { readonly ok: false; readonly refusal: Refused } => ({
  ok: false,
  refusal,
})

/** Ends an exhaustive switch: does not compile while a case is missing. Throws when data from outside breaks the type. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`)
}
