import { delegatedAdminNews, type Portal } from '@relais/domain'
import { type MailDraft, sendMailToEach, type Work } from '../../../platform/database/work.ts'
import { findRecipientsOfEach } from '../../../platform/mail/recipient.queries.ts'
import type { NamedDelegatedAdmin } from './delegated-admin-relationship.repository.ts'

interface Side {
  readonly organizationId: string
  readonly portal: Portal
  readonly path: string
}

function sidesOf({ partnerId, subjectId, subjectKind, partnerKind }: NamedDelegatedAdmin): readonly Side[] {
  return subjectKind === 'reseller'
    ? [
        { organizationId: partnerId, portal: 'provider', path: '/indirect-resellers' },
        { organizationId: subjectId, portal: 'reseller', path: '/indirect-providers' },
      ]
    : [
        { organizationId: partnerId, portal: partnerKind ?? 'reseller', path: '/customers' },
        { organizationId: subjectId, portal: 'customer', path: '/partner-relationships' },
      ]
}

/** What every mail about it says. */
export function newsOf({ partnerName, subjectName, roles }: NamedDelegatedAdmin) {
  return { partnerName, subjectName, roles }
}

/** Tells those who administered by it, and those who decide for whose directory it is. */
export async function tellBothSides<T extends 'delegated-admin-ended' | 'delegated-admin-shortened'>(
  work: Work,
  delegatedAdmin: NamedDelegatedAdmin,
  { template, data }: Pick<MailDraft<T>, 'template' | 'data'>,
): Promise<void> {
  const sides = sidesOf(delegatedAdmin)
  const people = await findRecipientsOfEach(
    work.tx,
    sides.map(({ organizationId, portal }) => ({ organizationId, readers: delegatedAdminNews[portal] })),
  )
  for (const [place, { portal, path }] of sides.entries())
    sendMailToEach(work, people[place] ?? [], { template, data, link: { to: 'page', portal, path } })
}
