const waiting = new Set<(shown: boolean) => void>()
const listeners = new Set<() => void>()

/** Whether the server wants a fresh second factor before it does what was asked, which it left undone. */
export function wantsFactor(result: unknown): boolean {
  const answers: unknown[] = typeof result === 'object' && result !== null ? Object.values(result) : []
  return answers.some(
    (answer) =>
      typeof answer === 'object' &&
      answer !== null &&
      '__typename' in answer &&
      answer.__typename === 'StepUpNeededError',
  )
}

/** Asks for the second factor over the page; false: the question was closed, or nothing on the page can ask. */
export function askForFactor(): Promise<boolean> {
  if (listeners.size === 0) return Promise.resolve(false)
  return new Promise((resolve) => {
    waiting.add(resolve)
    tell()
  })
}

/** The answer for all that waits. */
export function answerFactor(shown: boolean): void {
  const answered = [...waiting]
  waiting.clear()
  tell()
  for (const answer of answered) answer(shown)
}

/** Whether something waits for the second factor, for `useSyncExternalStore`. */
export const factorWatch = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
      if (listeners.size === 0) answerFactor(false)
    }
  },
  isWanted: (): boolean => waiting.size > 0,
}

function tell(): void {
  for (const listener of listeners) listener()
}
