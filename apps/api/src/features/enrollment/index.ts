export { registerDirectory } from './listing/page/directory-routes.ts'
export { EnrollmentModule } from './enrollment.module.ts'
