export * from './migrate.ts'
export * as schema from './schema/index.ts'
export { type AppRole, appRoles, definerRole } from './schema/row-policy.ts'
export * from './tx.ts'
