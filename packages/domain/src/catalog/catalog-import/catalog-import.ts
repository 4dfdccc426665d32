import { ok, type Refusal, refuse, type Result } from '../../kernel/result.ts'
import { move, type Transitions } from '../../kernel/state-machine.ts'
import { type CatalogFileKind, type CatalogImportStatus, largestCatalogFile } from './catalog-import.codes.ts'

/** What an import may become. */
export const catalogImportTransitions: Transitions<CatalogImportStatus> = {
  uploading: ['checking', 'canceled'],
  checking: ['checked', 'canceled'],
  checked: ['checking', 'importing', 'canceled'],
  importing: ['imported', 'checked', 'canceled'],
  imported: [],
  canceled: [],
}

/** Bytes of each part that a file travels in; the last one is what is left. As text it fits into a request. */
export const catalogPartSize = 128 * 1024

/** A file as the browser announces it. */
export interface AnnouncedFile {
  readonly name: string
  /** Bytes. */
  readonly size: number
}

/** The files of an import; null: not part of it. */
export type AnnouncedFiles = Readonly<Record<CatalogFileKind, AnnouncedFile | null>>

/** A file that cannot be taken. */
export type CatalogFileUnacceptable = Refusal<'invalid_input'> & {
  readonly field: CatalogFileKind
  readonly reason: 'missing' | 'not_a_catalog_file' | 'file_too_large'
  /** Megabytes (1,048,576 bytes) at most, where it is too large. */
  readonly maximum?: number
}

/** How many parts a file of so many bytes has. */
export function partsOf(size: number): number {
  return Math.ceil(size / catalogPartSize)
}

/** Bytes of a part; undefined: the file has no such part. */
export function partSizeAt(size: number, part: number): number | undefined {
  if (!Number.isInteger(part) || part < 0 || part >= partsOf(size)) return undefined
  return Math.min(catalogPartSize, size - part * catalogPartSize)
}

/** Whether the files are of a kind and size that an import takes. What is in them is found out when it is tried. */
export function acceptCatalogFiles(files: AnnouncedFiles): Result<AnnouncedFiles, CatalogFileUnacceptable> {
  if (files.products === null && files.prices === null)
    return refuse({ code: 'invalid_input', field: 'prices', reason: 'missing' })
  for (const field of ['products', 'prices'] as const) {
    const file = files[field]
    if (file === null) continue
    if (file.name.length > 200 || !/\.(csv|txt|tsv|zip)$/i.test(file.name) || /[/\\]|\p{Cc}/u.test(file.name))
      return refuse({ code: 'invalid_input', field, reason: 'not_a_catalog_file' })
    if (file.size < 1) return refuse({ code: 'invalid_input', field, reason: 'missing' })
    if (file.size > largestCatalogFile)
      return refuse({
        code: 'invalid_input',
        field,
        reason: 'file_too_large',
        maximum: largestCatalogFile / 2 ** 20,
      })
  }
  return ok(files)
}

/** A part that is not one of the file, or of another size. */
export type NotThisPart = Refusal<'invalid_input'> & {
  readonly field: 'content'
  readonly reason: 'not_this_part'
}

/** Taking a part of a file: while files are on their way, and only as long as the part is. */
export function acceptCatalogPart(
  {
    status,
    productsSize,
    pricesSize,
  }: {
    readonly status: CatalogImportStatus
    /** Bytes as announced; null: not part of the import. */
    readonly productsSize: number | null
    readonly pricesSize: number | null
  },
  part: { readonly file: CatalogFileKind; readonly number: number; readonly bytes: number },
): Result<void, CatalogImportMoved | NotThisPart> {
  if (status !== 'uploading') return refuse({ code: 'catalog_import_moved' })
  const size = (part.file === 'products' ? productsSize : pricesSize) ?? 0
  return part.bytes === partSizeAt(size, part.number)
    ? ok(undefined)
    : refuse({ code: 'invalid_input', field: 'content', reason: 'not_this_part' })
}

/** What is known of an import that is to go on. */
export interface CatalogImportState {
  readonly status: CatalogImportStatus
  /** Parts that are still to come. */
  readonly missingParts: number
  /** Whether it was tried, and would change the catalog. */
  readonly isReady: boolean
}

/** The import is at another step than the one that was looked at. */
export type CatalogImportMoved = Refusal<'catalog_import_moved'>
/** Another import is under way. */
export type CatalogImportOpen = Refusal<'catalog_import_open'> & {
  /** Who began it. */
  readonly startedByName: string
}
/** Not all of its files are there. */
export type CatalogImportIncomplete = Refusal<'catalog_import_incomplete'>
/** It would change nothing, or its rows are refused: there is nothing to import. */
export type CatalogImportNotReady = Refusal<'catalog_import_not_ready'>

/** Trying an import, for the first time or otherwise. */
export function decideCheck({
  status,
  missingParts,
}: CatalogImportState): Result<'checking', CatalogImportMoved | CatalogImportIncomplete> {
  const next = move(catalogImportTransitions, status, 'checking')
  if (next === null) return refuse({ code: 'catalog_import_moved' })
  return missingParts > 0 ? refuse({ code: 'catalog_import_incomplete' }) : ok(next)
}

/** Importing what was tried. */
export function decideImport({
  status,
  isReady,
}: CatalogImportState): Result<'importing', CatalogImportMoved | CatalogImportNotReady> {
  const next = move(catalogImportTransitions, status, 'importing')
  if (next === null) return refuse({ code: 'catalog_import_moved' })
  return isReady ? ok(next) : refuse({ code: 'catalog_import_not_ready' })
}

/** Giving it up, at whatever step before its end. */
export function decideCancel({
  status,
}: Pick<CatalogImportState, 'status'>): Result<'canceled', CatalogImportMoved> {
  const next = move(catalogImportTransitions, status, 'canceled')
  return next === null ? refuse({ code: 'catalog_import_moved' }) : ok(next)
}
