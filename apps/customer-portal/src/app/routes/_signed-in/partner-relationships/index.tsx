import { createFileRoute } from '@tanstack/react-router'
import { PartnerRelationshipsPage } from '../../../../features/relationship/partner-relationships-page.tsx'

export const Route = createFileRoute('/_signed-in/partner-relationships/')({
  component: PartnerRelationshipsPage,
})
