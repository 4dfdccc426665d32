import { readViewer, type Viewer } from '@relais/portal-kit'
import { redirect } from '@tanstack/react-router'
import { paths } from '../../../paths.ts'

/** `beforeLoad` of the steps that need a directory: who is not signed in names one first, and a reseller has nothing to enroll. */
export async function requireApplicant(): Promise<{ viewer: Viewer }> {
  const viewer = await readViewer()
  if (viewer === null) throw redirect({ to: paths.enrollDirectory })
  if (!viewer.isEnrolling) throw redirect({ to: paths.home })
  return { viewer }
}
