import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { scratchRoot } from './scratch.ts'
import { type EmbeddedPostgres, startEmbeddedPostgres } from './server.ts'

/** Asked often, and waited for as long as a machine that runs everybody's tests at once may take to let one in. */
const patience = { everyMs: 50, answerWithinMs: 5_000, misses: 1 }
const heard: string[] = []
const tell = {
  silent: () => void heard.push('silent'),
  ended: () => void heard.push('ended'),
  back: () => void heard.push('back'),
  failed: (error: unknown) => void heard.push(String(error)),
}
let folder = ''
let server: EmbeddedPostgres

beforeEach(async () => {
  heard.length = 0
  folder = await mkdtemp(join(await scratchRoot(), 'relais-frozen-'))
  server = await startEmbeddedPostgres({ dataDirectory: join(folder, 'postgres'), discard: true })
})
afterEach(async () => {
  await server.stop('immediate')
  await rm(folder, { recursive: true, force: true })
})

test('a server that was frozen goes on, without an end of anybody’s transaction', async () => {
  const client = new pg.Client({ connectionString: server.url('postgres') })
  await client.connect()
  await client.query('begin; create table kept ()')
  server.keepRunning(tell, patience)
  process.kill(server.pid, 'SIGSTOP')
  await vi.waitFor(() => expect(heard).toEqual(['silent', 'back']), { timeout: 120_000, interval: 20 })
  await client.query('commit')
  await client.end()
})
