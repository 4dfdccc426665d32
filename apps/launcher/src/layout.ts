import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/** The three portals, in the order they are shown. */
export const portals = ['reseller', 'provider', 'customer'] as const
export type Portal = (typeof portals)[number]

/** The project folder. */
export const root = resolve(import.meta.dirname, '../../..')

/** A program and how it is called. */
export interface Command {
  readonly args: readonly string[]
  readonly cwd: string
}

/** Where the programs are; all run on this Node. */
export interface Layout {
  readonly api: Command
  readonly worker: Command
  readonly cli: Command
  readonly mailbox: Command
}

/** What Node needs for sources that its own type stripping does not read, such as the mails' JSX. */
const compile = ['--import', '@oxc-node/core/register']

const mailbox: Command = { args: [...compile, join(root, 'apps/mailbox/src/main.ts')], cwd: root }

/** What `start` runs: the built API. */
export function builtLayout(): Layout {
  const api = join(root, 'apps/api')
  const entry = (name: string): Command => ({ args: [join(api, 'dist', `${name}.js`)], cwd: root })
  return { api: entry('main'), worker: entry('worker'), cli: entry('cli'), mailbox }
}

/** What `dev` runs: the API's source, started again at each change. */
export function sourceLayout(): Layout {
  const cwd = join(root, 'apps/api')
  const watched = (name: string): Command => ({ args: ['--watch', ...compile, `src/${name}.ts`], cwd })
  return {
    api: watched('main'),
    worker: watched('worker'),
    cli: { args: [...compile, 'src/cli.ts'], cwd },
    mailbox,
  }
}

/** The Vite server of a portal. */
export function viteCommand(portal: Portal, port: number): Command {
  const cwd = join(root, 'apps', `${portal}-portal`)
  const vite = join(cwd, 'node_modules/vite/bin/vite.js')
  return {
    args: [vite, '--host', '127.0.0.1', '--port', String(port), '--strictPort', '--clearScreen', 'false'],
    cwd,
  }
}

/** Paths of what is kept between two starts. */
export interface State {
  readonly directory: string
  readonly postgres: string
  readonly secrets: string
  readonly demo: string
  /** Who runs here, and where. */
  readonly session: string
  readonly logs: string
  readonly mails: string
}

/** Makes the state folder (`.relais`, or RELAIS_STATE_DIR), which only its owner may enter. */
export async function openState(env: NodeJS.ProcessEnv): Promise<State> {
  const directory = resolve(root, env['RELAIS_STATE_DIR'] ?? '.relais')
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const logs = join(directory, 'logs')
  await mkdir(logs, { recursive: true, mode: 0o700 })
  return {
    directory,
    postgres: join(directory, 'postgres'),
    secrets: join(directory, 'secrets.json'),
    demo: join(directory, 'demo.json'),
    session: join(directory, 'session.json'),
    logs,
    mails: resolve(root, env['RELAIS_MAILBOX_DIR'] ?? join(directory, 'mailbox')),
  }
}
