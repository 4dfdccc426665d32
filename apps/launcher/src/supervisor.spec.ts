import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { identify } from '@relais/embedded-postgres'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runChild, startChild, stopChild } from './child.ts'
import { type Guardian, startGuardian } from './guardian.ts'
import type { Command } from './layout.ts'
import { backOff, createSupervisor, type Supervisor } from './supervisor.ts'

const fixture = (name: string): string => fileURLToPath(new URL(`./${name}.fixture.ts`, import.meta.url))
let folder = ''
let guardian: Guardian
let supervisor: Supervisor
let said: string[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relais-launcher-'))
  said = []
  guardian = startGuardian()
  supervisor = createSupervisor({ guardian, logs: folder, say: (line) => said.push(line), echo: false })
})

afterEach(async () => {
  supervisor.now()
  guardian.dismiss()
  await rm(folder, { recursive: true })
})

function command(how: string): Command {
  return { args: [fixture('child'), how, join(folder, 'pids')], cwd: folder }
}

async function pids(atLeast: number): Promise<number[]> {
  for (;;) {
    const text = await readFile(join(folder, 'pids'), 'utf8').catch(() => '')
    const all = text.split('\n').filter(Boolean).map(Number)
    if (all.length >= atLeast) return all
    await sleep(20)
  }
}

async function gone(pid: number): Promise<void> {
  while ((await identify(pid)) !== null) await sleep(20)
}

test('the wait between two starts doubles, up to two seconds', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 50].map(backOff)).toEqual([250, 500, 1000, 2000, 2000, 2000, 2000, 2000])
})

describe('a supervised process', () => {
  test('is started again when it is killed', async () => {
    const child = supervisor.start('api', command('stay'), process.env)
    const [first = 0] = await pids(1)
    process.kill(first, 'SIGKILL')
    const [, second = 0] = await pids(2)
    expect(second).not.toBe(first)
    expect(await identify(second)).not.toBeNull()
    expect(child.failures()).toBe(1)
    expect(said.join()).toContain('api ended (SIGKILL); starting it again in 0.25 s')
  })

  test('that keeps ending is tried again and again, and its last words are kept', async () => {
    const child = supervisor.start('api', command('die'), process.env)
    await pids(3)
    expect(child.failures()).toBeGreaterThanOrEqual(2)
    expect(child.tail()).toMatch(/^pids \d+/)
    expect(said[0]).toContain('code 3')
  })

  test('is not started again once the supervisor stops', async () => {
    supervisor.start('api', command('stay'), process.env)
    const [pid = 0] = await pids(1)
    await supervisor.stop()
    expect(await identify(pid)).toBeNull()
    await sleep(400)
    expect(await pids(1)).toEqual([pid])
  })

  test('takes what it started with it', async () => {
    supervisor.start('api', command('family'), process.env)
    const family = await pids(2)
    await supervisor.stop()
    for (const pid of family) await gone(pid)
  })
})

test('a process deaf to SIGTERM is ended when patience runs out', async () => {
  const child = startChild(command('deaf'), { env: process.env, guardian, output: 'pipe' })
  await pids(1)
  await stopChild(child, 100)
  expect(child.signalCode).toBe('SIGKILL')
})

test('a command is run to its end, with its code and output', async () => {
  const { signal } = new AbortController()
  const result = await runChild(command('die'), { env: process.env, guardian, stop: signal })
  expect(result.code).toBe(3)
  expect(result.stdout).toMatch(/^pids/)
})

test('a running command ends when the launcher is asked to stop', async () => {
  const controller = new AbortController()
  const running = runChild(command('stay'), { env: process.env, guardian, stop: controller.signal })
  const [pid = 0] = await pids(1)
  controller.abort(new Error('stopped'))
  await expect(running).rejects.toThrow('stopped')
  expect(await identify(pid)).toBeNull()
})

test('kill -9 of the launcher ends everything it started', async () => {
  const launcher: ChildProcess = spawn(process.execPath, [fixture('orphan')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const started: number[] = []
  launcher.stdout?.on('data', (chunk: Buffer) =>
    started.push(...(chunk.toString().match(/\d+/g) ?? []).map(Number)),
  )
  while (started.length < 3) await sleep(20)
  launcher.kill('SIGKILL')
  for (const pid of started) await gone(pid)
})
