import { readPartnershipView } from '@relais/portal-features/consent'
import { readText } from '@relais/portal-kit'
import { createFileRoute } from '@tanstack/react-router'
import {
  IndirectProvidersPage,
  type ProviderView,
} from '../../../../features/partnership/indirect-providers-page.tsx'

export const Route = createFileRoute('/_signed-in/indirect-providers/')({
  validateSearch: (search: Record<string, unknown>): ProviderView => ({
    ...readPartnershipView(search),
    ...readText(search, 'open'),
  }),
  component: Providers,
})

function Providers() {
  const navigate = Route.useNavigate()
  const change = (search: ProviderView, replace: boolean) =>
    void navigate({ search, replace, resetScroll: false })
  return <IndirectProvidersPage view={Route.useSearch()} onViewChange={change} />
}
