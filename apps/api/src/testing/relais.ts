import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { TestDatabase } from '@relais/test-kit'

const api = fileURLToPath(new URL('../../', import.meta.url))

/** What a command answered. */
export interface CommandAnswer {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** What a command is given besides its words. */
export interface CommandSurroundings {
  /** Goes to its standard input. */
  readonly input?: string
  /** A program that runs it, with its first arguments; Node itself unless given. */
  readonly through?: readonly [program: string, ...before: string[]]
}

/** Runs one of the operator's commands on this database, as a process of its own, as it is built. */
export async function runRelais(
  database: TestDatabase,
  words: readonly string[],
  { input = '', through = [process.execPath] }: CommandSurroundings = {},
): Promise<CommandAnswer> {
  const env = {
    ...process.env,
    RELAIS_API_DATABASE_URL: database.apiUrl,
    RELAIS_RESELLER_URL: 'http://reseller.localhost:4000',
    RELAIS_PROVIDER_URL: 'http://provider.localhost:4000',
    RELAIS_CUSTOMER_URL: 'http://customer.localhost:4000',
    RELAIS_LINK_KEY: Buffer.alloc(32, 1).toString('base64'),
  }
  const [program, ...before] = through
  const args = [...before, await builtCommand(), ...words]
  return new Promise((resolve) => {
    const child = execFile(program, args, { cwd: api, env }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    )
    child.stdin?.end(input)
  })
}

let built: Promise<string> | undefined

/**
 * The commands as they are shipped: compiling their source costs each process more than its work. Turborepo builds them where
 * something changed, so that no test runs on what was built before; where RELAIS_BUILT=1 says that it was done, nothing is
 * written under those that run.
 */
function builtCommand(): Promise<string> {
  built ??= (process.env['RELAIS_BUILT'] === '1' ? Promise.resolve() : build()).then(() =>
    join(api, 'dist/cli.js'),
  )
  return built
}

async function build(): Promise<void> {
  await promisify(execFile)(join(api, '../../node_modules/.bin/turbo'), [
    'run',
    'build',
    '--filter=@relais/api',
    '--output-logs=errors-only',
  ])
}
