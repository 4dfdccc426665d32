export { LicenseModule } from './license.module.ts'
