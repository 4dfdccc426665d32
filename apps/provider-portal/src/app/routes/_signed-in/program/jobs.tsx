import { createFileRoute } from '@tanstack/react-router'
import { JobsPage } from '../../../../features/job/jobs-page.tsx'

export const Route = createFileRoute('/_signed-in/program/jobs')({ component: JobsPage })
