import type { ReactNode } from 'react'

/** Rows that a page about something else shows of a list. */
export const fewRows = 5

/** A list as a page about something else shows it. */
export type RecentRows<View> = {
  view: View
  /** The heading; absent: the list's own. */
  title?: string
  /** A link to the whole list. */
  all: ReactNode
  /** What stands here while there is none. */
  none: string
}
