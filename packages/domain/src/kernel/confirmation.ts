import { fold } from './fold.ts'

/** What a keyboard lacks or the eye skips is not compared: quotation marks, dashes, white space, punctuation. */
function lettersAndDigits(text: string): string {
  return fold(text).replace(/[^\p{L}\p{M}\p{N}]/gu, '')
}

/**
 * Whether what was typed to confirm is the name that was asked for (UX rule 5): letters and digits are compared, by the fold
 * that lists search by. A name that holds neither is compared as it stands.
 */
export function confirmsName(typed: string, name: string): boolean {
  const wanted = lettersAndDigits(name)
  return wanted === '' ? fold(typed).trim() === fold(name).trim() : lettersAndDigits(typed) === wanted
}
