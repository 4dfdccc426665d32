import {
  canImportCatalog,
  type CatalogImportMoved,
  decideCancel,
  ok,
  type Refusal,
  type Result,
} from '@relais/domain'
import { InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
import { deleteBadRows, deleteParts, saveCatalogImport } from './catalog-import.repository.ts'
import {
  CatalogImportSuccess,
  OfCatalogImportInput,
  ofImportRefusals,
  openCatalogImport,
} from './open-catalog-import.ts'

@InputType({ description: 'The import to give up.' })
class CancelCatalogImportInput extends OfCatalogImportInput {}

@ObjectType({ description: 'It was given up: the catalog is as it was, and its files are forgotten.' })
class CancelCatalogImportSuccess extends CatalogImportSuccess {}

/** Gives an import up, at whatever step: until it is imported. */
export const cancelCatalogImport = change({
  name: 'cancelCatalogImport',
  description:
    'Gives an import up, also while it is being imported: the catalog stays as it was. Refused once it was imported. For the operator’s global administrator.',
  input: CancelCatalogImportInput,
  success: CancelCatalogImportSuccess,
  refusals: ofImportRefusals,
  async decide(
    work,
    { importId },
  ): Promise<Result<string, Refusal<'not_permitted' | 'not_found'> | CatalogImportMoved>> {
    const found = await openCatalogImport(work, importId)
    if (!found.ok) return found
    const next = decideCancel(found.value)
    if (!next.ok) return next
    const { status: before } = found.value
    const [touchedAt, endedAt] = [work.now, work.now]
    await saveCatalogImport(work.tx, importId, { status: next.value, progress: null, touchedAt, endedAt })
    await deleteParts(work.tx, importId)
    await deleteBadRows(work.tx, importId)
    audit(work, {
      action: 'catalog_import.cancel',
      objectType: 'catalog_import',
      objectId: importId,
      before: { status: before },
      after: { status: next.value },
    })
    return ok(importId)
  },
  present: async (_, importId) => ({ importId }),
  mayRepeat: ({ actor }) => permitted(canImportCatalog(actor)),
})
