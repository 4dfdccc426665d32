export { LatestActivity } from '@relais/portal-features/operations'
