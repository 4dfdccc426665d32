import { createFileRoute } from '@tanstack/react-router'
import { PartnerIdPage } from '../../../features/enrollment/partner-id-page.tsx'
import { requireApplicant } from './-enrolling.ts'

export const Route = createFileRoute('/enroll/partner-id')({
  beforeLoad: requireApplicant,
  component: PartnerId,
})

function PartnerId() {
  return <PartnerIdPage viewer={Route.useRouteContext().viewer} />
}
