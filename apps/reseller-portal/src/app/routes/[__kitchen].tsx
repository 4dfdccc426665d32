import { createFileRoute } from '@tanstack/react-router'
import { lazy } from 'react'

/** For those who build pages; no visitor's first screen waits for it. */
const KitchenPage = lazy(async () => {
  const { KitchenPage: component } = await import('@relais/portal-kit/kitchen')
  return { default: component }
})

export const Route = createFileRoute('/__kitchen')({ component: KitchenPage })
