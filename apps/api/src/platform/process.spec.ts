import { DrizzleQueryError } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { ConfigurationError } from './config.ts'
import { failureSentence } from './process.ts'

const system = (code: string, message: string) => Object.assign(new Error(message), { code })

describe('a process that does not start', () => {
  it('names the variable that is wrong', () => {
    expect(failureSentence(new ConfigurationError('RELAIS_LINK_KEY: is not set'))).toBe(
      'RELAIS_LINK_KEY: is not set',
    )
  })

  it('says that PostgreSQL cannot be reached, and where it was looked for', () => {
    const refused = system('ECONNREFUSED', 'connect ECONNREFUSED 127.0.0.1:5432')
    const both = Object.assign(new AggregateError([refused]), { code: 'ECONNREFUSED' })
    for (const error of [refused, both, new Error('outer', { cause: refused })])
      expect(failureSentence(error)).toMatch(/^PostgreSQL cannot be reached \(.+\)\.$/)
    expect(failureSentence(both)).toContain('127.0.0.1:5432')
  })

  it('says that the login is refused, or the port taken', () => {
    expect(failureSentence(system('28P01', 'password authentication failed for user "api"'))).toContain(
      'refuses the login',
    )
    expect(failureSentence(system('EADDRINUSE', 'listen EADDRINUSE: 127.0.0.1:4001'))).toContain(
      'port is taken',
    )
  })

  it('repeats no value of a query', () => {
    const failed = new DrizzleQueryError('select $1', ['secret value'], new Error('cause'))
    expect(failureSentence(failed)).toBe('Failed query: select $1')
  })
})
