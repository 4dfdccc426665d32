import { createFileRoute } from '@tanstack/react-router'
import { ResellerHomePage } from '../../../features/home/home-page.tsx'

export const Route = createFileRoute('/_signed-in/')({ component: ResellerHomePage })
