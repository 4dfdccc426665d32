import type { SortDirection } from '@relais/domain'
import { type Placeholder, type SQL, sql } from 'drizzle-orm'

/** What a list is sorted by. Ties are sorted by id, the same way. Neither is ever null. */
export interface Keyset {
  readonly by: SQL
  readonly id: SQL
  readonly kind: KeyKind
}

/** What a list is sorted by is: a name, a moment, a number. */
export type KeyKind = 'text' | 'instant' | 'number'

/** Where a page goes on: the values of the last row before it. */
export interface AfterKey {
  readonly value: string
  readonly id: string
}

/** Before the first of all: a list by time that is planned once, whatever page is asked for, begins behind it. */
export const beforeFirst: Readonly<Record<SortDirection, AfterKey>> = {
  ascending: { value: '-infinity', id: '00000000-0000-0000-0000-000000000000' },
  descending: { value: 'infinity', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' },
}

const ways: Readonly<Record<SortDirection, { readonly direction: SQL; readonly than: SQL }>> = {
  ascending: { direction: sql`asc`, than: sql`>` },
  descending: { direction: sql`desc`, than: sql`<` },
}

/** The type a value is compared as: that of its column. */
const types: Readonly<Record<KeyKind, SQL>> = {
  text: sql`text`,
  instant: sql`timestamptz`,
  number: sql`integer`,
}

/** What stands after `order by`: an index on column and id is walked either way. */
export function orderOf({ by, id }: Pick<Keyset, 'by' | 'id'>, sort: SortDirection): SQL {
  const { direction } = ways[sort]
  return sql`${by} ${direction}, ${id} ${direction}`
}

/** That a row comes after another. */
export function comesAfter(
  { by, id, kind }: Keyset,
  sort: SortDirection,
  after: { readonly [Part in keyof AfterKey]: string | Placeholder },
): SQL {
  return sql`(${by}, ${id}) ${ways[sort].than} (${after.value}::${types[kind]}, ${after.id}::uuid)`
}
