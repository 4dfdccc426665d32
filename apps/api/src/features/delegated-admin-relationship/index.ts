export { DelegatedAdminRelationshipModule } from './delegated-admin-relationship.module.ts'
