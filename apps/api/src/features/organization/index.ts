export { CreateOrganization } from './create-organization.ts'
export { OrganizationModule } from './organization.module.ts'
