import { join } from 'node:path'
import { freePort } from '@relais/embedded-postgres'
import { build, everything } from './build.ts'
import { runChild } from './child.ts'
import { type Database, openDatabase } from './database.ts'
import {
  addresses,
  type Facts,
  hasMailServer,
  isDemo,
  processEnvironment,
  type ProcessName,
} from './environment.ts'
import { type FrontDoor, openFrontDoor } from './front-door.ts'
import { startGuardian } from './guardian.ts'
import { builtLayout, openState, type Portal, portals, root, sourceLayout, viteCommand } from './layout.ts'
import { waitUntilReady } from './ready.ts'
import { type Account, parseAccounts, parseFirstRun, report, tellProgress } from './report.ts'
import { loadSecrets } from './secret.ts'
import { leaveSession, takeSession } from './session.ts'
import { writeJson } from './store.ts'
import { createSupervisor, type Supervised } from './supervisor.ts'
import type { Pulse } from './watchdog.ts'

/** A running installation. */
export interface System {
  /** Stops everything in order: nobody new, then the processes, then the database. */
  stop(): Promise<void>
  /** Ends everything at once. */
  kill(): Promise<void>
}

/** The folder already has a `start` or `dev`. */
export class AlreadyRunning extends Error {}

/** What `runSystem` takes. */
export interface SystemOptions {
  readonly mode: 'start' | 'dev'
  readonly env: NodeJS.ProcessEnv
  readonly say: (line: string) => void
  /** Fires when the user does not want it any more before it is up. */
  readonly stop: AbortSignal
}

function wantedPort(env: NodeJS.ProcessEnv): number {
  const text = env['RELAIS_PORT'] || '4000'
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port <= 65_535) return port
  throw new Error(`RELAIS_PORT is not a port: ${text}`)
}

async function vitePorts(): Promise<Record<Portal, number>> {
  const [reseller, provider, customer] = await Promise.all([freePort(), freePort(), freePort()])
  return { reseller, provider, customer }
}

/** Starts everything. @throws AlreadyRunning, or with a sentence for the user; then nothing is left running */
export async function runSystem({ mode, env, say, stop }: SystemOptions): Promise<System> {
  const layout = mode === 'dev' ? sourceLayout() : builtLayout()
  const state = await openState(env)
  const withMailbox = !hasMailServer(env)
  let door: FrontDoor | null = null
  const guardian = startGuardian()
  const { taken, session } = await takeSession(state.session, async () => {
    const wanted = wantedPort(env)
    door = await openFrontDoor({
      port: wanted,
      addresses: (port) => addresses(env, port),
      trustedHeader: env['RELAIS_TRUSTED_PROXY_HEADER']?.toLowerCase() ?? null,
    })
    if (door.port !== wanted) say(`Port ${wanted} is taken; Relais uses ${door.port}.`)
    const to = addresses(env, door.port)
    const [apiPort, smtpPort] = await Promise.all([freePort(), withMailbox ? freePort() : null])
    return {
      port: door.port,
      apiPort: Number(env['RELAIS_API_PORT'] || apiPort),
      smtpPort,
      address: to.door,
    }
  })
  if (!taken) {
    guardian.dismiss()
    throw new AlreadyRunning(
      `Relais already runs in this folder (process ${session.process.pid}): ${session.address}`,
    )
  }
  say('Relais is starting.')
  const supervisor = createSupervisor({
    guardian,
    logs: state.logs,
    otherLogs: [`${state.postgres}.log`],
    say,
    echo: mode === 'dev',
  })
  let database: Database | null = null
  let opening: Promise<Database> | null = null

  const system: System = {
    stop: async () => {
      await door?.close()
      await supervisor.stop()
      database ??= await (opening?.catch(() => null) ?? null)
      await database?.release('fast')
      guardian.dismiss()
      await leaveSession(state.session)
    },
    kill: async () => {
      supervisor.now()
      await database?.release('immediate')
      await leaveSession(state.session)
    },
  }

  async function bringUp(): Promise<void> {
    const secrets = await loadSecrets(state.secrets)
    const begun = Date.now()
    const built = mode === 'dev' ? null : build(everything, guardian, stop)
    // Whichever fails first is told; the other must not then be an unheard failure.
    built?.catch(() => undefined)
    opening = openDatabase(env['DATABASE_URL'], state.postgres)
    database = await opening
    database.keepRunning(say)
    await built
    stop.throwIfAborted()
    say(`Built and the database up after ${((Date.now() - begun) / 1000).toFixed(1)} s.`)

    const facts: Facts = {
      env: mode === 'dev' ? { NODE_ENV: 'development', RELAIS_OPEN_DOCUMENTS: '1', ...env } : env,
      secrets,
      databaseUrl: database.url,
      port: session.port,
      apiPort: session.apiPort,
      smtpPort: session.smtpPort,
      portalRoot: join(root, 'apps'),
    }
    const run = (...words: string[]): Promise<string> => runHeard(words)
    const runHeard = async (words: readonly string[], hear?: (line: string) => void): Promise<string> => {
      const cli = { ...layout.cli, args: [...layout.cli.args, ...words] }
      const env = processEnvironment('command', facts)
      const { code, stdout, stderr } = await runChild(cli, { env, guardian, stop }, hear)
      if (code !== 0) throw new Error(`relais ${words.join(' ')} failed:\n${stdout}${stderr}`)
      return stdout
    }
    await run('migrate')

    const envOf = (name: ProcessName) => ({
      ...processEnvironment(name, facts),
      RELAIS_EXIT_WITH_PARENT: '1',
    })
    const to = addresses(env, session.port)
    const mailboxPort = withMailbox ? await freePort() : null
    const waits: Promise<void>[] = []
    const listening = new Map<number, Supervised>()
    // Who develops may hold a process at a breakpoint for as long as he likes.
    const pulse = (place: Pulse): Pulse | undefined => (mode === 'dev' ? undefined : place)
    let mailboxReady = Promise.resolve()
    if (mailboxPort !== null) {
      const place = { port: mailboxPort, path: '/healthz', host: 'mailbox.localhost' }
      const ports = {
        RELAIS_MAILBOX_DIR: state.mails,
        RELAIS_MAILBOX_SMTP_PORT: String(session.smtpPort),
        RELAIS_MAILBOX_HTTP_PORT: String(mailboxPort),
      }
      const mailbox = supervisor.start(
        'mailbox',
        layout.mailbox,
        { ...envOf('mailbox'), ...ports },
        pulse(place),
      )
      listening.set(mailboxPort, mailbox)
      mailboxReady = waitUntilReady(mailbox, place, stop)
      waits.push(mailboxReady)
    }
    const { host } = new URL(to.provider)
    const health = { port: session.apiPort, path: '/healthz', host }
    const api = supervisor.start('api', layout.api, envOf('api'), pulse(health))
    listening.set(session.apiPort, api)
    waits.push(waitUntilReady(api, { port: session.apiPort, path: '/readyz', host }, stop))
    const vite = mode === 'dev' ? await vitePorts() : null
    if (vite !== null) {
      for (const portal of portals) {
        const server = supervisor.start(portal, viteCommand(portal, vite[portal]), envOf('vite'))
        const place = { port: vite[portal], path: '/', host: `${portal}.localhost` }
        waits.push(waitUntilReady(server, place, stop))
      }
    }
    let accounts: Account[] = []
    const seeding = isDemo(env)
      ? mailboxReady
          .then(() =>
            runHeard(
              ['demo', 'seed', '--json', '--progress'],
              tellProgress(say, (percent) => door?.wait(percent)),
            ),
          )
          .then(parseAccounts)
      : null
    accounts = (await Promise.all([seeding, ...waits]))[0] ?? []
    stop.throwIfAborted()
    // Not before: the demo hands the mails of its history over itself, each at its time.
    const workerPort = await freePort()
    const worker = { ...envOf('worker'), RELAIS_WORKER_PORT: String(workerPort) }
    const atWork = { port: workerPort, path: '/healthz', host: 'localhost' }
    supervisor.start('worker', layout.worker, worker, pulse(atWork))
    const isSilent = (port: number): boolean => listening.get(port)?.answers() === false
    door?.open({ api: session.apiPort, mailbox: mailboxPort, vite, isDemo: isDemo(env) }, isSilent)
    await writeJson(state.demo, { urls: to, accounts })
    // An empty installation lets in whoever holds the code of this console.
    const firstRun =
      seeding === null ? parseFirstRun(await run('operator', 'code', '--if-needed', '--json')) : null
    for (const line of report(to, accounts, firstRun)) say(line)
  }

  try {
    await bringUp()
    return system
  } catch (error) {
    await system.stop()
    throw error
  }
}
