export { UserModule } from './user.module.ts'
export { lockUser } from './user.repository.ts'
