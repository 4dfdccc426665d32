import type { Portal } from './layout.ts'
import type { Secrets } from './secret.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** What is known once ports and database are. */
export interface Facts {
  /** Our own environment; what it sets wins. */
  readonly env: Environment
  readonly secrets: Secrets
  /** Connection string of the login that migrates. */
  readonly databaseUrl: string
  /** Port of the front door. */
  readonly port: number
  readonly apiPort: number
  /** null: no local mailbox runs */
  readonly smtpPort: number | null
  /** Folder that holds `<portal>-portal/dist`. */
  readonly portalRoot: string
}

/** Addresses people open. */
export type Addresses = Readonly<Record<Portal, string>> & {
  /** Where somebody begins who has no address of a portal. */
  readonly door: string
  /** null: mails go to another server */
  readonly mailbox: string | null
}

/** Whether the installation is a demo, with the demo world and a front door to it (ADR 34). */
export function isDemo(env: Environment): boolean {
  return env['RELAIS_DEMO'] !== '0'
}

/** Whether mails go to a server of the user's instead of the local mailbox. */
export function hasMailServer(env: Environment): boolean {
  return (env['SMTP_URL'] ?? '') !== ''
}

/** The addresses, by default on `localhost` names of their own so that each portal has its own cookie. */
export function addresses(env: Environment, port: number): Addresses {
  const local = (name: string): string => `http://${name}.localhost:${port}`
  const configured = (portal: Portal): string =>
    (env[`RELAIS_${portal.toUpperCase()}_URL`] || local(portal)).replace(/\/+$/, '')
  return {
    door: (env['RELAIS_DOOR_URL'] || `http://localhost:${port}`).replace(/\/+$/, ''),
    reseller: configured('reseller'),
    provider: configured('provider'),
    customer: configured('customer'),
    mailbox: hasMailServer(env) ? null : local('mailbox'),
  }
}

/** The same database with another login: `<database>_<role>`. @throws when the address names no database */
export function loginUrl(databaseUrl: string, role: 'api' | 'worker', password: string): string {
  let url: URL
  try {
    url = new URL(databaseUrl)
  } catch {
    throw new Error('DATABASE_URL is not an address such as postgresql://login:password@host:5432/relais')
  }
  const database = decodeURIComponent(url.pathname.slice(1))
  if (database === '') throw new Error('DATABASE_URL names no database: end it with /relais, for example')
  url.username = encodeURIComponent(`${database}_${role}`)
  url.password = encodeURIComponent(password)
  return url.href
}

/** What the launcher starts and keeps running, and the operator's commands. */
export type ProcessName = 'api' | 'worker' | 'mailbox' | 'vite' | 'command'

/** What any program needs of the machine it runs on. Windows spells some of them in its own case. */
const surroundings =
  /^(?:PATH|HOME|TZ|LANG|LANGUAGE|LC_[A-Z]+|TMPDIR|TEMP|TMP|TERM|COLORTERM|NO_COLOR|FORCE_COLOR|NODE_[A-Z_]+|SSL_CERT_(?:FILE|DIR)|PGSSLMODE|SYSTEMROOT|WINDIR|COMSPEC|PATHEXT|USERPROFILE|APPDATA|LOCALAPPDATA)$/i

/** Settings named like these are secrets: only a process that is named with one of them gets it. */
const secret = /DATABASE_URL|KEY|SECRET|PASSWORD|TOKEN|SMTP_URL/

const named: Readonly<Record<ProcessName, readonly string[]>> = {
  api: ['RELAIS_API_DATABASE_URL', 'RELAIS_LINK_KEY'],
  worker: ['RELAIS_WORKER_DATABASE_URL', 'RELAIS_LINK_KEY', 'SMTP_URL'],
  // It reads what anybody may have written: it holds nothing that is worth taking.
  mailbox: [],
  vite: [],
  command: [
    'DATABASE_URL',
    'RELAIS_API_DATABASE_URL',
    'RELAIS_WORKER_DATABASE_URL',
    'RELAIS_LINK_KEY',
    'SMTP_URL',
  ],
}

function mayHold(name: ProcessName, variable: string): boolean {
  if (surroundings.test(variable) || named[name].includes(variable)) return true
  if (name === 'mailbox') return variable.startsWith('RELAIS_MAILBOX_')
  if (name === 'vite') return false
  return variable.startsWith('RELAIS_') && !secret.test(variable)
}

/**
 * The environment of one process: what its machine says, the settings of Relais, and of its secrets those of this process
 * alone. Whatever else the launcher was started with (keys of a cloud, say) goes to nobody.
 */
export function processEnvironment(name: ProcessName, facts: Facts): Record<string, string> {
  return Object.fromEntries(Object.entries(everything(facts)).filter(([variable]) => mayHold(name, variable)))
}

function everything(facts: Facts): Record<string, string> {
  const { env, secrets, databaseUrl, port, apiPort, smtpPort, portalRoot } = facts
  const to = addresses(env, port)
  const defaults: Record<string, string> = {
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    RELAIS_API_DATABASE_URL: loginUrl(databaseUrl, 'api', secrets.apiPassword),
    RELAIS_WORKER_DATABASE_URL: loginUrl(databaseUrl, 'worker', secrets.workerPassword),
    RELAIS_API_PORT: String(apiPort),
    RELAIS_RESELLER_URL: to.reseller,
    RELAIS_PROVIDER_URL: to.provider,
    RELAIS_CUSTOMER_URL: to.customer,
    RELAIS_DOOR_URL: to.door,
    ...(to.mailbox === null ? {} : { RELAIS_MAILBOX_URL: to.mailbox }),
    RELAIS_LINK_KEY: secrets.linkKey,
    RELAIS_TRUSTED_PROXY_HEADER: 'x-forwarded-for',
    RELAIS_PORTAL_ROOT: portalRoot,
    RELAIS_DEMO: '1',
    ...(smtpPort === null ? {} : { SMTP_URL: `smtp://127.0.0.1:${smtpPort}` }),
  }
  const own = Object.entries(env).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, value] as const],
  )
  return { ...defaults, ...Object.fromEntries(own) }
}
