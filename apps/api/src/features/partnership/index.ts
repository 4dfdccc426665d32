export { PartnershipModule } from './partnership.module.ts'
