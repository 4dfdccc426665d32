import { Module } from '@nestjs/common'
import { MailMessageResolver } from './mail-message.resolver.ts'

@Module({ providers: [MailMessageResolver] })
export class MailMessageModule {}
