export { giveFirstMembershipPassword } from './membership/give-membership-password.ts'
export { DirectoryReader } from './listing/directory-reader.ts'
export { registerDirectory } from './listing/page/directory-routes.ts'
export { EnrollmentModule } from './enrollment.module.ts'
