/** Milliseconds after the last key until entries are kept. */
const pause = 700

/** Keeps what is typed: a moment after the last key, or at once when the form goes away. */
export type DraftSaver = {
  typed: (content: string) => void
  /** Whether anything was typed yet. */
  isBegun: () => boolean
  /** Keeps what waits. */
  flush: () => void
  /** The form was sent, or is to be empty: forgets everything. */
  discard: () => void
}

/** @param keep keeps entries; null: forgets them */
export function createDraftSaver(keep: (content: string | null) => void): DraftSaver {
  let waiting: string | null = null
  let begun = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const flush = () => {
    clearTimeout(timer)
    if (waiting !== null) keep(waiting)
    waiting = null
  }
  return {
    flush,
    isBegun: () => begun,
    typed(content) {
      begun = true
      waiting = content
      clearTimeout(timer)
      timer = setTimeout(flush, pause)
    },
    discard() {
      clearTimeout(timer)
      waiting = null
      keep(null)
    },
  }
}
