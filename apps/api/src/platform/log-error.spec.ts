import { DrizzleQueryError } from 'drizzle-orm'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { createLog } from './log.ts'

function logged(error: unknown): string {
  let text = ''
  createLog('error', { write: (line) => (text += line) }).error({ err: error }, 'failed')
  return text
}

function databaseError(code: string, message: string): pg.DatabaseError {
  const detail = 'Key (contact_mail)=(secret value) already exists.'
  return Object.assign(new pg.DatabaseError(message, 1, 'error'), { code, detail, constraint: 'user_mail' })
}

describe('a logged error', () => {
  it('of a query names the statement and the constraint, and no value that went in', () => {
    const cause = databaseError('23505', 'duplicate key value violates unique constraint "user_mail"')
    const text = logged(new DrizzleQueryError('insert into "user" values ($1)', ['secret value'], cause))
    expect(text).toContain('insert into \\"user\\" values ($1)')
    expect(text).toContain('"constraint":"user_mail"')
    expect(text).toContain('"code":"23505"')
    expect(text).not.toContain('secret value')
  })

  it('of a value that does not fit does not repeat it', () => {
    const text = logged(databaseError('22P02', 'invalid input syntax for type uuid: "secret value"'))
    expect(text).toContain('"code":"22P02"')
    expect(text).not.toContain('secret value')
  })

  it('keeps where it was thrown and what caused it', () => {
    const text = logged(new Error('outer', { cause: new TypeError('inner') }))
    expect(text).toContain('log-error.spec')
    expect(text).toContain('"cause":{"type":"TypeError","message":"inner"')
  })
})
