import { routerDefaults } from '@relais/portal-kit'
import { createRouter } from '@tanstack/react-router'
import { routeTree } from './route-tree.gen.ts'

/** The portal's pages. */
export const router = createRouter({ routeTree, ...routerDefaults })

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
