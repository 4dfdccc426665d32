import { createFileRoute } from '@tanstack/react-router'
import { CheckPage } from '../../../features/enrollment/check-page.tsx'
import { requireApplicant } from './-enrolling.ts'

export const Route = createFileRoute('/enroll/check')({ beforeLoad: requireApplicant, component: Check })

function Check() {
  return <CheckPage viewer={Route.useRouteContext().viewer} />
}
