import { Module } from '@nestjs/common'
import { changesOf } from '../../../platform/change/changes-of.ts'
import { markNotificationsRead } from './mark-notifications-read.ts'
import { NotificationResolver } from './notification.resolver.ts'

@Module({ providers: [NotificationResolver, changesOf([markNotificationsRead])] })
export class NotificationModule {}
