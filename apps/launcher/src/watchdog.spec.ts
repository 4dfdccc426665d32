import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort, identify } from '@relais/embedded-postgres'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Guardian, startGuardian } from './guardian.ts'
import { createSupervisor, type Supervisor } from './supervisor.ts'
import { afterLook, type Look, patience, type Pulses } from './watchdog.ts'

const missed: Look = { answered: false, tookMs: patience.answerWithinMs }
const answered: Look = { answered: true, tookMs: 20 }
const after = (looks: readonly Look[]): Pulses =>
  looks.reduce((before, look) => afterLook(before, look, patience), {
    misses: 0,
    hasAnswered: true,
  } as Pulses)

describe('what looks tell', () => {
  test('a process that is frozen is there again within 45 seconds', () => {
    const { everyMs, answerWithinMs, misses } = patience
    // The look that just succeeded, then so many that do not; the rest is for starting.
    expect(everyMs + misses * (everyMs + answerWithinMs)).toBeLessThanOrEqual(30_000)
  })

  test('one answer in between begins the count anew: a busy machine ends no healthy process', () => {
    expect(after([missed, missed, missed, answered, missed, missed, missed]).misses).toBe(3)
    expect(after([missed, missed, missed, missed]).misses).toBe(patience.misses)
  })

  test('a machine that slept, or gave us no time to run, counts for nothing', () => {
    const asleep: Look = { answered: false, tookMs: 3_600_000 }
    expect(after([missed, missed, missed, asleep]).misses).toBe(0)
    expect(after([missed, missed, missed, { answered: false, tookMs: 7_500 }]).misses).toBe(0)
  })
})

describe('a supervised process that is frozen', () => {
  let folder = ''
  let guardian: Guardian
  let supervisor: Supervisor
  const said: string[] = []

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'relais-watchdog-'))
    guardian = startGuardian()
    const hasty = { everyMs: 50, answerWithinMs: 300, misses: 3, startMs: 20_000 }
    supervisor = createSupervisor({
      guardian,
      logs: folder,
      say: (line) => said.push(line),
      echo: false,
      patience: hasty,
    })
  })
  afterEach(async () => {
    supervisor.now()
    guardian.dismiss()
    await rm(folder, { recursive: true })
  })

  async function pids(): Promise<number[]> {
    const text = await readFile(join(folder, 'pids'), 'utf8').catch(() => '')
    return text.split('\n').filter(Boolean).map(Number)
  }

  test('is ended and started again by nobody, and said to be silent meanwhile', async () => {
    const port = await freePort()
    const fixture = fileURLToPath(new URL('./child.fixture.ts', import.meta.url))
    const command = { args: [fixture, 'serve', join(folder, 'pids'), String(port)], cwd: folder }
    const child = supervisor.start('api', command, process.env, { port, path: '/healthz', host: 'localhost' })
    await vi.waitFor(async () => expect((await fetch(`http://127.0.0.1:${port}/`)).ok).toBe(true), 120_000)
    // Long enough for it to have been asked, and to have answered.
    await sleep(400)
    expect(child.answers()).toBe(true)
    const [first = 0] = await pids()
    process.kill(first, 'SIGSTOP')
    await vi.waitFor(() => expect(child.answers()).toBe(false), { timeout: 10_000, interval: 5 })
    await vi.waitFor(async () => expect(await pids()).toHaveLength(2), 120_000)
    expect(await identify(first)).toBeNull()
    expect(said.join('\n')).toContain('api lives but does not answer; ending it, to be started again.')
    await vi.waitFor(async () => expect((await fetch(`http://127.0.0.1:${port}/`)).ok).toBe(true), 120_000)
    expect(child.answers()).toBe(true)
  }, 60_000)
})
