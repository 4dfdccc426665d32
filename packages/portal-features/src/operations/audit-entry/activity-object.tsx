import { TextLink, usePortal } from '@relais/portal-kit'
import { Unbroken } from '@relais/ui'
import { featurePaths, partnerPages } from '../../feature-paths.ts'
import type { AuditEntry } from './audit-entry-queries.ts'
import type { SentenceName } from './audit-sentence.ts'

/** What a sentence of the log names, as the way to it where its page is the reader's. */
export function ActivityObject({
  entry,
  name,
  text,
}: {
  entry: AuditEntry
  name: SentenceName
  text: string
}) {
  const { code } = usePortal()
  if (name !== 'object') return text
  if (entry.objectType === 'order')
    return (
      <TextLink to={featurePaths.order} params={{ orderId: entry.objectId }}>
        <Unbroken>{text}</Unbroken>
      </TextLink>
    )
  if (entry.objectType === 'customer_subscription')
    return (
      <TextLink to={featurePaths.subscription} params={{ subscriptionId: entry.objectId }}>
        {text}
      </TextLink>
    )
  if (entry.objectType === 'invitation' && entry.isOwn && code !== 'customer') {
    // As a whole: a customer's portal has no such route.
    const path = partnerPages.sentInvitation.replace('$invitationId', entry.objectId)
    return <TextLink to={path}>{text}</TextLink>
  }
  return text
}
