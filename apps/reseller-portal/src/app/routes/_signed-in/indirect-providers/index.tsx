import { createFileRoute } from '@tanstack/react-router'
import { IndirectProvidersPage } from '../../../../features/partnership/indirect-providers-page.tsx'

export const Route = createFileRoute('/_signed-in/indirect-providers/')({
  validateSearch: (search: Record<string, unknown>): { open?: string } =>
    typeof search.open === 'string' ? { open: search.open } : {},
  component: Providers,
})

function Providers() {
  const { open = null } = Route.useSearch()
  const navigate = Route.useNavigate()
  return (
    <IndirectProvidersPage
      open={open}
      onOpenChange={(id) => void navigate({ search: id === null ? {} : { open: id }, resetScroll: false })}
    />
  )
}
