import pg from 'pg'
import { vi } from 'vitest'

/** One transaction as it was sent: what stands between its preamble and its end; or one statement that stands alone. */
export interface RecordedTransaction {
  /** Null: it was no transaction of the unit of work. */
  readonly role: string | null
  /** SQL text without values, in the order in which it was sent. */
  readonly statements: readonly string[]
  /** By what name each is prepared; null: it is planned anew. */
  readonly names: readonly (string | null)[]
}

type Query = (this: pg.Client, ...given: readonly unknown[]) => unknown

/**
 * What this process sends to PostgreSQL meanwhile, by transaction. Nothing of it stays unless it is told to: each commit is sent
 * as a rollback, so that whatever is recorded begins with the same world.
 */
export async function recordTransactions(
  act: () => Promise<unknown>,
  { stays = false } = {},
): Promise<readonly RecordedTransaction[]> {
  const transactions: Recorded[] = []
  const open = new Map<pg.Client, Recorded>()
  // Of its overloads none is told apart here: what is given is passed on.
  const original = Reflect.get(pg.Client.prototype, 'query') as Query
  const spy = vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (
    this: pg.Client,
    ...given: readonly unknown[]
  ) {
    const text = textOf(given[0])
    const role = /^begin; set local role (\w+); select app\.enter\(/.exec(text)?.[1]
    if (role !== undefined) {
      const transaction = { role, statements: [], names: [] }
      open.set(this, transaction)
      transactions.push(transaction)
    } else if (text === 'commit' || text === 'rollback') {
      open.delete(this)
      return original.call(this, stays ? text : 'rollback', ...given.slice(1))
    } else if (text.startsWith('select app.finish(')) {
      open.get(this)?.statements.push('select app.finish($1)')
      open.get(this)?.names.push(null)
      open.delete(this)
      return original.call(this, stays ? text : text.replace(/commit$/, 'rollback'), ...given.slice(1))
    } else {
      const transaction = open.get(this) ?? { role: null, statements: [], names: [] }
      if (!open.has(this)) transactions.push(transaction)
      transaction.statements.push(text)
      transaction.names.push(nameOf(given[0]))
    }
    return original.apply(this, given as [unknown])
  } as never)
  try {
    await act()
    return transactions
  } finally {
    spy.mockRestore()
  }
}

interface Recorded {
  readonly role: string | null
  readonly statements: string[]
  readonly names: (string | null)[]
}

function nameOf(statement: unknown): string | null {
  const holds = typeof statement === 'object' && statement !== null && 'name' in statement
  return holds && typeof statement.name === 'string' ? statement.name : null
}

function textOf(statement: unknown): string {
  if (typeof statement === 'string') return statement
  const holds = typeof statement === 'object' && statement !== null && 'text' in statement
  return holds ? String(statement.text) : ''
}

// Where a line begins: drizzle writes one long line, and a template stands as deep as its code does.
const clause =
  / (?=(?:from|left join|(?<! left )join|where|group by|order by|limit|values|returning|on conflict|set|select|union all|for update|for share)\b)/g

/** SQL as a reviewer reads it, indented as deep as its parentheses, and the same for the same statement. */
export function readable(sql: string): string {
  let depth = 0
  const lines = sql.trim().replaceAll(/\s+/g, ' ').replaceAll(clause, '\n').split('\n')
  return lines
    .map((line) => {
      const indented = `${'  '.repeat(depth)}${line}`
      depth += line.split('(').length - line.split(')').length
      return indented
    })
    .join('\n')
}
