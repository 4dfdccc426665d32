import { createFileRoute } from '@tanstack/react-router'
import { CreatePartnerPage } from '../../../../../features/organization/create-partner-page.tsx'
import { paths } from '../../../../../paths.ts'

export const Route = createFileRoute('/_signed-in/program/organizations/new')({ component: CreatePartner })

function CreatePartner() {
  const navigate = Route.useNavigate()
  return (
    <CreatePartnerPage
      onCreated={(domain) => void navigate({ to: paths.organizations, search: { search: domain } })}
    />
  )
}
