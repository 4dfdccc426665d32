import type { Refusal } from '@relais/domain'

/** What to say of a refused command: why, and what to do. */
export interface Sentences {
  readonly message: string
  readonly remedy: string
}

/** Prints what was done: a line to read, or the facts in JSON. */
export function answer(line: string, facts: object, json: boolean | undefined): void {
  process.stdout.write(json ? `${JSON.stringify({ ok: true, ...facts })}\n` : `${line}\n`)
}

/** Prints a refusal with its code, its sentence and its remedy; the command ends with 1. */
export function answerRefusal(refusal: Refusal, sentences: Sentences, json: boolean | undefined): void {
  process.exitCode = 1
  const { message, remedy } = sentences
  if (json) process.stdout.write(`${JSON.stringify({ ...refusal, ok: false, message, remedy })}\n`)
  else process.stderr.write(`${message} ${remedy} (${refusal.code})\n`)
}
