import { createFileRoute } from '@tanstack/react-router'
import { FirmPage } from '../../../features/enrollment/firm-page.tsx'
import { requireApplicant } from './-enrolling.ts'

export const Route = createFileRoute('/enroll/firm')({ beforeLoad: requireApplicant, component: Firm })

function Firm() {
  return <FirmPage viewer={Route.useRouteContext().viewer} />
}
