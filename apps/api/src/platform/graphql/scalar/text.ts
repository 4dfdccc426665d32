import { defineScalar } from './scalar.ts'

/** Whether PostgreSQL can store the text: it has no NUL and no half of a surrogate pair. */
export function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\u0000')
}

function textOf(name: string, description: string, longest: number) {
  const most = longest.toLocaleString('en')
  return defineScalar<string>({
    name,
    description,
    rule: `A text of at most ${most} characters, without NUL and without half of a surrogate pair.`,
    read: (value) =>
      typeof value === 'string' && value.length <= longest && isStorable(value) ? value : undefined,
  })
}

// These bound what is read at all. The rules of the domain are narrower, and refuse with the field and the remedy.

/** A name, an address, a code, a reason: everything short. */
export const ShortText = textOf(
  'ShortText',
  'A short text, such as a name. The rule of the field may be narrower.',
  2_000,
)

/** The text of a mail, the entries of a form. */
export const LongText = textOf(
  'LongText',
  'A long text, such as that of a mail. The rule of the field may be narrower.',
  65_536,
)

/** A password, the token of a link, a code. */
export const Secret = textOf(
  'Secret',
  'A password, a code or the token of a link: never said again in an answer.',
  2_048,
)

/** What a list is searched by. */
export const SearchText = textOf(
  'SearchText',
  'A text to search by; one without letters searches nothing.',
  200,
)
