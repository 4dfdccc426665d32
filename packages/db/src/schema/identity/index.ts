export { ofOrganization } from './of-organization.ts'
export { organization } from './organization.ts'
export { user } from './user.ts'
