export { countUnreadNotifications } from './notification.queries.ts'
export { NotificationModule } from './notification.module.ts'
