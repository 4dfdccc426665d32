import type { Portal } from '@relais/domain'

/** What the HTTP side tells the application of one request. The portal follows from the host. */
export interface PortalRequest {
  /** In every answer and log line. */
  readonly id: string
  readonly portal: Portal
  /** SHA-256 of the session token, hex; null without a cookie. */
  readonly sessionHash: string | null
  /** For whom the page was made, as it says itself: another person who signed in meanwhile sends nothing of it. Absent: it does not say. */
  readonly viewerId?: string | undefined
  /** The client's address, for limits. */
  readonly address: string
  /** One reading of the clock for the whole request. */
  readonly now: Date
  /** Sets the session cookie; null ends it. */
  setSession(token: string | null, expiresAt: Date | null): void
  /** The browser's memory of who signed in with it (known-device.ts). Absent: the request comes from no browser. */
  readonly device?: {
    /** Null: it remembers nobody. */
    readonly cookie: string | null
    keep(cookie: string): void
  }
}
