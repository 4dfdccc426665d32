import { z } from 'zod'

const url = z.url()
const workerConfiguration = z.object({
  RELAIS_WORKER_DATABASE_URL: z.string().startsWith('postgres', 'must be a postgres:// URL').optional(),
  RELAIS_API_PORT: z.coerce.number().int().min(0).max(65_535).default(4001),
  RELAIS_API_HOST: z.string().default('127.0.0.1'),
  RELAIS_RESELLER_URL: url,
  RELAIS_PROVIDER_URL: url,
  RELAIS_CUSTOMER_URL: url,
  RELAIS_DOOR_URL: url.optional(),
  RELAIS_MAILBOX_URL: url.optional(),
  RELAIS_LINK_KEY: z
    .string()
    .refine((text) => Buffer.from(text, 'base64').length >= 32, 'must be at least 32 bytes in base64'),
  RELAIS_TENANT_DOMAIN: z
    .string()
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'must be a lower-case domain name')
    .default('relais.example'),
  SMTP_URL: z
    .string()
    .startsWith('smtp', 'must be an smtp:// or smtps:// URL')
    .default('smtp://127.0.0.1:1025'),
  RELAIS_MAIL_FROM: z.string().default('Relais <no-reply@relais.example>'),
  RELAIS_TRUSTED_PROXY_HEADER: z.string().toLowerCase().optional(),
  RELAIS_PORTAL_ROOT: z.string().optional(),
  RELAIS_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  RELAIS_OPEN_DOCUMENTS: z.enum(['0', '1']).default('0'),
  RELAIS_DEMO: z.enum(['0', '1']).default('0'),
  RELAIS_WORKER_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  RELAIS_EXIT_WITH_PARENT: z.enum(['0', '1']).default('0'),
})
const configuration = workerConfiguration.extend({
  RELAIS_API_DATABASE_URL: z.string().startsWith('postgres', 'must be a postgres:// URL'),
})

/** What the environment says, checked. */
export interface Config {
  readonly apiDatabaseUrl: string
  /** Undefined where only the API runs. */
  readonly workerDatabaseUrl: string | undefined
  readonly port: number
  readonly host: string
  /** Origin of each portal, without a trailing slash: decides the portal of a request by its Host header. */
  readonly portalUrls: { readonly reseller: string; readonly provider: string; readonly customer: string }
  /** Origin of a demo's front door; undefined: there is none. */
  readonly doorUrl: string | undefined
  /** Origin of the local mailbox; undefined: mails go to another server. */
  readonly mailboxUrl: string | undefined
  /** Key of the personal links. */
  readonly linkKey: Buffer
  /** Tenants made here get `<label>.` in front of it. */
  readonly tenantDomain: string
  readonly smtpUrl: string
  readonly mailFrom: string
  /** Header in which a trusted proxy names the client's address; undefined: the socket's address counts. */
  readonly trustedProxyHeader: string | undefined
  /** Folder that holds `<portal>-portal/dist`; undefined: another server serves the portals. */
  readonly portalRoot: string | undefined
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  /** Where the worker answers on loopback that it lives; undefined: nowhere. */
  readonly workerPort: number | undefined
  readonly exitWithParent: boolean
  /** Somebody without a session may send GraphQL text of his own: for development and tests. */
  readonly openDocuments: boolean
  /** The installation is started as a demo: its clock can be moved, and with its mark it has a front door (ADR 34). */
  readonly isDemo: boolean
}

/** The configuration is wrong; the message names the variables. */
export class ConfigurationError extends Error {}

/** What the worker knows: not the login of the API. */
export type WorkerConfig = Omit<Config, 'apiDatabaseUrl'>

/** Reads and checks the environment of the API and of commands. Throws ConfigurationError with one line per wrong variable. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const value = parse(configuration, environment)
  return { ...shared(value), apiDatabaseUrl: value.RELAIS_API_DATABASE_URL }
}

/** Reads and checks the environment of the worker. Throws ConfigurationError with one line per wrong variable. */
export function readWorkerConfig(environment: NodeJS.ProcessEnv): WorkerConfig {
  return shared(parse(workerConfiguration, environment))
}

function parse<T>(schema: z.ZodType<T>, environment: NodeJS.ProcessEnv): T {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(present)
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new ConfigurationError(`Relais cannot start with this configuration.\n${lines.join('\n')}`)
  }
  return parsed.data
}

function shared(value: z.infer<typeof workerConfiguration>): WorkerConfig {
  return {
    workerDatabaseUrl: value.RELAIS_WORKER_DATABASE_URL,
    port: value.RELAIS_API_PORT,
    host: value.RELAIS_API_HOST,
    portalUrls: {
      reseller: new URL(value.RELAIS_RESELLER_URL).origin,
      provider: new URL(value.RELAIS_PROVIDER_URL).origin,
      customer: new URL(value.RELAIS_CUSTOMER_URL).origin,
    },
    doorUrl: value.RELAIS_DOOR_URL && new URL(value.RELAIS_DOOR_URL).origin,
    mailboxUrl: value.RELAIS_MAILBOX_URL && new URL(value.RELAIS_MAILBOX_URL).origin,
    linkKey: Buffer.from(value.RELAIS_LINK_KEY, 'base64'),
    tenantDomain: value.RELAIS_TENANT_DOMAIN,
    smtpUrl: value.SMTP_URL,
    mailFrom: value.RELAIS_MAIL_FROM,
    trustedProxyHeader: value.RELAIS_TRUSTED_PROXY_HEADER,
    portalRoot: value.RELAIS_PORTAL_ROOT,
    logLevel: value.RELAIS_LOG_LEVEL,
    openDocuments: value.RELAIS_OPEN_DOCUMENTS === '1',
    isDemo: value.RELAIS_DEMO === '1',
    workerPort: value.RELAIS_WORKER_PORT,
    exitWithParent: value.RELAIS_EXIT_WITH_PARENT === '1',
  }
}
