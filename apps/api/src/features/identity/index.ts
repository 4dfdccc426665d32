export { DraftModule } from './draft/draft.module.ts'
export { CreateOrganization } from './organization/create-organization.ts'
export { createPartnerByCommand, type CreatePartnerCommandRefusal } from './organization/create-partner.ts'
export { checkTenant, domainTaken, type FoundedTenant, foundTenant } from './organization/found-tenant.ts'
export { FoundedTenantSuccess } from './organization/found-tenant.graphql.ts'
export { NewTenantInput } from './organization/new-organization.graphql.ts'
export { becomeOperator } from './organization/organization-account.repository.ts'
export { AccountKindCode } from './organization/program.graphql.ts'
export { AccountSuspendedError } from './organization/organization.refusals.ts'
export { OrganizationModule } from './organization/organization.module.ts'
export {
  isOwnAccountActive,
  listOwnDomains,
  ownDomains,
  refreshOrganizationView,
  refreshOrganizationViews,
} from './organization/organization.repository.ts'
export { IssuePasswordReset, type PasswordResetAsked } from './session/issue-password-reset.ts'
export { newSessionToken } from './session/session-token.ts'
export { findSignInCandidate } from './session/session.repository.ts'
export { openSession } from './session/sign-in.ts'
export { SessionModule } from './session/session.module.ts'
export {
  PasswordCheckBusyError,
  PasswordUnacceptableError,
  TooManyAttemptsError,
} from './session/session.refusals.ts'
export { countUnreadNotifications, ofReader, type Reader } from './session/unread.queries.ts'
export { actorName } from './user/actor-name.queries.ts'
export {
  CreateOrganizationUser,
  type CreateOrganizationUserRefusal,
} from './user/create-organization-user.ts'
export { UserModule } from './user/user.module.ts'
export {
  findHomeOrganization,
  insertUser,
  insertWelcomeLink,
  lockUser,
  saveUsageLocation,
} from './user/user.repository.ts'
