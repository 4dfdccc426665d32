import type { AuditAction, Language, Portal } from '@relais/domain'
import { actorOf } from './cast.ts'

/** A step of the main job. */
export interface DoorStep {
  /** From 1. */
  readonly number: number
  /** Who does it. */
  readonly by: Portal
  /** Where it begins: a page of the portal, a list there narrowed to whom it is for, or the person's mails. */
  readonly at: { readonly page: string; readonly searchFor?: Portal } | 'mails'
  /** Whose address it asks for. */
  readonly to?: Portal
  /** What the audit log calls it; with the kind of invitation where it is one. */
  readonly acts: readonly AuditAction[]
  readonly invitation?: 'to a reseller' | 'to a customer'
}

const sent: readonly AuditAction[] = ['invitation.send', 'invitation.issue']

/** The main job, in its order. Done is what anybody has done since the demo was made, whichever way led there. */
export const doorSteps: readonly DoorStep[] = [
  {
    number: 1,
    by: 'provider',
    at: { page: '/indirect-resellers/invite' },
    to: 'reseller',
    acts: sent,
    invitation: 'to a reseller',
  },
  { number: 2, by: 'reseller', at: 'mails', acts: ['partnership.authorize'] },
  {
    number: 3,
    by: 'reseller',
    at: { page: '/indirect-providers' },
    to: 'customer',
    acts: sent,
    invitation: 'to a customer',
  },
  { number: 4, by: 'customer', at: 'mails', acts: ['relationship.create'] },
  { number: 5, by: 'provider', at: { page: '/customers', searchFor: 'customer' }, acts: ['order.place'] },
  { number: 6, by: 'reseller', at: { page: '/customers', searchFor: 'customer' }, acts: ['license.assign'] },
  {
    number: 7,
    by: 'reseller',
    at: { page: '/indirect-providers' },
    acts: ['partnership.end', 'relationship.end'],
  },
]

/** The first step that nobody has done; null: all are. */
export function nextStep(done: ReadonlySet<number>): DoorStep | null {
  return doorSteps.find(({ number }) => !done.has(number)) ?? null
}

/** The page of a step for who does it in a language; undefined: there is no such step, or it begins with a mail. */
export function pageOfStep(number: number, language: Language): string | undefined {
  const at = doorSteps.find((step) => step.number === number)?.at
  if (at === undefined || at === 'mails') return undefined
  const whom = at.searchFor && actorOf(at.searchFor, language).organization
  return whom === undefined ? at.page : `${at.page}?${new URLSearchParams({ search: whom }).toString()}`
}
