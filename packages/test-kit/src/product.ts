import { execFile, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { freePort, scratchRoot } from '@relais/embedded-postgres'

/** Somebody of the demo who can sign in, as `.relais/demo.json` names them. */
export interface DemoAccount {
  readonly portal: 'reseller' | 'provider' | 'customer'
  readonly organization: string
  readonly role: string
  readonly email: string
  readonly password: string
  readonly language: 'en' | 'fr'
}

/** The whole product, started as a person would start it, on a state folder and port of its own. */
export interface Product {
  readonly urls: Readonly<Record<'door' | 'reseller' | 'provider' | 'customer' | 'mailbox', string>>
  readonly accounts: readonly DemoAccount[]
  /** Where its data, secrets and logs lie. */
  readonly state: string
  /** What `start` had printed when it was ready; empty for a product that was joined. */
  readonly said: string
  /** Runs an operator's command (`relais …`) against it; resolves with exit code and output. */
  relais(...args: string[]): Promise<CommandOutcome>
  /** The same for a command that reads something (a password) from standard input. */
  relaisReading(input: string, ...args: string[]): Promise<CommandOutcome>
  stop(): Promise<void>
}

const root = resolve(import.meta.dirname, '../../..')

/**
 * Builds what the product runs, once for all products of a run: those that start afterwards take it as it is, and nothing is
 * written under one that runs. Does nothing where RELAIS_BUILT=1 says that somebody has done it. Rejects with the output of a
 * build that fails.
 */
export async function buildProduct(): Promise<void> {
  if (process.env['RELAIS_BUILT'] === '1') return
  const packages = ['api', 'reseller-portal', 'provider-portal', 'customer-portal']
  const filters = packages.map((name) => `--filter=@relais/${name}`)
  const turbo = join(root, 'node_modules/.bin/turbo')
  await promisify(execFile)(turbo, ['run', 'build', '--output-logs=errors-only', ...filters], { cwd: root })
  process.env['RELAIS_BUILT'] = '1'
}

/**
 * Starts the product with its demo world, or joins one that runs (RELAIS_E2E_STATE names its state folder), for working on
 * a journey. Rejects with its output when it does not come up.
 */
export async function startProduct(): Promise<Product> {
  const running = process.env['RELAIS_E2E_STATE']
  return running === undefined ? startOwnProduct({}) : joinProduct(running)
}

/** Joins the product that runs in a state folder; stopping it is for whoever started it. */
export function joinProduct(state: string): Promise<Product> {
  return productOf(state, '', async () => undefined)
}

/**
 * Starts the product with these settings, never joining another, in a state folder of its own unless they name one. Rejects
 * with its output when it does not come up.
 */
export async function startOwnProduct(settings: Readonly<Record<string, string>>): Promise<Product> {
  const given = settings['RELAIS_STATE_DIR']
  const state = given ?? (await mkdtemp(join(await scratchRoot(), 'relais-e2e-')))
  const launcher = spawn(process.execPath, [join(root, 'apps/launcher/src/start.mjs')], {
    cwd: root,
    env: { ...process.env, RELAIS_STATE_DIR: state, RELAIS_PORT: String(await freePort()), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  launcher.stdout.on('data', (chunk) => (output += String(chunk)))
  launcher.stderr.on('data', (chunk) => (output += String(chunk)))
  const ended = new Promise<number | null>((done) => launcher.once('exit', (code) => done(code)))
  await new Promise<void>((ready, fail) => {
    launcher.stdout.on('data', () => {
      if (output.includes('Ctrl-C')) ready()
    })
    void ended.then((code) => fail(new Error(`start ended with ${code}\n${output}`)))
  })
  return productOf(state, output, async () => {
    launcher.kill('SIGTERM')
    await ended
    if (given === undefined) await rm(state, { recursive: true, force: true })
  })
}

/** How a command ended and what it wrote. */
export interface CommandOutcome {
  readonly code: number | null
  readonly output: string
}

/** Runs an operator's command on the installation of a state folder, whether it runs or not. */
export function relaisIn(state: string, input: string, ...args: string[]): Promise<CommandOutcome> {
  const command = spawn(process.execPath, [join(root, 'apps/launcher/src/relais.mjs'), ...args], {
    cwd: root,
    env: { ...process.env, RELAIS_STATE_DIR: state },
  })
  command.stdin.on('error', () => undefined)
  command.stdin.end(input)
  let answered = ''
  command.stdout.on('data', (chunk) => (answered += String(chunk)))
  command.stderr.on('data', (chunk) => (answered += String(chunk)))
  return new Promise((done) => command.once('close', (code) => done({ code, output: answered })))
}

async function productOf(state: string, said: string, stop: () => Promise<void>): Promise<Product> {
  const demo = JSON.parse(await readFile(join(state, 'demo.json'), 'utf8')) as Pick<
    Product,
    'urls' | 'accounts'
  >
  return {
    ...demo,
    state,
    said,
    relaisReading: (input, ...args) => relaisIn(state, input, ...args),
    relais: (...args) => relaisIn(state, '', ...args),
    stop,
  }
}
