/** Marks that show nothing and come along when a text is copied. */
const unseen = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u2060-\u2064\ufeff]/g

/** Marks that turn the text around them, or that no name holds: control characters, line separators, tags, annotations. */
const deceiving = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\u{e0000}-\u{e007f}]/u

/** The flags of parts of countries are spelled with tags. */
const flags = /\u{1f3f4}[\u{e0020}-\u{e007e}]+\u{e007f}/gu

/**
 * A name on one line as it is meant: no invisible marks, blanks of every kind as one space, none at the ends. It may be
 * empty, and may still hold what `deceives` finds.
 */
export function tidyName(raw: string): string {
  return raw
    .replace(unseen, '')
    .replace(/[^\S\r\n\v\f\u0085\u2028\u2029]+/g, ' ')
    .trim()
}

/** Whether a text can look like another than it is, to people or to the next program: such a name is refused. */
export function deceives(text: string): boolean {
  return !text.isWellFormed() || deceiving.test(text.replace(flags, ''))
}

/**
 * Whether a text of several lines turns around what is written in it (an address, say). Marks that lay a foreign word the right
 * way are part of writing in two directions, and stay.
 */
export function turnsText(text: string): boolean {
  return /[\u202d\u202e]/.test(text)
}
