/** A text and where the caret stood in it. */
export type Written = { text: string; caret: number }

/** Texts kept to go back to: as many as anybody takes back by hand. */
const most = 200

/**
 * What was written in a field, to be taken back and done again. The field draws itself anew around its locked piece, which no
 * browser's own history outlives.
 */
export class TextHistory {
  private past: Written[] = []
  private future: Written[] = []
  private now: Written
  /** The kind of change that the newest text is still being made by; null: the next one stands alone. */
  private running: string | null = null

  constructor(text: string) {
    this.now = { text, caret: text.length }
  }

  /** The text as it stands. */
  get text(): string {
    return this.now.text
  }

  /**
   * The text has changed. Letters typed one after the other are one change, up to the end of a word.
   * @param kind of the change (`insertText`); changes of one kind belong together. Null: it stands alone, as a paste does
   */
  write(written: Written, kind: string | null): void {
    if (written.text === this.now.text) {
      this.now = written
      return
    }
    if (kind === null || kind !== this.running) {
      this.past = [...this.past, this.now].slice(-most)
    }
    this.future = []
    const typed = written.text[written.caret - 1] ?? ''
    this.running = kind !== null && !/\s/u.test(typed) ? kind : null
    this.now = written
  }

  /** The text before the newest change; null: there was none. */
  undo(): Written | null {
    return this.step('past', 'future')
  }

  /** The change that was taken back last, done again; null: none was. */
  redo(): Written | null {
    return this.step('future', 'past')
  }

  private step(from: 'past' | 'future', to: 'past' | 'future'): Written | null {
    const found = this[from].at(-1)
    if (!found) return null
    this[from] = this[from].slice(0, -1)
    this[to] = [...this[to], this.now]
    this.now = found
    this.running = null
    return found
  }
}
