import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestDatabase } from '@relais/test-kit'

const api = fileURLToPath(new URL('../../', import.meta.url))

/** What a command answered. */
export interface CommandAnswer {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs one of the operator's commands on this database, as a process of its own; `input` goes to its standard input. */
export function runRelais(
  database: TestDatabase,
  words: readonly string[],
  input = '',
): Promise<CommandAnswer> {
  const env = {
    ...process.env,
    RELAIS_API_DATABASE_URL: database.apiUrl,
    RELAIS_RESELLER_URL: 'http://reseller.localhost:4000',
    RELAIS_PROVIDER_URL: 'http://provider.localhost:4000',
    RELAIS_CUSTOMER_URL: 'http://customer.localhost:4000',
    RELAIS_LINK_KEY: Buffer.alloc(32, 1).toString('base64'),
  }
  const args = ['--import', '@oxc-node/core/register', join(api, 'src/cli.ts'), ...words]
  return new Promise((resolve) => {
    const child = execFile(process.execPath, args, { cwd: api, env }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    )
    child.stdin?.end(input)
  })
}
