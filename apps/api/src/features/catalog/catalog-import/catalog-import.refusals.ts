import type {
  CatalogImportIncomplete,
  CatalogImportMoved,
  CatalogImportNotReady,
  CatalogImportOpen,
} from '@relais/domain'
import { defineRefusal } from '../../../platform/graphql/refusal.ts'

export const CatalogImportOpenError = defineRefusal<CatalogImportOpen>({
  name: 'CatalogImportOpenError',
  code: 'catalog_import_open',
  description: 'Another import is under way: one at a time.',
  fields: { startedByName: { type: () => String, description: 'Who began it.' } },
})

export const CatalogImportMovedError = defineRefusal<CatalogImportMoved>({
  name: 'CatalogImportMovedError',
  code: 'catalog_import_moved',
  description: 'The import is at another step by now.',
})

export const CatalogImportIncompleteError = defineRefusal<CatalogImportIncomplete>({
  name: 'CatalogImportIncompleteError',
  code: 'catalog_import_incomplete',
  description: 'Not all parts of its files have come.',
})

export const CatalogImportNotReadyError = defineRefusal<CatalogImportNotReady>({
  name: 'CatalogImportNotReadyError',
  code: 'catalog_import_not_ready',
  description: 'It was not tried, its rows were refused, or it would change nothing.',
})
