import type { AuditAction, Portal } from '@relais/domain'

/** A step of the main job. */
export interface DoorStep {
  /** From 1. */
  readonly number: number
  /** Who does it. */
  readonly by: Portal
  /** Where it begins: a page of the portal, or the person's mails. */
  readonly at: { readonly page: string } | 'mails'
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
  { number: 5, by: 'provider', at: { page: '/customers' }, acts: ['order.place'] },
  { number: 6, by: 'reseller', at: { page: '/customers' }, acts: ['license.assign'] },
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

/** The page of a step; undefined: there is no such step, or it begins with a mail. */
export function pageOfStep(number: number): string | undefined {
  const at = doorSteps.find((step) => step.number === number)?.at
  return at === undefined || at === 'mails' ? undefined : at.page
}
