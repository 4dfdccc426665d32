import { createFileRoute } from '@tanstack/react-router'
import { OwnListingsPage } from '../../../../features/listing/own-listings-page.tsx'

export const Route = createFileRoute('/_signed-in/directory-listing/')({ component: OwnListingsPage })
