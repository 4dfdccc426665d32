import type { Portal, Role } from '@relais/domain'

/** The signed-in person of a request, as the preamble found it; roles are read at each request. */
export interface Actor {
  readonly sessionId: string
  readonly userId: string
  readonly organizationId: string
  readonly portal: Portal
  readonly displayName: string
  readonly userPrincipalName: string
  /** Null: no mail can be sent to the person. */
  readonly contactMail: string | null
  readonly language: 'en' | 'fr'
  readonly organizationName: string
  /** ISO 3166-1 alpha-2 of the organization. */
  readonly country: string
  /** IANA name in which dates are told to the person: its own choice, else the organization's. */
  readonly timeZone: string
  /** IANA name that the person chose; null: none. */
  readonly ownTimeZone: string | null
  /** IANA name of the organization's time zone. */
  readonly organizationTimeZone: string
  readonly keyboardShortcuts: boolean
  readonly authenticationStrength: 'password' | 'second_factor'
  readonly roles: readonly Role[]
  /** Whether the organization distributes. */
  readonly isProvider: boolean
  /** Whether the organization runs the program. */
  readonly isOperator: boolean
}
