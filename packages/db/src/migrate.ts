import { runMigrations as runWorkerMigrations } from 'graphile-worker'
import pg from 'pg'
import { bringUpToDate } from './migration/bring-up-to-date.ts'
import { replaceQueueFunctions } from './migration/queue-functions.ts'
import { type AppRole, appRoles } from './schema/row-policy.ts'

/** The three logins: one that migrates and owns, one for the API, one for the worker. */
export interface DatabaseUrls {
  /** May create roles and owns the tables; used for nothing but migrating. */
  readonly migrate: string
  /** The API's login, made with the password in the URL if it is not there. */
  readonly api: string
  /** The worker's login, made likewise; owns the job tables. */
  readonly worker: string
}

/** Roles of signed-in people, of sign-in, of links, and of the operator's commands: what the API's login may take on. */
const apiRoles: readonly AppRole[] = appRoles.filter((role) => role !== 'app_worker')

/**
 * Brings a database to the current schema: logins, tables, functions, rules of tables, job tables. Safe to run again and by two at
 * once (an advisory lock). Throws with the server's message when the login lacks the right to create roles, UnknownMigrations
 * when the database was made by other migrations than these, and FunctionsRefused when it does not take a file of functions: of
 * tables, functions and rules nothing was changed then.
 * @param folder that of this package: it holds `migrations` and `functions`
 */
export async function migrateDatabase(urls: DatabaseUrls, folder: string): Promise<void> {
  const owner = new pg.Client({ connectionString: urls.migrate })
  await owner.connect()
  try {
    await owner.query(`select pg_advisory_lock(hashtext('relais migrate'))`)
    await bringUpToDate(owner, folder)
    const api = await ensureLogin(owner, urls.api)
    const worker = await ensureLogin(owner, urls.worker)
    await grantRoles(owner, api, apiRoles)
    await grantRoles(owner, worker, ['app_worker'])
    await grantTemporaryTables(owner)
    await migrateJobs(owner, worker, urls.worker)
    await replaceQueueFunctions(owner, loginOf(urls.worker), folder)
  } finally {
    await owner.end()
  }
}

/** The login name in a connection URL. Throws when the URL names none. */
export function loginOf(url: string): string {
  const name = decodeURIComponent(new URL(url).username)
  if (!name) throw new Error('the database URL names no login')
  return name
}

async function ensureLogin(owner: pg.Client, url: string): Promise<string> {
  const name = loginOf(url)
  const password = decodeURIComponent(new URL(url).password)
  const login = pg.escapeIdentifier(name)
  const found = await owner.query('select 1 from pg_roles where rolname = $1', [name])
  if (found.rowCount === 0) await owner.query(`create role ${login} login noinherit`)
  if (password) await owner.query(`alter role ${login} password ${pg.escapeLiteral(password)}`)
  const database = await owner.query<{ name: string }>('select current_database() as name')
  await owner.query(
    `grant connect on database ${pg.escapeIdentifier(database.rows[0]?.name ?? '')} to ${login}`,
  )
  return login
}

/** For imports, which stage in tables of their transaction (ADR 18). The public may, unless the owner took that away. */
async function grantTemporaryTables(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ statement: string }>(
    `select format('grant temporary on database %I to app_operator, app_worker', current_database()) as statement`,
  )
  for (const { statement } of rows) await owner.query(statement)
}

async function grantRoles(owner: pg.Client, login: string, granted: readonly AppRole[]): Promise<void> {
  for (const role of granted) await owner.query(`grant ${role} to ${login} with inherit false, set true`)
}

/** The job tables have row security without policies: their schema belongs to the worker, and others go through app.enqueue. */
async function migrateJobs(owner: pg.Client, worker: string, workerUrl: string): Promise<void> {
  const database = await owner.query<{ name: string }>('select current_database() as name')
  const databaseName = pg.escapeIdentifier(database.rows[0]?.name ?? '')
  await owner.query(`grant create on database ${databaseName} to ${worker}`)
  await runWorkerMigrations({ connectionString: workerUrl })
  await owner.query(`revoke create on database ${databaseName} from ${worker}`)
}
