import {
  canImportCatalog,
  type CatalogImportMoved,
  type CatalogImportNotReady,
  decideImport,
  ok,
  type Refusal,
  type Result,
} from '@relais/domain'
import { InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { CatalogImportNotReadyError } from './catalog-import.refusals.ts'
import { saveCatalogImport } from './catalog-import.repository.ts'
import {
  CatalogImportSuccess,
  OfCatalogImportInput,
  ofImportRefusals,
  openCatalogImport,
} from './open-catalog-import.ts'
import { askForAttempt } from './run-catalog-import.ts'

@InputType({ description: 'The import that was tried.' })
class ConfirmCatalogImportInput extends OfCatalogImportInput {}

@ObjectType({ description: 'The files are being imported: `catalogImport` tells how far.' })
class ConfirmCatalogImportSuccess extends CatalogImportSuccess {}

/** Has the files of an import imported as they were tried. */
export const confirmCatalogImport = change({
  name: 'confirmCatalogImport',
  description:
    'Has the worker import what was tried, as it was tried, as a whole or not at all; not where somebody else imported since. For the operator’s global administrator.',
  input: ConfirmCatalogImportInput,
  success: ConfirmCatalogImportSuccess,
  refusals: { ...ofImportRefusals, catalog_import_not_ready: CatalogImportNotReadyError },
  async decide(
    work,
    { importId },
  ): Promise<
    Result<string, Refusal<'not_permitted' | 'not_found'> | CatalogImportMoved | CatalogImportNotReady>
  > {
    const found = await openCatalogImport(work, importId)
    if (!found.ok) return found
    const next = decideImport(found.value)
    if (!next.ok) return next
    const attempt = found.value.attempt + 1
    const touchedAt = work.now
    await saveCatalogImport(work.tx, importId, { status: next.value, attempt, progress: null, touchedAt })
    askForAttempt(work, importId, attempt)
    return ok(importId)
  },
  present: async (_, importId) => ({ importId }),
  mayRepeat: ({ actor }) => permitted(canImportCatalog(actor)),
})
