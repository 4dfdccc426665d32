import { ok, type Refusal, refuse, type Result } from '../../kernel/result.ts'
import type { PasswordLinkPurpose, PasswordLinkState } from './session.codes.ts'

/** What is known of a link that sets a password. */
export interface PasswordLinkFacts {
  readonly purpose: PasswordLinkPurpose
  readonly expiresAt: Date
  /** Null: neither used nor closed. */
  readonly usedAt: Date | null
  /** Whether a newer link of the same purpose is there that was not used. */
  readonly isReplaced: boolean
  /** Whether its person is there and may sign in. */
  readonly isPersonActive: boolean
  /** Whether its person has a password. */
  readonly hasPassword: boolean
}

/** How a link stands at `now`. */
export function stateOfPasswordLink(link: PasswordLinkFacts, now: Date): PasswordLinkState {
  if (!link.isPersonActive) return 'withdrawn'
  if (link.usedAt !== null) return link.isReplaced ? 'replaced' : 'used'
  return link.expiresAt > now ? 'open' : 'expired'
}

/** Whether a holder gets a new link by the one it holds: an invitation whose time is over, of somebody who has no password yet. */
export function mayRenewPasswordLink(link: PasswordLinkFacts, now: Date): boolean {
  return link.purpose === 'welcome' && !link.hasPassword && stateOfPasswordLink(link, now) === 'expired'
}

/** Sends the holder of an expired invitation a new link; who holds any other is told that it opens nothing. */
export function decideRenewing(
  link: PasswordLinkFacts & { readonly contactMail: string | null },
  now: Date,
): Result<{ readonly contactMail: string }, Refusal<'password_link_invalid'>> {
  const { contactMail } = link
  return contactMail !== null && mayRenewPasswordLink(link, now)
    ? ok({ contactMail })
    : refuse({ code: 'password_link_invalid' })
}
