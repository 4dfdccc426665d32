import {
  canImportCatalog,
  type CatalogImportIncomplete,
  type CatalogImportMoved,
  decideCheck,
  ok,
  type Refusal,
  type Result,
} from '@relais/domain'
import { Field, InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { CatalogImportIncompleteError } from './catalog-import.refusals.ts'
import { saveCatalogImport } from './catalog-import.repository.ts'
import {
  CatalogImportSuccess,
  OfCatalogImportInput,
  ofImportRefusals,
  openCatalogImport,
} from './open-catalog-import.ts'
import { askForAttempt } from './run-catalog-import.ts'

@InputType({ description: 'How an import is tried, and then imported.' })
class CheckCatalogImportInput extends OfCatalogImportInput {
  @Field({ description: 'Leave bad rows out; otherwise one of them keeps everything out.' })
  readonly skipBadRows!: boolean
  @Field({ description: 'End what the sheet no longer holds in its markets and segments.' })
  readonly endMissing!: boolean
}

@ObjectType({ description: 'The files are being tried: `catalogImport` tells how far, and what came of it.' })
class CheckCatalogImportSuccess extends CatalogImportSuccess {}

/** Has the files of an import tried: what would change, and what is wrong with them. */
export const checkCatalogImport = change({
  name: 'checkCatalogImport',
  description:
    'Has all files of an import tried by the worker: nothing of the catalog changes. Also again, otherwise. For the operator’s global administrator.',
  input: CheckCatalogImportInput,
  success: CheckCatalogImportSuccess,
  refusals: { ...ofImportRefusals, catalog_import_incomplete: CatalogImportIncompleteError },
  async decide(
    work,
    { importId, skipBadRows, endMissing },
  ): Promise<
    Result<string, Refusal<'not_permitted' | 'not_found'> | CatalogImportMoved | CatalogImportIncomplete>
  > {
    const found = await openCatalogImport(work, importId)
    if (!found.ok) return found
    const next = decideCheck(found.value)
    if (!next.ok) return next
    const attempt = found.value.attempt + 1
    await saveCatalogImport(work.tx, importId, {
      status: next.value,
      attempt,
      skipBadRows,
      endMissing,
      progress: null,
      touchedAt: work.now,
    })
    askForAttempt(work, importId, attempt)
    return ok(importId)
  },
  present: async (_, importId) => ({ importId }),
  mayRepeat: ({ actor }) => permitted(canImportCatalog(actor)),
})
