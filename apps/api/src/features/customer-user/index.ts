export { CustomerUserModule } from './customer-user.module.ts'
