import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { type CatalogFaultCode, ok, type Refusal, refuse, type Result } from '@relais/domain'
import { type Entry, openPromise, type ZipFile } from 'yauzl'

/** The bytes of a catalog file: its own, or those of the one file in its archive. */
export interface OpenedFile {
  readonly chunks: AsyncIterable<Uint8Array>
  /** How many bytes will come; 0: not known. */
  readonly bytes: number
}

/** Why a file cannot be read at all. */
export interface UnreadableFile extends Refusal<'unreadable_file'> {
  readonly fault: CatalogFaultCode
  /** What the system says, or what the archive holds. */
  readonly value: string
}

/** The system, or an archive, said no while a file was read. */
export class FileReadError extends Error {
  readonly fault: CatalogFaultCode

  constructor(fault: CatalogFaultCode, message: string) {
    super(message)
    this.fault = fault
  }
}

// An archive says how much it unpacks to, and is held to it; 2 GiB are some six million rows.
const largestArchive = 2 ** 31
const chunkSize = 256 * 1024

/** Opens a file, or the one file in the zip archive that it is. Nothing but its first bytes is read. */
export async function openCatalogFile(path: string): Promise<Result<OpenedFile, UnreadableFile>> {
  try {
    const { size } = await stat(path)
    const source = createReadStream(path, { highWaterMark: chunkSize })
    const chunks: AsyncIterator<Uint8Array> = source[Symbol.asyncIterator]()
    const first = await chunks.next()
    if (first.done !== true && isZip(first.value)) {
      source.destroy()
      return await openArchive(path)
    }
    return ok({ chunks: readable(rejoined(first, chunks), 'unreadable_file'), bytes: size })
  } catch (error) {
    if (isSystemError(error)) return unreadable('unreadable_file', error.code)
    throw error
  }
}

async function openArchive(path: string): Promise<Result<OpenedFile, UnreadableFile>> {
  let archive: ZipFile
  const files: Entry[] = []
  try {
    archive = await openPromise(path, { autoClose: false })
    for await (const entry of archive.eachEntry()) {
      if (isFile(entry)) files.push(entry)
      if (files.length > 1) break
    }
  } catch (error) {
    return unreadable('unreadable_archive', messageOf(error))
  }
  const [file, other] = files
  if (file === undefined || other !== undefined || !/\.(csv|txt|tsv)$/i.test(file.fileName)) {
    archive.close()
    return unreadable('not_one_file', files.map((entry) => entry.fileName).join(', '))
  }
  if (file.uncompressedSize > largestArchive) {
    archive.close()
    return unreadable('archive_too_large', file.fileName)
  }
  return ok({
    chunks: readable(unpacked(archive, file), 'unreadable_archive'),
    bytes: file.uncompressedSize,
  })
}

/** What archives of the vendor and of macOS hold beside the file does not count. */
function isFile({ fileName }: Entry): boolean {
  return !fileName.endsWith('/') && !/(^|\/)(__MACOSX\/|\.)/.test(fileName)
}

/** Fails when more comes out than the archive said, or other bytes. */
async function* unpacked(archive: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  try {
    const stream: AsyncIterable<Uint8Array> = await archive.openReadStreamPromise(entry)
    yield* stream
  } finally {
    archive.close()
  }
}

async function* rejoined(
  first: IteratorResult<Uint8Array>,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    for (let next = first; next.done !== true; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}

async function* readable(
  chunks: AsyncIterable<Uint8Array>,
  fault: CatalogFaultCode,
): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks
  } catch (error) {
    throw new FileReadError(fault, isSystemError(error) ? error.code : messageOf(error))
  }
}

function isZip([p, k, third, fourth]: Uint8Array): boolean {
  return p === 0x50 && k === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6))
}

function unreadable(fault: CatalogFaultCode, value: string): Result<never, UnreadableFile> {
  return refuse({ code: 'unreadable_file', fault, value })
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function isSystemError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error
}
