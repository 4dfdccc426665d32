import { customType } from 'drizzle-orm/pg-core'

/**
 * A name as lists sort it: letters with accents among their letters, capitals beside small ones, whatever the database's
 * locale. The column carries the order, so that `order by`, the comparison of a keyset and the index cannot differ; a name
 * that a function returns has lost it. Equality stays that of the characters.
 */
export const sortedName = customType<{ data: string }>({ dataType: () => 'text collate "und-x-icu"' })
