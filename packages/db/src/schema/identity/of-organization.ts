import { type AnyPgColumn, foreignKey } from 'drizzle-orm/pg-core'
import { user } from './user.ts'

/**
 * A person named in a row beside an organization is one of that organization's people: whoever writes the row, however wrong
 * the check before it was. Null in either column: nobody is named.
 */
export function ofOrganization(name: string, organizationId: AnyPgColumn, userId: AnyPgColumn) {
  return foreignKey({
    name,
    columns: [organizationId, userId],
    foreignColumns: [user.organizationId, user.id],
  })
}
