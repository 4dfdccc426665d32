import type { Portal } from '@relais/domain'

/**
 * Who asks for something, and by which way: what a read or a change must know of it. A portal's request makes one
 * (`platform/http`), a command or a job does, and so will a REST route; none of them is known here.
 */
export interface Caller {
  /** In every answer, log line and audit entry: the id of the request. */
  readonly id: string
  /** At which portal: its role and its policies. */
  readonly portal: Portal
  /** SHA-256 of the session token, hex; null: nobody is signed in. The actor comes out of it, in the transaction. */
  readonly sessionHash: string | null
  /** For whom the page was made, as it says itself: another person who signed in meanwhile sends nothing of it. Absent: it does not say. */
  readonly viewerId?: string | undefined
  /** The client's address, for limits. */
  readonly address: string
  /** One reading of the clock for all that is done. */
  readonly now: Date
  /** What keeps a session between two requests. Absent: nothing does, such as for a command or a job. */
  readonly browser?: Browser
}

/** The browser of a caller, as its cookies. */
export interface Browser {
  /** Keeps the session; a null token ends it. */
  keepSession(token: string | null, expiresAt: Date | null): void
  /** Its memory of who signed in with it (known-device.ts); null: of nobody. */
  readonly device: string | null
  keepDevice(device: string): void
}
