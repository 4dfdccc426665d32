export { CreateOrganizationUser, type CreateOrganizationUserRefusal } from './create-organization-user.ts'
export { UserModule } from './user.module.ts'
export { lockUser } from './user.repository.ts'
