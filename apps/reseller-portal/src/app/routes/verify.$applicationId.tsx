import { createFileRoute } from '@tanstack/react-router'
import { VerifyPage } from '../../features/enrollment/verify-page.tsx'

export const Route = createFileRoute('/verify/$applicationId')({ component: Verify })

function Verify() {
  return <VerifyPage applicationId={Route.useParams().applicationId} />
}
