import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { PassThrough, type Readable, Transform } from 'node:stream'
import { finished, pipeline } from 'node:stream/promises'
import { type Entry, openPromise, type ZipFile as ReadZip } from 'yauzl'
import { ZipFile } from 'yazl'
import { z } from 'zod'

const table = z.object({
  schema: z.string(),
  name: z.string(),
  columns: z.array(z.string()),
  /** How many rows. */
  rows: z.number().int(),
  /** SHA-256 of the rows as COPY writes them, in the table's order; hex. */
  sha256: z.string(),
})
const manifest = z.object({
  format: z.literal(1),
  /** By the clock of the machine that made it; ISO 8601. */
  madeAt: z.iso.datetime(),
  /** Hashes of the migrations that made the tables. */
  migrations: z.array(z.string()),
  tables: z.array(table),
})

/** What a backup says of itself: the last entry of its file. */
export type BackupManifest = z.infer<typeof manifest>
/** What it says of one table. */
export type BackupTableFacts = z.infer<typeof table>

/** Why a backup cannot be made or restored. Nothing was changed. */
export class BackupRefused extends Error {
  constructor(
    readonly code: 'file_exists' | 'not_a_backup' | 'damaged' | 'other_schema' | 'in_use',
    message: string,
  ) {
    super(message)
  }
}

const manifestName = 'manifest.json'
const entryOf = ({ schema, name }: { readonly schema: string; readonly name: string }): string =>
  `${schema}.${name}.copy`

/** Counts the rows that pass and hashes their bytes. */
export class RowMeter extends Transform {
  rows = 0
  private readonly hash = createHash('sha256')

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: (error: null, chunk: Buffer) => void) {
    this.hash.update(chunk)
    // COPY escapes the line feeds of values: one is the end of a row.
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) this.rows += 1
    done(null, chunk)
  }

  /** Hex; once, after the last row. */
  sha256(): string {
    return this.hash.digest('hex')
  }
}

/** Writes a backup: whole under its name, or not at all. Only its owner may read it. */
export async function writeBackup(
  path: string,
  fill: (
    add: (
      table: Omit<BackupTableFacts, 'rows' | 'sha256'>,
      rows: Readable,
    ) => Promise<Pick<BackupTableFacts, 'rows' | 'sha256'>>,
  ) => Promise<BackupManifest>,
): Promise<BackupManifest> {
  const part = `${path}.part`
  const zip = new ZipFile()
  const file = createWriteStream(part, { flags: 'wx', mode: 0o600 })
  const written = pipeline(zip.outputStream, file)
  // Heard below; a failure of the disk must not be unheard while rows are read.
  written.catch(() => undefined)
  const failed = new AbortController()
  written.then(
    () => undefined,
    (error: unknown) => failed.abort(error),
  )
  try {
    const facts = await fill(async (of, rows) => {
      const meter = new RowMeter()
      const out = new PassThrough()
      zip.addReadStream(out, entryOf(of))
      await pipeline(rows, meter, out, { signal: failed.signal })
      await finished(out, { signal: failed.signal })
      return { rows: meter.rows, sha256: meter.sha256() }
    })
    zip.addBuffer(Buffer.from(`${JSON.stringify(facts, null, 2)}\n`), manifestName)
    zip.end()
    await written
    await flushed(part)
    await rename(part, path)
    return facts
  } catch (error) {
    file.destroy()
    await rm(part, { force: true })
    throw failed.signal.aborted ? failed.signal.reason : error
  }
}

async function flushed(path: string): Promise<void> {
  const handle = await open(path, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** A backup that is open. */
export interface OpenBackup {
  readonly manifest: BackupManifest
  /** The rows of a table as COPY takes them. */
  rows(table: BackupTableFacts): Promise<Readable>
  close(): void
}

/** Opens a backup. Throws BackupRefused when the file is none. */
export async function openBackup(path: string): Promise<OpenBackup> {
  const zip: ReadZip = await openPromise(path, { autoClose: false }).catch((error: unknown) => {
    throw notABackup(path, error)
  })
  try {
    const entries = new Map<string, Entry>()
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry)
    const last = entries.get(manifestName)
    if (last === undefined) throw notABackup(path, 'it holds no manifest')
    const chunks: Buffer[] = []
    for await (const chunk of await zip.openReadStreamPromise(last)) chunks.push(chunk as Buffer)
    const parsed = manifest.safeParse(JSON.parse(Buffer.concat(chunks).toString()))
    if (!parsed.success) throw notABackup(path, 'its manifest is of another kind')
    return {
      manifest: parsed.data,
      rows: async (of) => {
        const entry = entries.get(entryOf(of))
        if (entry === undefined) throw damaged(`the rows of ${of.name} are missing`)
        return zip.openReadStreamPromise(entry).catch((error: unknown) => {
          throw damaged(`the rows of ${of.name} are not where the file says (${String(error)})`)
        })
      },
      close: () => zip.close(),
    }
  } catch (error) {
    zip.close()
    throw error instanceof BackupRefused ? error : notABackup(path, error)
  }
}

function notABackup(path: string, cause: unknown): BackupRefused {
  const why = cause instanceof Error ? cause.message : String(cause)
  return new BackupRefused(
    'not_a_backup',
    `${path} is no backup of Relais, or was cut short (${why}). Name a file that "relais backup" made.`,
  )
}

/** The file's rows are not those that were written into it. */
export function damaged(what: string): BackupRefused {
  return new BackupRefused(
    'damaged',
    `The backup is damaged: ${what}. Nothing was restored. Take another copy of the file, or an earlier backup.`,
  )
}
