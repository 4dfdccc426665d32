import { readText } from '@relais/portal-kit'
import { createFileRoute } from '@tanstack/react-router'
import { FoundProviderPage } from '../../../../../features/directory/found-provider-page.tsx'

export const Route = createFileRoute('/_signed-in/indirect-providers/find/$providerId')({
  validateSearch: (search: Record<string, unknown>): { country?: string } => readText(search, 'country'),
  component: Found,
})

function Found() {
  const navigate = Route.useNavigate()
  const { providerId } = Route.useParams()
  return (
    <FoundProviderPage
      providerId={providerId}
      country={Route.useSearch().country}
      onCountryChange={(country) => void navigate({ search: { country }, replace: true, resetScroll: false })}
    />
  )
}
