import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
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

/** Starts the fixture, does something to it once it is ready, and tells how it ended and what it wrote. */
async function stopped(
  how: string,
  act: (child: ChildProcess) => void,
): Promise<{ code: number | null; said: string }> {
  const child = spawn(
    process.execPath,
    ['--import', '@oxc-node/core/register', join(import.meta.dirname, 'stopping.fixture.ts'), how],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  )
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  child.stdout.on('data', (chunk: Buffer) => {
    const wasReady = said.includes('ready\n')
    said += chunk.toString()
    if (!wasReady && said.includes('ready\n')) act(child)
  })
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, said }
}

describe('a process that stops', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'on %s closes what it holds to the end, and ends with 0',
    async (signal) => {
      const { code, said } = await stopped('in order', (child) => child.kill(signal))
      expect(said).toContain('closing\nclosed\n')
      expect(code).toBe(0)
    },
  )

  it('does so when its parent is gone, and once when both come together', async () => {
    const alone = await stopped('in order', (child) => child.stdin?.end())
    expect(alone).toMatchObject({ code: 0 })
    const { code, said } = await stopped('in order', (child) => {
      child.kill('SIGTERM')
      child.stdin?.end()
    })
    expect(said.match(/closing\n/g)).toHaveLength(1)
    expect(said).toContain('closed\n')
    expect(code).toBe(0)
  })

  it('ends with 1 and says so when closing hangs or fails', async () => {
    const hung = await stopped('hangs', (child) => child.kill('SIGTERM'))
    expect(hung.code).toBe(1)
    expect(hung.said).toContain('killed by timeout')
    const failed = await stopped('fails', (child) => child.kill('SIGTERM'))
    expect(failed.code).toBe(1)
    expect(failed.said).toContain('stopping failed')
  })

  it('because something failed that nobody waits for closes what it holds, ends with 1, and repeats no value of a query', async () => {
    const { code, said } = await stopped('rejects', () => undefined)
    expect(code).toBe(1)
    expect(said).toContain('closed\n')
    expect(said).toContain('cannot go on')
    expect(said).not.toContain('secret value')
  })
}, 60_000)
