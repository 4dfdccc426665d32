import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { identify } from './identity.ts'
import { scratchRoot } from './scratch.ts'
import { findRunning, serverVersion, startEmbeddedPostgres } from './server.ts'
import { startTestServer } from './test-server.ts'

let folder = ''
const children = new Set<ChildProcess>()

beforeEach(async () => {
  folder = await mkdtemp(join(await scratchRoot(), 'relais-postgres-'))
})

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL')
  children.clear()
  const left = await findServer(join(folder, 'data'))
  if (left !== null) process.kill(left, 'SIGKILL')
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
})

async function findServer(dataDirectory: string): Promise<number | null> {
  const text = await readFile(join(dataDirectory, 'postmaster.pid'), 'utf8').catch(() => '')
  const pid = Number(text.split('\n')[0])
  return pid > 0 && (await identify(pid)) !== null ? pid : null
}

async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(text)).rows
  } finally {
    await client.end()
  }
}

interface Said {
  pid: number
  port: number
  joined: boolean
}

async function owner(dataDirectory: string, ...more: string[]): Promise<{ child: ChildProcess; said: Said }> {
  const program = fileURLToPath(new URL('./owner-process.fixture.ts', import.meta.url))
  const child = spawn(process.execPath, [program, dataDirectory, ...more], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  children.add(child)
  const [line] = (await once(child.stdout ?? child, 'data')) as [Buffer]
  return { child, said: JSON.parse(line.toString()) as Said }
}

async function gone(pid: number): Promise<void> {
  while ((await identify(pid)) !== null) await sleep(20)
}

describe('the embedded server', () => {
  test('starts over a new folder, keeps what was committed, and leaves no process behind', async () => {
    const dataDirectory = join(folder, 'data')
    const first = await startEmbeddedPostgres({ dataDirectory })
    await first.ensureDatabase('relais')
    await first.ensureDatabase('relais')
    await query(first.url('relais'), 'create table kept as select 42 as answer')
    await first.stop()
    await first.stop()
    expect(await identify(first.pid)).toBeNull()

    const second = await startEmbeddedPostgres({ dataDirectory })
    expect(await query(second.url('relais'), 'select answer from kept')).toEqual([{ answer: 42 }])
    expect(Math.floor((await serverVersion(second.url('postgres'))) / 10_000)).toBe(18)
    await second.stop()
  })

  test('listens on loopback alone, over no socket file, and lets nobody in without the password', async () => {
    const server = await startEmbeddedPostgres({ dataDirectory: join(folder, 'data') })
    const [settings] = await query(
      server.url('postgres'),
      "select current_setting('listen_addresses') as listens, current_setting('unix_socket_directories') as sockets",
    )
    expect(settings).toEqual({ listens: '127.0.0.1', sockets: '' })
    await expect(query(server.url('postgres', 'postgres', 'guess'), 'select 1')).rejects.toThrow(/password/)
    const rules = await query(server.url('postgres'), 'select distinct auth_method from pg_hba_file_rules')
    expect(rules).toEqual([{ auth_method: 'scram-sha-256' }])
    await server.stop()
  })

  test('keeps its random password where only its owner can read it', async () => {
    const one = await startEmbeddedPostgres({ dataDirectory: join(folder, 'data') })
    const two = await startEmbeddedPostgres({ dataDirectory: join(folder, 'other') })
    const file = await stat(join(folder, 'data.password'))
    expect(file.mode & 0o777).toBe(0o600)
    const passwords = [one, two].map((server) => new URL(server.url('postgres')).password)
    expect(passwords[0]?.length).toBeGreaterThanOrEqual(32)
    expect(passwords[0]).not.toBe(passwords[1])
    await one.stop()
    await two.stop()
  })

  test('takes the settings given and a password of the caller’s choice', async () => {
    const server = await startEmbeddedPostgres({
      dataDirectory: join(folder, 'data'),
      password: "it's a 'quoted' one",
      settings: { work_mem: '7MB', application_name: "o'clock" },
    })
    expect(await query(server.url('postgres'), 'show work_mem')).toEqual([{ work_mem: '7MB' }])
    await server.stop()
  })

  test('keeps committed rows through a kill -9 of the server itself', async () => {
    const dataDirectory = join(folder, 'data')
    const first = await startEmbeddedPostgres({ dataDirectory })
    await query(first.url('postgres'), 'create table kept as select 42 as answer')
    process.kill(first.pid, 'SIGKILL')
    await gone(first.pid)
    await first.stop()
    const second = await startEmbeddedPostgres({ dataDirectory })
    expect(second.joined).toBe(false)
    expect(await query(second.url('postgres'), 'select answer from kept')).toEqual([{ answer: 42 }])
    await second.stop()
  })

  test('starts in spite of a pid file that names a stranger', async () => {
    const dataDirectory = join(folder, 'data')
    const first = await startEmbeddedPostgres({ dataDirectory })
    const pidFile = await readFile(join(dataDirectory, 'postmaster.pid'), 'utf8')
    await first.stop()
    await writeFile(
      join(dataDirectory, 'postmaster.pid'),
      pidFile.replace(String(first.pid), String(process.pid)),
    )
    const second = await startEmbeddedPostgres({ dataDirectory })
    expect(await query(second.url('postgres'), 'select 1 as one')).toEqual([{ one: 1 }])
    await second.stop()
  })
})

describe('a server that is kept running', () => {
  const told = () => {
    const words: string[] = []
    const heard = Promise.withResolvers<void>()
    const tell = {
      silent: () => void words.push('silent'),
      ended: () => void words.push('ended'),
      failed: (error: unknown) => void words.push(String(error)),
      back: () => {
        words.push('back')
        heard.resolve()
      },
    }
    return { words, back: heard.promise, tell }
  }

  test.each(['SIGKILL', 'SIGQUIT'] as const)(
    'serves again on the same port, with all that was committed, after %s of the server',
    async (signal) => {
      const dataDirectory = join(folder, 'data')
      const server = await startEmbeddedPostgres({ dataDirectory })
      await query(server.url('postgres'), 'create table kept as select 42 as answer')
      const { words, back, tell } = told()
      server.keepRunning(tell)
      process.kill(server.pid, signal)
      await back
      expect(await query(server.url('postgres'), 'select answer from kept')).toEqual([{ answer: 42 }])
      expect(words[0]).toBe('ended')
      const revived = await findServer(dataDirectory)
      expect(revived).not.toBe(server.pid)
      await server.stop()
      expect(await findServer(dataDirectory)).toBeNull()
    },
  )

  test('stays stopped once it is stopped in order', async () => {
    const dataDirectory = join(folder, 'data')
    const server = await startEmbeddedPostgres({ dataDirectory })
    const { words, tell } = told()
    server.keepRunning(tell)
    await server.stop()
    await sleep(600)
    expect(words).toEqual([])
    expect(await findServer(dataDirectory)).toBeNull()
  })

  test('goes with its owner also after it was started again', async () => {
    const dataDirectory = join(folder, 'data')
    const { child, said } = await owner(dataDirectory, 'keep')
    process.kill(said.pid, 'SIGKILL')
    await once(child.stdout ?? child, 'data')
    const revived = await findServer(dataDirectory)
    if (revived === null) throw new Error('it is back, and its pid file is not')
    child.kill('SIGKILL')
    await gone(revived)
  })
})

describe('several owners', () => {
  test('a second owner joins, and the server stops with the last of them', async () => {
    const dataDirectory = join(folder, 'data')
    const first = await startEmbeddedPostgres({ dataDirectory })
    const { child, said } = await owner(dataDirectory)
    expect(said).toEqual({ pid: first.pid, port: first.port, joined: true })
    await first.stop()
    expect(await query(first.url('postgres'), 'select 1 as one')).toEqual([{ one: 1 }])
    expect((await findRunning(dataDirectory))?.port).toBe(first.port)
    child.stdin?.end()
    await once(child, 'exit')
    expect(await identify(first.pid)).toBeNull()
    expect(await findRunning(dataDirectory)).toBeNull()
  })

  test('two first starts at the same moment end with one server', async () => {
    const dataDirectory = join(folder, 'data')
    const [one, two] = await Promise.all([owner(dataDirectory), owner(dataDirectory)])
    expect(one.said.pid).toBe(two.said.pid)
    expect(one.said.joined).not.toBe(two.said.joined)
    one.child.stdin?.end()
    two.child.stdin?.end()
    await Promise.all([once(one.child, 'exit'), once(two.child, 'exit')])
    expect(await identify(one.said.pid)).toBeNull()
  })

  test('kill -9 of the only owner stops the server, and the next start works', async () => {
    const dataDirectory = join(folder, 'data')
    const { child, said } = await owner(dataDirectory)
    child.kill('SIGKILL')
    await gone(said.pid)
    const next = await startEmbeddedPostgres({ dataDirectory })
    expect(next.joined).toBe(false)
    await next.stop()
  })

  test('kill -9 of one owner leaves the other its server', async () => {
    const dataDirectory = join(folder, 'data')
    const { child } = await owner(dataDirectory)
    const second = await startEmbeddedPostgres({ dataDirectory })
    child.kill('SIGKILL')
    await once(child, 'exit')
    while ((await readdir(`${dataDirectory}.owners`)).length > 1) await sleep(20)
    expect(await query(second.url('postgres'), 'select 1 as one')).toEqual([{ one: 1 }])
    await second.stop()
    expect(await identify(second.pid)).toBeNull()
  })

  test('an orphaned server, its guardian killed too, is stopped and started anew', async () => {
    const dataDirectory = join(folder, 'data')
    const { child, said } = await owner(dataDirectory)
    // The guardian is the owner's only child that is left once pg_ctl has detached the server.
    const listing = spawn('ps', ['-o', 'pid=', '--ppid', String(child.pid)], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const [pids] = (await once(listing.stdout, 'data')) as [Buffer]
    for (const pid of pids.toString().trim().split(/\s+/)) process.kill(Number(pid), 'SIGKILL')
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(await identify(said.pid)).not.toBeNull()
    const next = await startEmbeddedPostgres({ dataDirectory })
    expect(next.joined).toBe(false)
    expect(next.pid).not.toBe(said.pid)
    expect(await query(next.url('postgres'), 'select 1 as one')).toEqual([{ one: 1 }])
    await next.stop()
  })
})

describe('the test server', () => {
  test('clones a template, drops the clone, and leaves neither process nor file', async () => {
    const dataDirectory = join(folder, 'data')
    const server = await startTestServer({ dataDirectory })
    await server.createDatabase('template_of_test')
    await query(server.url('template_of_test'), 'create table seeded as select 7 as value')
    await server.cloneDatabase('template_of_test', 'copy')
    expect(await query(server.url('copy'), 'select value from seeded')).toEqual([{ value: 7 }])
    await server.dropDatabase('copy')
    await expect(query(server.url('copy'), 'select 1')).rejects.toThrow(/does not exist/)
    const pid = await findServer(dataDirectory)
    await server.stop()
    expect(pid === null ? null : await identify(pid)).toBeNull()
    expect(await readdir(folder)).toEqual([])
  })

  test('goes with its data when the test run is killed', async () => {
    const dataDirectory = join(folder, 'data')
    const { child, said } = await owner(dataDirectory, 'discard')
    child.kill('SIGKILL')
    await gone(said.pid)
    while ((await readdir(folder)).length > 0) await sleep(20)
  })
})
