import type { QueryClient } from '@tanstack/react-query'
import { queryClient } from '../graphql/graphql.ts'
import { NotFoundPage, RouteErrorPage } from '../error/error-page.tsx'
import { PagePending } from '../page/page.tsx'

/** What loaders and guards find in `context`. */
export type PortalRouterContext = { queryClient: QueryClient }

/** Spread into `createRouter({ routeTree, ...routerDefaults })`. */
export const routerDefaults = {
  context: { queryClient } satisfies PortalRouterContext,
  defaultPreload: 'intent' as const,
  // Freshness is TanStack Query's business.
  defaultPreloadStaleTime: 0,
  defaultPendingMs: 200,
  scrollRestoration: true,
  defaultErrorComponent: RouteErrorPage,
  defaultNotFoundComponent: NotFoundPage,
  defaultPendingComponent: PagePending,
}
