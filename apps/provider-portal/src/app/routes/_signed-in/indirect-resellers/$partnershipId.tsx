import { createFileRoute } from '@tanstack/react-router'
import { IndirectResellerPage } from '../../../../features/partnership/indirect-reseller-page.tsx'

export const Route = createFileRoute('/_signed-in/indirect-resellers/$partnershipId')({ component: Reseller })

function Reseller() {
  return <IndirectResellerPage partnershipId={Route.useParams().partnershipId} />
}
