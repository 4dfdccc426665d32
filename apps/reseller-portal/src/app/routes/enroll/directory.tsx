import { readViewer } from '@relais/portal-kit'
import { createFileRoute, redirect } from '@tanstack/react-router'
import { DirectoryPage } from '../../../features/enrollment/directory-page.tsx'
import { paths } from '../../../paths.ts'

export const Route = createFileRoute('/enroll/directory')({
  beforeLoad: async () => {
    if ((await readViewer()) !== null) throw redirect({ to: paths.enroll })
  },
  component: DirectoryPage,
})
