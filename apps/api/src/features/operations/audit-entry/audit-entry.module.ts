import { Module } from '@nestjs/common'
import { AuditEntryResolver } from './audit-entry.resolver.ts'

@Module({ providers: [AuditEntryResolver] })
export class AuditEntryModule {}
