/**
 * What becomes of an import in the browser: its files are on their way, are tried, were tried (and may be imported, or tried
 * otherwise), are imported; then it is over.
 */
export const catalogImportStatuses = [
  'uploading',
  'checking',
  'checked',
  'importing',
  'imported',
  'canceled',
] as const
/** See {@link catalogImportStatuses}. */
export type CatalogImportStatus = (typeof catalogImportStatuses)[number]

/** Nothing follows these. */
export const endedCatalogImportStatuses = ['imported', 'canceled'] as const

/** The files of the catalog. */
export const catalogFileKinds = ['products', 'prices'] as const
/** A file of the catalog: licenses with their services, or the price sheet. */
export type CatalogFileKind = (typeof catalogFileKinds)[number]

/** Bytes of a file at most: larger ones are for the command, which reads them from the disk. */
export const largestCatalogFile = 32 * 1024 * 1024

/** Why an import came to nothing, or could not be tried. */
export const catalogImportFailures = ['bad_files', 'database_full', 'catalog_changed', 'interrupted'] as const
/**
 * bad_files: rows or whole files cannot be read; its faults say which. database_full: no room. catalog_changed: somebody else
 * imported since it was tried. interrupted: it took too long, or something broke.
 */
export type CatalogImportFailure = (typeof catalogImportFailures)[number]
