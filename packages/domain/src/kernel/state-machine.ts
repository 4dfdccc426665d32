/** What a thing may become, by what it is: one table per aggregate, which every decision reads. Derived states are in none. */
export type Transitions<Status extends string> = Readonly<Record<Status, readonly Status[]>>

/** The next status, where the table leads there; null: it does not, and the caller refuses. */
export function move<Status extends string, Next extends Status>(
  transitions: Transitions<Status>,
  from: Status,
  to: Next,
): Next | null {
  return transitions[from].includes(to) ? to : null
}
