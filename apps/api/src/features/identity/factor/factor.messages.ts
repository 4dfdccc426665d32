import type { FactorChange, Portal } from '@relais/domain'
import { type AnonymousWork, newId, sendMail } from '../../../platform/database/work.ts'

/** Whose second factor it is, and where mail to the person goes. */
export interface AffectedPerson {
  readonly userId: string
  readonly organizationId: string
  readonly displayName: string
  readonly userPrincipalName: string
  /** Null: no mail can be sent; the portal tells it. */
  readonly contactMail: string | null
  readonly language: 'en' | 'fr'
  /** IANA name. */
  readonly timeZone: string
}

/**
 * Tells somebody what changed of the own second factor: by mail, the only way if it was somebody else, and in the portal.
 * @param more who did it, where it was an administrator; how many recovery codes are left
 */
export function tellOfFactor(
  work: AnonymousWork,
  person: AffectedPerson,
  change: FactorChange,
  more: { readonly byName?: string; readonly left?: number } = {},
): void {
  const { portal } = work.caller
  const path = change === 'removed_by_administrator' ? '/sign-in' : '/profile'
  if (person.contactMail !== null) {
    sendMail(work, {
      template: 'factor-changed',
      recipientMail: person.contactMail,
      recipientOrganizationId: person.organizationId,
      language: person.language,
      timeZone: person.timeZone,
      link: { to: 'page', portal, path },
      data: {
        change,
        name: person.displayName,
        signInName: person.userPrincipalName,
        byName: more.byName ?? null,
        left: more.left ?? null,
        changedAt: work.now,
      },
    })
  }
  notice(work, person, change, portal)
}

function notice(work: AnonymousWork, { userId }: AffectedPerson, change: FactorChange, portal: Portal): void {
  const told = {
    id: newId(work),
    userId,
    portal,
    kind: 'factor_changed',
    data: { change },
    path: '/profile',
  } as const
  work.log.notifications.push(told)
}
