import { Module } from '@nestjs/common'
import { changesOf } from '../../../platform/change/changes-of.ts'
import { markNotificationsRead } from './mark-notifications-read.ts'
import { NotificationChoiceResolver } from './notification-choice.resolver.ts'
import { NotificationResolver } from './notification.resolver.ts'
import { saveNotificationChoices } from './save-notification-choices.ts'

@Module({
  providers: [
    NotificationResolver,
    NotificationChoiceResolver,
    changesOf([markNotificationsRead, saveNotificationChoices]),
  ],
})
export class NotificationModule {}
