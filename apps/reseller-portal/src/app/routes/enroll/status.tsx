import { createFileRoute } from '@tanstack/react-router'
import { StatusPage } from '../../../features/enrollment/status-page.tsx'
import { requireApplicant } from './-enrolling.ts'

export const Route = createFileRoute('/enroll/status')({ beforeLoad: requireApplicant, component: Status })

function Status() {
  return <StatusPage viewer={Route.useRouteContext().viewer} />
}
