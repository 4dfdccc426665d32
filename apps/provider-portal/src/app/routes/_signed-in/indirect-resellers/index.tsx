import { createFileRoute } from '@tanstack/react-router'
import { IndirectResellersPage } from '../../../../features/partnership/indirect-resellers-page.tsx'

export const Route = createFileRoute('/_signed-in/indirect-resellers/')({ component: IndirectResellersPage })
