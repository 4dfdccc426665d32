export { actorName } from './actor-name.queries.ts'
export { AuditEntryModule } from './audit-entry.module.ts'
