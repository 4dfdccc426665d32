import pg from 'pg'

/** How long a server that takes connections and says nothing is waited for. */
export interface SilencePatience {
  /** Pause between two looks. */
  readonly everyMs: number
  readonly answerWithinMs: number
  /** So many looks in a row without a word. */
  readonly misses: number
}

/** Long: a server under the heaviest load still answers one look in six, and ending it costs everybody's transactions. */
export const silencePatience: SilencePatience = { everyMs: 5_000, answerWithinMs: 5_000, misses: 6 }

/** A look that ends so late was ours to miss: this machine slept, or we got no time to run. */
const lateMs = 2_000

/** Whether the server says anything at all: a refusal, or that nobody listens, is a word too. */
async function says(url: string, withinMs: number): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<boolean>((resolve) => (timer = setTimeout(() => resolve(false), withinMs)))
  const answer = client.connect().then(
    () => true,
    () => true,
  )
  const said = await Promise.race([answer, timeout])
  clearTimeout(timer)
  // One that is frozen would not hear the goodbye.
  if (said) void client.end().catch(() => undefined)
  else client.connection.stream.destroy()
  return said
}

/**
 * Asks the server again and again whether it answers.
 * @param silent called when it did not for long enough; the looks go on once it has settled
 * @returns stops asking
 */
export function watchSilence(
  url: string,
  silent: () => Promise<void>,
  patience: SilencePatience = silencePatience,
): () => void {
  let misses = 0
  let wanted = true
  let timer: NodeJS.Timeout
  const look = async (due: number): Promise<void> => {
    const said = await says(url, patience.answerWithinMs)
    const isLate = Date.now() - due > patience.answerWithinMs + lateMs
    misses = said || isLate ? 0 : misses + 1
    if (misses >= patience.misses && wanted) {
      misses = 0
      await silent().catch(() => undefined)
    }
    if (wanted) next()
  }
  const next = (): void => {
    const due = Date.now() + patience.everyMs
    timer = setTimeout(() => void look(due), patience.everyMs)
    timer.unref()
  }
  next()
  return () => {
    wanted = false
    clearTimeout(timer)
  }
}

/** Whether a server that was woken says something, within as many looks as made it count as silent. */
export async function answersAgain(
  url: string,
  patience: SilencePatience = silencePatience,
): Promise<boolean> {
  for (let look = 0; look < patience.misses; look++) {
    if (await says(url, patience.answerWithinMs)) return true
  }
  return false
}
