import { deceives, tidyName } from '../../kernel/name-text.ts'
import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'

/** Longest display, first or last name of a person, in characters. */
export const maximumNameLength = 100

/**
 * A name of a person, tidied: not empty, not longer than {@link maximumNameLength}, without characters that deceive. The only
 * answer to how a person may be called.
 */
export function acceptPersonName(
  raw: string,
): Result<string, Refusal<'missing' | 'too_long' | 'control_character' | 'unusable_characters'>> {
  const name = tidyName(raw)
  if (!name.isWellFormed()) return refuse({ code: 'unusable_characters' })
  if (deceives(name)) return refuse({ code: 'control_character' })
  // Marks that show nothing do not make a name.
  if (name.replace(/[\p{Cf}\s]/gu, '') === '') return refuse({ code: 'missing' })
  return Array.from(name).length > maximumNameLength ? refuse({ code: 'too_long' }) : ok(name)
}
