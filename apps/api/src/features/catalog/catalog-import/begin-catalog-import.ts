import {
  acceptCatalogFiles,
  canImportCatalog,
  type CatalogFileUnacceptable,
  type CatalogImportOpen,
  ok,
  refuse,
  type Result,
} from '@relais/domain'
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { audit, newId } from '../../../platform/database/work.ts'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import {
  InvalidInputError,
  type NotPermitted,
  NotPermittedError,
} from '../../../platform/graphql/common-refusals.ts'
import { FileSize, ShortText } from '../../../platform/graphql/scalar/index.ts'
import { becomeOperator } from '../../identity/index.ts'
import { CatalogImportOpenError } from './catalog-import.refusals.ts'
import { findOpenImport, insertCatalogImport, lockBeginning } from './catalog-import.repository.ts'

@InputType({ description: 'A file that will be sent in parts.' })
class AnnouncedFileInput {
  @Field(() => ShortText, { description: 'Its name, with its ending: .csv, .txt, .tsv or .zip.' })
  readonly name!: string
  @Field(() => FileSize, { description: 'Bytes.' })
  readonly size!: number
}

@InputType({ description: 'The files of an import: one of them, or both.' })
class BeginCatalogImportInput {
  @Field(() => AnnouncedFileInput, {
    nullable: true,
    description: 'Licenses and the services in them; null: no part of it.',
  })
  readonly products?: AnnouncedFileInput | null
  @Field(() => AnnouncedFileInput, {
    nullable: true,
    description: 'The price sheet; null: no part of it.',
  })
  readonly prices?: AnnouncedFileInput | null
}

@ObjectType({ description: 'The import is open: its files can come.' })
class BeginCatalogImportSuccess extends Success {
  @Field(() => ID, { description: 'Id of the import.' })
  readonly importId!: string
}

/** Opens an import in the browser. */
export const beginCatalogImport = change({
  name: 'beginCatalogImport',
  description:
    'Opens an import of the catalog, whose files then come in parts (`putCatalogImportPart`). One is open at a time. For the operator’s global administrator.',
  input: BeginCatalogImportInput,
  success: BeginCatalogImportSuccess,
  refusals: {
    not_permitted: NotPermittedError,
    invalid_input: InvalidInputError,
    catalog_import_open: CatalogImportOpenError,
  },
  async decide(
    work,
    input,
  ): Promise<Result<string, NotPermitted | CatalogFileUnacceptable | CatalogImportOpen>> {
    const { tx, actor, now } = work
    if (!canImportCatalog(actor)) return refuse({ code: 'not_permitted' })
    const files = acceptCatalogFiles({ products: input.products ?? null, prices: input.prices ?? null })
    if (!files.ok) return files
    const { products, prices } = files.value
    await becomeOperator(tx)
    await lockBeginning(tx)
    const open = await findOpenImport(tx, actor.organizationId)
    if (open) return refuse({ code: 'catalog_import_open', ...open })
    const id = newId(work)
    await insertCatalogImport(tx, {
      id,
      organizationId: actor.organizationId,
      userId: actor.userId,
      createdAt: now,
      touchedAt: now,
      status: 'uploading',
      productsName: products?.name ?? null,
      productsSize: products?.size ?? null,
      pricesName: prices?.name ?? null,
      pricesSize: prices?.size ?? null,
    })
    audit(work, {
      action: 'catalog_import.begin',
      objectType: 'catalog_import',
      objectId: id,
      before: null,
      after: { products: products?.name ?? null, prices: prices?.name ?? null },
    })
    return ok(id)
  },
  present: async (_, importId) => ({ importId }),
  mayRepeat: ({ actor }) => permitted(canImportCatalog(actor)),
})
