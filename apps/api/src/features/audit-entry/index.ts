export { AuditEntryModule } from './audit-entry.module.ts'
