import pg from 'pg'
import { vi } from 'vitest'

/** The beginning of each statement that this process sent to PostgreSQL meanwhile: what was done, whatever the values. */
export async function statementsDuring(act: () => Promise<unknown>): Promise<readonly string[]> {
  const query = vi.spyOn(pg.Client.prototype, 'query')
  try {
    await act()
    return query.mock.calls.map(([statement]: readonly unknown[]) =>
      (typeof statement === 'string' ? statement : textOf(statement)).slice(0, 40),
    )
  } finally {
    query.mockRestore()
  }
}

function textOf(statement: unknown): string {
  return typeof statement === 'object' && statement !== null && 'text' in statement
    ? String(statement.text)
    : ''
}
