import { Module } from '@nestjs/common'
import { MarkNotificationsRead } from './mark-notifications-read.ts'
import { NotificationResolver } from './notification.resolver.ts'

@Module({ providers: [NotificationResolver, MarkNotificationsRead] })
export class NotificationModule {}
