import { execute, listQuery } from '@relais/portal-kit'
import { queryOptions } from '@tanstack/react-query'
import {
  CatalogImportBadRowsDocument,
  type CatalogImportBadRowsQuery,
  CatalogImportDocument,
  type CatalogImportQuery,
  PastCatalogImportsDocument,
} from '../../generated/graphql.ts'

/** An import, by its id or (null) the one that is open; asked again while the worker is at it. */
export const catalogImportQuery = (id: string | null) =>
  queryOptions({
    queryKey: ['catalog-import', id],
    queryFn: async () => (await execute(CatalogImportDocument, { id })).catalogImport,
    refetchInterval: ({ state }) => (isAtWork(state.data?.status) ? 1_000 : false),
  })

/** What changed the catalog, the newest first, a page at a time. */
export const pastCatalogImportsQuery = () =>
  listQuery(
    ['past-catalog-imports'],
    async (page) => (await execute(PastCatalogImportsDocument, page)).pastCatalogImports,
  )

/** An import as its page shows it. */
export type CatalogImport = NonNullable<CatalogImportQuery['catalogImport']>
/** What its last try, or itself, said. */
export type ImportOutcome = NonNullable<CatalogImport['outcome']>

/** Whether the worker reads its files now. */
export function isAtWork(status: CatalogImport['status'] | undefined): boolean {
  return status === 'checking' || status === 'importing'
}

/** The bad rows of one of its files that are kept. */
export type BadRowsOfFile = ImportOutcome['badRowsOf'][number]
/** One of them, as it came. */
export type BadRow = NonNullable<CatalogImportBadRowsQuery['catalogImportBadRows']>['nodes'][number]

/** Bad rows of a file of an import, as they came, a page at a time. */
export const badRowsQuery = (importId: string, file: BadRowsOfFile['kind']) =>
  listQuery<BadRow>(
    ['catalog-import-bad-rows', importId, file],
    async (page) =>
      (await execute(CatalogImportBadRowsDocument, { importId, file, ...page })).catalogImportBadRows,
  )
