import { request } from 'node:http'

/** Where a process shows that it lives: any answer counts, whatever it says. */
export interface Pulse {
  readonly port: number
  readonly path: string
  readonly host: string
}

/** How long a silent process is waited for. */
export interface Patience {
  /** Pause between two looks. */
  readonly everyMs: number
  /** How long one look waits for its answer. */
  readonly answerWithinMs: number
  /** So many looks in a row without an answer, and the process is taken for frozen. */
  readonly misses: number
  /** A process that has never answered yet may still be waiting for its database. */
  readonly startMs: number
}

/**
 * Frozen to ended: 1 + 4 × (5 + 1) s at most, and a few to start, which makes less than 45 s (TRUST D7). Long enough that a
 * process on a busy machine, which answers one look in four, is let live.
 */
export const patience: Patience = { everyMs: 1_000, answerWithinMs: 5_000, misses: 4, startMs: 120_000 }

/** So many misses, and people are asked to wait instead of being led to a process that does not answer. */
const silentFrom = 2
/** A look that ends so late was ours to miss: this machine slept, or we got no time to run. */
const lateMs = 2_000

/** What is known of a watched process. */
export interface Pulses {
  /** Looks without an answer, in a row. */
  readonly misses: number
  readonly hasAnswered: boolean
}

/** One look: whether an answer came, and how long it took from when it was due to begin. */
export interface Look {
  readonly answered: boolean
  readonly tookMs: number
}

/** What is known after one more look. A look that we ourselves came late to says nothing, and all begins anew. */
export function afterLook(before: Pulses, look: Look, { answerWithinMs }: Patience): Pulses {
  if (look.answered) return { misses: 0, hasAnswered: true }
  if (look.tookMs > answerWithinMs + lateMs) return { ...before, misses: 0 }
  return { ...before, misses: before.misses + 1 }
}

function ask(pulse: Pulse, answerWithinMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const { port, path, host } = pulse
    const call = request({ host: '127.0.0.1', port, path, headers: { host }, agent: false }, (response) => {
      response.resume()
      done(true)
    })
    const timer = setTimeout(() => done(false), answerWithinMs)
    const done = (answered: boolean): void => {
      clearTimeout(timer)
      call.destroy()
      resolve(answered)
    }
    call.on('error', () => done(false))
    call.end()
  })
}

/** A process that is being watched. */
export interface Watch {
  /** False while it lives and does not answer. */
  answers(): boolean
  stop(): void
}

/**
 * Asks again and again for a sign of life.
 * @param frozen called once when none came for long enough; the watch is over then
 */
export function watchPulse(pulse: Pulse, allowed: Patience, frozen: () => void): Watch {
  let known: Pulses = { misses: 0, hasAnswered: false }
  let over = false
  let timer: NodeJS.Timeout
  const begun = Date.now()
  const look = async (due: number): Promise<void> => {
    const answered = await ask(pulse, allowed.answerWithinMs)
    if (over) return
    // By the clock on the wall: the timers of a machine that sleeps stand still.
    known = afterLook(known, { answered, tookMs: Date.now() - due }, allowed)
    const isFrozen = known.hasAnswered
      ? known.misses >= allowed.misses
      : known.misses >= allowed.misses && Date.now() - begun > allowed.startMs
    if (!isFrozen) return next()
    over = true
    frozen()
  }
  const next = (): void => {
    const due = Date.now() + allowed.everyMs
    timer = setTimeout(() => void look(due), allowed.everyMs)
    timer.unref()
  }
  next()
  return {
    answers: () => !known.hasAnswered || known.misses < silentFrom,
    stop: () => {
      over = true
      clearTimeout(timer)
    },
  }
}
