export { actorName } from './actor-name.queries.ts'
export { CreateOrganizationUser, type CreateOrganizationUserRefusal } from './create-organization-user.ts'
export { UserModule } from './user.module.ts'
export {
  findHomeOrganization,
  insertUser,
  insertWelcomeLink,
  lockUser,
  saveUsageLocation,
} from './user.repository.ts'
