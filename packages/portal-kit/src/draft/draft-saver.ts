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

/** Sends entries typed in a generation of the draft (null: forgets them); the generation from then on. */
export type SendDraft = (content: string | null, generation: number) => Promise<number>

/** Keeps entries with the generation they were typed in, so that none comes back that was discarded. */
export type DraftKeeper = {
  keep: (content: string | null) => void
  /** The draft was read: its generation. */
  read: (generation: number) => void
}

/**
 * A discard goes out at once, even while a save is on its way: the server lets the later one of an older generation fall. What is
 * typed after it waits until the new generation is known.
 */
export function createDraftKeeper(send: SendDraft): DraftKeeper {
  let generation = 0
  let discarded: Promise<void> = Promise.resolve()
  const put = async (content: string | null) => {
    try {
      generation = Math.max(generation, await send(content, generation))
    } catch {
      // It is tried again with the next key; the form itself still holds everything.
    }
  }
  return {
    read(known) {
      generation = Math.max(generation, known)
    },
    keep(content) {
      if (content === null) {
        const before = discarded
        discarded = Promise.all([before, put(null)]).then(() => undefined)
      } else discarded = discarded.then(() => void put(content))
    },
  }
}
