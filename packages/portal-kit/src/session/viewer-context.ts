import { createContext, useContext } from 'react'
import type { Viewer } from './session.ts'

/** Holds the viewer below PortalShell. */
export const ViewerContext = createContext<Viewer | null>(null)

/** Who is signed in. Only inside PortalShell. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext)
  if (viewer === null) throw new Error('useViewer needs PortalShell')
  return viewer
}
