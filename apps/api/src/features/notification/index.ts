export { NotificationModule } from './notification.module.ts'
