import { createFileRoute } from '@tanstack/react-router'
import { EditListingPage } from '../../../../features/listing/edit-listing-page.tsx'
import { paths } from '../../../../paths.ts'

export const Route = createFileRoute('/_signed-in/directory-listing/$country')({ component: EditListing })

function EditListing() {
  const { country } = Route.useParams()
  const navigate = Route.useNavigate()
  return <EditListingPage country={country} onPublished={() => void navigate({ to: paths.ownListings })} />
}
