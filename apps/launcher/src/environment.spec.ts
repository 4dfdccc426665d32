import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addresses, type Facts, loginUrl, processEnvironment, type ProcessName } from './environment.ts'
import { watched } from './parent.ts'
import { parseAccounts, parseFirstRun, report, table, tellProgress } from './report.ts'
import { loadSecrets } from './secret.ts'
import { currentSession, leaveSession, takeSession } from './session.ts'
import { writeJson } from './store.ts'

const facts: Facts = {
  env: { PATH: '/bin' },
  secrets: { linkKey: 'key', apiPassword: 'a/b', workerPassword: 'w@x' },
  databaseUrl: 'postgresql://postgres:secret@127.0.0.1:5000/relais',
  port: 4001,
  apiPort: 7000,
  smtpPort: 2525,
  portalRoot: '/project/apps',
}

test('each process gets the login that is its own, and none of them the one that migrates', () => {
  expect(processEnvironment('api', facts)).toMatchObject({
    RELAIS_API_DATABASE_URL: 'postgresql://relais_api:a%2Fb@127.0.0.1:5000/relais',
    RELAIS_API_PORT: '7000',
    RELAIS_RESELLER_URL: 'http://reseller.localhost:4001',
    RELAIS_LINK_KEY: 'key',
    RELAIS_TRUSTED_PROXY_HEADER: 'x-forwarded-for',
    RELAIS_PORTAL_ROOT: '/project/apps',
    PATH: '/bin',
  })
  expect(processEnvironment('worker', facts)).toMatchObject({
    RELAIS_WORKER_DATABASE_URL: 'postgresql://relais_worker:w%40x@127.0.0.1:5000/relais',
    RELAIS_CUSTOMER_URL: 'http://customer.localhost:4001',
    RELAIS_LINK_KEY: 'key',
    SMTP_URL: 'smtp://127.0.0.1:2525',
    PATH: '/bin',
  })
  expect(processEnvironment('command', facts)['DATABASE_URL']).toBe(facts.databaseUrl)
})

test('no process holds a secret of another, and none anything else the launcher was started with', () => {
  const own: Record<Exclude<ProcessName, 'command'>, readonly string[]> = {
    api: ['link', 'api'],
    worker: ['link', 'worker', 'smtp'],
    mailbox: [],
    vite: [],
  }
  const secrets = {
    link: 'of-the-links',
    api: 'of-the-api',
    worker: 'of-the-worker',
    migrates: 'of-the-owner',
    smtp: 'of-the-mail-server',
    cloud: 'of-the-cloud',
    later: 'of-a-setting-to-come',
  }
  const given: Facts = {
    ...facts,
    secrets: { linkKey: secrets.link, apiPassword: secrets.api, workerPassword: secrets.worker },
    databaseUrl: `postgresql://postgres:${secrets.migrates}@127.0.0.1:5000/relais`,
    env: {
      PATH: '/bin',
      TZ: 'Europe/Paris',
      AWS_SECRET_ACCESS_KEY: secrets.cloud,
      PGPASSWORD: secrets.migrates,
      SSH_AUTH_SOCK: secrets.cloud,
      RELAIS_SOME_API_KEY: secrets.later,
      RELAIS_TENANT_DOMAIN: 'tenants.example.org',
      RELAIS_MAILBOX_DIR: '/mails',
      SMTP_URL: `smtps://relais:${secrets.smtp}@mail.example.org`,
      DATABASE_URL: `postgresql://postgres:${secrets.migrates}@127.0.0.1:5000/relais`,
    },
  }
  for (const name of ['api', 'worker', 'mailbox', 'vite'] as const) {
    const text = JSON.stringify(processEnvironment(name, given))
    const held = Object.entries(secrets).flatMap(([which, value]) => (text.includes(value) ? [which] : []))
    expect([name, ...held.toSorted()]).toEqual([name, ...own[name].toSorted()])
    expect(text).toContain('Europe/Paris')
  }
  expect(processEnvironment('api', given)['RELAIS_TENANT_DOMAIN']).toBe('tenants.example.org')
  expect(processEnvironment('mailbox', given)['RELAIS_MAILBOX_DIR']).toBe('/mails')
})

test('what the user sets wins; what is set to nothing is not set', () => {
  const env = {
    RELAIS_PROVIDER_URL: 'https://p.example.org',
    RELAIS_LINK_KEY: 'own',
    SMTP_URL: '',
    RELAIS_DEMO: '0',
  }
  expect(processEnvironment('worker', { ...facts, env })).toMatchObject({
    RELAIS_PROVIDER_URL: 'https://p.example.org',
    RELAIS_LINK_KEY: 'own',
    RELAIS_DEMO: '0',
    SMTP_URL: 'smtp://127.0.0.1:2525',
  })
})

test('with a mail server of the user’s own there is no mailbox', () => {
  expect(addresses({}, 4000).mailbox).toBe('http://mailbox.localhost:4000')
  expect(addresses({ SMTP_URL: 'smtp://mail.example.org' }, 4000).mailbox).toBeNull()
  expect(processEnvironment('worker', { ...facts, smtpPort: null })).not.toHaveProperty('SMTP_URL')
})

test('a login’s address keeps host, database and options of the one it is made from', () => {
  expect(loginUrl('postgresql://o:p@db:6000/our%20relais?sslmode=require', 'api', 'q')).toBe(
    'postgresql://our%20relais_api:q@db:6000/our%20relais?sslmode=require',
  )
  expect(() => loginUrl('postgresql://o:p@db', 'api', 'q')).toThrow(/names no database/)
  expect(() => loginUrl('db', 'api', 'q')).toThrow(/DATABASE_URL/)
})

test('the accounts are read from what the seed printed, whatever was logged before', () => {
  const account = { portal: 'p', organization: 'o', role: 'r', email: 'e', password: 'w', language: 'fr' }
  expect(parseAccounts(`{"level":30}\n${JSON.stringify({ accounts: [account] })}\n`)).toEqual([account])
  expect(parseAccounts(JSON.stringify({ accounts: [account] }, null, 2))).toEqual([account])
  expect(() => parseAccounts('{"accounts":[{"email":1}]}')).toThrow(/something else/)
  expect(report(addresses({}, 4000), [account]).join('\n')).toMatch(
    /Portal +Organization +Role.*\n.*\n +p +o +r/,
  )
  expect(
    table([
      ['a', 'bb'],
      ['ccc', 'd'],
    ]),
  ).toEqual(['a    bb', '───  ──', 'ccc  d'])
})

test('npx and everything between it and us is watched, the shell somebody types in is not', () => {
  const chain = [
    { pid: 5, parent: 4, command: 'sh -c node apps/launcher/src/start.mjs' },
    { pid: 4, parent: 3, command: '/home/x/.npm/_npx/1/node_modules/.bin/pnpm start' },
    { pid: 3, parent: 2, command: 'sh -c pnpm start' },
    { pid: 2, parent: 1, command: 'npm exec pnpm@12 start' },
    { pid: 1, parent: 0, command: '-bash' },
  ]
  expect(watched(chain)).toEqual([5, 4, 3, 2])
  expect(watched([{ pid: 9, parent: 1, command: '/bin/bash' }])).toEqual([])
  expect(watched([{ pid: 9, parent: 1, command: '/usr/bin/node test.js' }])).toEqual([9])
  expect(watched([{ pid: 9, parent: 8, command: 'bash -lc node start.mjs' }])).toEqual([9])
  expect(watched([])).toEqual([])
})

test('secrets are made once, readable by their owner alone', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'relais-secret-'))
  const path = join(folder, 'secrets.json')
  const [one, two] = await Promise.all([loadSecrets(path), loadSecrets(path)])
  expect(two).toEqual(one)
  expect(await loadSecrets(path)).toEqual(one)
  expect(Buffer.from(one.linkKey, 'base64')).toHaveLength(32)
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  await rm(folder, { recursive: true })
})

test('a folder belongs to one start at a time, and a dead one’s claim counts for nothing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'relais-session-'))
  const path = join(folder, 'session.json')
  const choice = { port: 4000, apiPort: 1, smtpPort: null, address: 'http://provider.localhost:4000' }
  await writeJson(path, { pid: process.pid, startedAt: 'long ago', ...choice })
  expect(await currentSession(path)).toBeNull()
  const first = await takeSession(path, () => Promise.resolve(choice))
  expect(first.taken).toBe(true)
  const second = await takeSession(path, () => Promise.reject(new Error('must not choose ports')))
  expect(second.taken).toBe(false)
  expect(second.session).toMatchObject({ address: choice.address, process: { pid: process.pid } })
  await leaveSession(path)
  expect(await currentSession(path)).toBeNull()
  await rm(folder, { recursive: true })
})

test('an empty installation is told with its one-time code, one with an operator without', () => {
  const page = 'http://provider.localhost:4000/first-run'
  const code = '0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV'
  const firstRun = parseFirstRun(`{"ok":true,"needed":true,"code":"${code}","page":"${page}"}\n`)
  const lines = report(addresses({}, 4000), [], firstRun).join('\n')
  expect(lines).toContain(`Code       ${code}`)
  expect(lines).toContain(page)
  expect(parseFirstRun('{"ok":true,"needed":false}\n')).toBeNull()
  expect(report(addresses({}, 4000), [], null).join('\n')).not.toContain('Code')
  expect(() => parseFirstRun('{"ok":true}')).toThrow('one-time code')
})

test('while the demo is made each tenth is said once, and whoever waits is told every step', () => {
  const said: string[] = []
  const waited: number[] = []
  const hear = tellProgress(
    (line) => said.push(line.trim()),
    (percent) => waited.push(percent),
  )
  for (const line of [
    '{"progress":1}',
    '{"level":30}',
    '{"progress":9}',
    '{"progress":12}',
    '{"accounts":[]}',
  ])
    hear(line)
  expect(said).toEqual(['The demo is being made: thirteen months of history, once.', '0 %', '10 %'])
  expect(waited).toEqual([1, 9, 12])
})

test('the address to begin with is said first', () => {
  const lines = report(addresses({}, 4000), []).filter((line) => line.includes('http'))
  expect(lines[0]).toContain('http://localhost:4000')
})
