import type { MessageDescriptor } from '@lingui/core'

/** What every refusal of the schema carries (`UserError`). */
export type Refusal = {
  code: string
  message: string
  remedy: string
  /** ISO 8601 of when it works again, where the refusal is of something that has a number. */
  retryAt?: string
}

/** A refusal in the language of the screen: what, and what to do. */
export type RefusalText = { message: MessageDescriptor; remedy: MessageDescriptor }
