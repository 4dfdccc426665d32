import { serverVersion, startEmbeddedPostgres } from '@relais/embedded-postgres'

const database = 'relais'
const oldest = 180_000

/** The database this run works on. */
export interface Database {
  /** Connection string of the login that migrates. */
  readonly url: string
  /** False when it is the user's own server. */
  readonly embedded: boolean
  /** From now on the embedded server is started again whenever it ends; a server of the user's is the user's. */
  keepRunning(say: (line: string) => void): void
  /** Lets go of it; the embedded server stops with its last user. Does nothing to a server of the user's. */
  release(mode: 'fast' | 'immediate'): Promise<void>
}

async function own(url: string): Promise<Database> {
  const version = await serverVersion(url).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`The PostgreSQL of DATABASE_URL cannot be reached: ${reason}`)
  })
  if (version < oldest) {
    throw new Error(
      `The PostgreSQL of DATABASE_URL is version ${Math.floor(version / 10_000)}; Relais needs 18 or newer. ` +
        'Without DATABASE_URL Relais runs a PostgreSQL 18 of its own.',
    )
  }
  return { url, embedded: false, keepRunning: () => undefined, release: () => Promise.resolve() }
}

/**
 * The database of DATABASE_URL, or else the embedded server over `dataDirectory`, started or joined.
 * @throws with a sentence for the user when neither works
 */
export async function openDatabase(
  databaseUrl: string | undefined,
  dataDirectory: string,
): Promise<Database> {
  if (databaseUrl !== undefined && databaseUrl !== '') return own(databaseUrl)
  const server = await startEmbeddedPostgres({ dataDirectory })
  try {
    await server.ensureDatabase(database)
  } catch (error) {
    await server.stop()
    throw error
  }
  return {
    url: server.url(database),
    embedded: true,
    keepRunning: (say) =>
      server.keepRunning({
        silent: () => say('PostgreSQL runs but does not answer; waking it, or starting it again.'),
        ended: () => say('PostgreSQL ended; starting it again.'),
        back: () => say('PostgreSQL is back.'),
        failed: (error) => say(error instanceof Error ? error.message : String(error)),
      }),
    release: (mode) => server.stop(mode),
  }
}
