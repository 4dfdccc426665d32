import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { build } from './build.ts'
import { runChild } from './child.ts'
import { type Database, openDatabase } from './database.ts'
import { processEnvironment } from './environment.ts'
import { startGuardian } from './guardian.ts'
import { builtLayout, openState, root } from './layout.ts'
import { loadSecrets } from './secret.ts'
import { currentSession } from './session.ts'

/** Commands that only tell: they need no database. */
function onlyTells(words: readonly string[]): boolean {
  return (
    words.length === 0 ||
    words[0] === 'help' ||
    words.some((word) => ['--help', '-h', '--version', '-V'].includes(word))
  )
}

/** A database that is never asked, for commands that only tell. */
const nowhere = 'postgresql://nobody@127.0.0.1:1/relais'

async function relais(words: readonly string[]): Promise<number> {
  const { env } = process
  const { cli } = builtLayout()
  const state = await openState(env)
  const guardian = startGuardian()
  const stop = new AbortController()
  // Ctrl-C reaches the command too; we wait for it to end and then let go of the database.
  const ignore = (): void => undefined
  process.on('SIGINT', ignore)
  let child: ReturnType<typeof spawn> | null = null
  const end = (): void => {
    stop.abort(new Error('stopped'))
    child?.kill('SIGTERM')
  }
  process.on('SIGTERM', end)
  process.on('SIGHUP', end)

  const session = await currentSession(state.session)
  if (session !== null && words[0] === 'restore' && !onlyTells(words) && !env['DATABASE_URL']) {
    guardian.dismiss()
    throw new Error(
      `Relais runs in this folder (process ${session.process.pid}): stop it before you restore, and see "relais restore --help".`,
    )
  }
  const needsDatabase = !onlyTells(words)
  let database: Database | null = null
  try {
    const building = build(['@relais/api'], guardian, stop.signal)
    building.catch(() => undefined)
    if (needsDatabase) database = await openDatabase(env['DATABASE_URL'], state.postgres)
    await building
    const commandEnv = processEnvironment('command', {
      env,
      secrets: await loadSecrets(state.secrets),
      databaseUrl: database?.url ?? nowhere,
      port: session?.port ?? Number(env['RELAIS_PORT'] || 4000),
      apiPort: session?.apiPort ?? 0,
      smtpPort: session?.smtpPort ?? null,
      portalRoot: join(root, 'apps'),
    })
    // A running start has migrated; a database of the user's own is migrated by its start or by `relais migrate`.
    if (database?.embedded === true && session === null && words[0] !== 'migrate') {
      const migration = { ...cli, args: [...cli.args, 'migrate'] }
      const result = await runChild(migration, { env: commandEnv, guardian, stop: stop.signal })
      if (result.code !== 0)
        throw new Error(`The database could not be brought up to date:\n${result.stdout}${result.stderr}`)
    }
    // Files named on the command line are meant from where the user stands.
    child = spawn(process.execPath, [...cli.args, ...words], {
      env: commandEnv,
      stdio: 'inherit',
      cwd: env['INIT_CWD'] ?? process.cwd(),
    })
    const [code] = (await once(child, 'exit')) as [number | null]
    return code ?? 1
  } finally {
    await database?.release('fast')
    guardian.dismiss()
  }
}

const code = await relais(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  return 1
})
process.exit(code)
