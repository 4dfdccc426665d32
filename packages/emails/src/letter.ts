import type { Party } from './layout/palette.ts'

/** From whom a mail comes, as its band, its tile and its From line show. */
export interface Sender {
  /** The organization; null: the installation itself. */
  readonly name: string | null
  /** Whose color it wears. */
  readonly party: Party
  /** What the sender is to the reader, in small print beside the tile: "Indirect provider", "Your receipt". */
  readonly role: string
}

/** The one button of a mail. */
export interface Action {
  readonly label: string
  readonly link: string
}

/** What stands before a point: it may, it may not, or neither is said. */
export type Mark = 'yes' | 'no' | 'plain'

/** A name and its value; `null` as value leaves the row out. */
export type Fact = readonly [name: string, value: string | null]

/** What a table of order lines shows, in columns of the same number everywhere. */
export interface Lines {
  /** The first column's head stands on the left, the others on the right. */
  readonly heads: readonly string[]
  readonly rows: readonly Line[]
  /** Name and sum under the last rule; null: nothing is summed. */
  readonly total: readonly [name: string, sum: string] | null
}

/** One line of an order. */
export interface Line {
  readonly product: string
  /** What is said of it in small print. */
  readonly notes: readonly string[]
  /** Numbers and amounts, as many as there are heads after the first. */
  readonly figures: readonly string[]
  /** The whole line in one sentence, for the text part. */
  readonly said: string
}

/** A part of a mail below its opening. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'points'; readonly mark: Mark; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | ({ readonly kind: 'lines' } & Lines)
  /** Somebody's own words of several lines; the address in them is shown as a link that says `label`. */
  | { readonly kind: 'written'; readonly text: string; readonly action: Action }

/**
 * One mail in the recipient's language, before it is drawn: what it says, in the order in which it is read. The frame
 * (`layout/frame.tsx`) and the text part (`layout/text.ts`) are made of nothing else, so every mail has one title, one
 * button high up and a reason why it came.
 */
export interface Letter {
  readonly subject: string
  /** The one heading; absent: the subject. */
  readonly title?: string
  readonly sender: Sender
  /** What an inbox shows behind the subject. */
  readonly preview: string
  /** What is said before the button. */
  readonly opening: readonly Block[]
  readonly action: Action
  /** Small print under the button. */
  readonly remarks: readonly string[]
  /** What is said after it. */
  readonly parts: readonly Block[]
  /** Why the reader gets it. */
  readonly why: string
  /** The body as its writer wrote it, address included, where the text part is to hold exactly that. */
  readonly asWritten?: string
}

/** A paragraph of running text. */
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

/** A heading above what follows. */
export const heading = (text: string): Block => ({ kind: 'heading', text })

/** A list of sentences, each behind the same mark. */
export const points = (mark: Mark, items: readonly string[]): Block => ({ kind: 'points', mark, items })

/** What happened, as names and values. */
export const facts = (rows: readonly Fact[]): Block => ({ kind: 'facts', facts: rows })
