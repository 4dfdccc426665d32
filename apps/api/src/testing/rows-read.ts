import pg from 'pg'
import { vi } from 'vitest'

/** What one statement read, nested ones in functions and triggers included. */
export interface StatementRead {
  /** As it was sent, without values. */
  readonly text: string
  /** Rows (or entries of indexes, where those are more) by table, the most first. */
  readonly rows: readonly (readonly [table: string, count: number])[]
}

/** What a transaction held when it ended. */
export interface TransactionEnd {
  readonly statements: readonly StatementRead[]
  /** Locks on rows and of ours: `table mode`, `advisory`. */
  readonly locks: readonly string[]
}

/**
 * Every transaction of this process meanwhile, statement by statement, with the rows that PostgreSQL itself counted: the
 * counters of the running transaction, so that nothing depends on a clock or on when statistics are told.
 */
export async function readsDuring(act: () => Promise<unknown>): Promise<readonly TransactionEnd[]> {
  const ends: TransactionEnd[] = []
  const open = new WeakMap<pg.Client, { statements: StatementRead[]; counts: Counts }>()
  const turns = new WeakMap<pg.Client, Promise<unknown>>()
  // Called with the client as `this` below.
  const original = Reflect.get(pg.Client.prototype, 'query') as Query
  const raw = (client: pg.Client, text: string) =>
    Reflect.apply(original, client, [text]) as Promise<pg.QueryResult>
  const query = vi.spyOn(pg.Client.prototype, 'query')
  const spied = async function (this: pg.Client, ...given: unknown[]): Promise<unknown> {
    const text = textOf(given[0])
    // What was counted before is told, so that counting begins at nothing.
    if (/^begin/i.test(text)) {
      await raw(this, 'select pg_stat_force_next_flush()')
      open.set(this, { statements: [], counts: new Map() })
    }
    const transaction = open.get(this)
    if (!transaction) return Reflect.apply(original, this, given)
    // What ends a change rides with its last statement.
    const [, last, end] = /^([^]*); (commit|rollback)$/i.exec(text) ?? []
    if (last !== undefined) {
      await Reflect.apply(spied, this, [last])
      return Reflect.apply(spied, this, [end])
    }
    if (/^(commit|rollback)$/i.test(text)) {
      open.delete(this)
      const locks = await locksOf(raw, this).catch(() => [])
      ends.push({ statements: transaction.statements, locks })
      return Reflect.apply(original, this, given)
    }
    const result: unknown = await Reflect.apply(original, this, given)
    const counts = await countsOf(raw, this)
    transaction.statements.push({ text, rows: difference(transaction.counts, counts) })
    transaction.counts = counts
    return result
  }
  query.mockImplementation(function (this: pg.Client, ...given: unknown[]) {
    // A pool's own calls pass a function to call back.
    if (given.some((argument) => typeof argument === 'function')) return Reflect.apply(original, this, given)
    // Each when the one before was counted, also where several are sent at once.
    const turn = (turns.get(this) ?? Promise.resolve()).then(() => Reflect.apply(spied, this, given))
    turns.set(
      this,
      turn.catch(() => undefined),
    )
    return turn
  } as Query)
  try {
    await act()
    return ends
  } finally {
    query.mockRestore()
  }
}

/** The most rows that the statement read of its tables together. */
export const rowsRead = ({ rows }: StatementRead): number => rows.reduce((sum, [, count]) => sum + count, 0)

type Counts = ReadonlyMap<string, { readonly heap: number; readonly index: number }>
type Query = typeof pg.Client.prototype.query
type Raw = (client: pg.Client, text: string) => Promise<pg.QueryResult>

async function countsOf(raw: Raw, client: pg.Client): Promise<Counts> {
  const { rows } = await raw(
    client,
    `select t.relname as name,
       pg_stat_get_xact_tuples_returned(t.oid) + pg_stat_get_xact_tuples_fetched(t.oid) as heap,
       coalesce((select sum(pg_stat_get_xact_tuples_returned(i.indexrelid)) from pg_index i where i.indrelid = t.oid), 0) as index
     from pg_class t where t.relkind = 'r' and t.relnamespace = 'public'::regnamespace`,
  )
  return new Map(
    rows.map(({ name, heap, index }: Record<string, unknown>) => [
      String(name),
      { heap: Number(heap), index: Number(index) },
    ]),
  )
}

function difference(before: Counts, after: Counts): StatementRead['rows'] {
  return [...after]
    .map(([name, { heap, index }]) => {
      const old = before.get(name) ?? { heap: 0, index: 0 }
      return [name, Math.max(heap - old.heap, index - old.index)] as const
    })
    .filter(([, count]) => count > 0)
    .toSorted(([, one], [, other]) => other - one)
}

async function locksOf(raw: Raw, client: pg.Client): Promise<readonly string[]> {
  const { rows } = await raw(
    client,
    `select distinct case l.locktype when 'advisory' then 'advisory' else c.relname || ' ' || l.mode end as lock
     from pg_locks l left join pg_class c on c.oid = l.relation and c.relnamespace = 'public'::regnamespace
     where l.pid = pg_backend_pid() and (l.locktype = 'advisory' or l.locktype = 'relation' and c.oid is not null and l.mode <> 'AccessShareLock')
     order by 1`,
  )
  return rows.map(({ lock }: Record<string, unknown>) => String(lock))
}

function textOf(statement: unknown): string {
  if (typeof statement === 'string') return statement
  return typeof statement === 'object' && statement !== null && 'text' in statement
    ? String(statement.text)
    : ''
}
