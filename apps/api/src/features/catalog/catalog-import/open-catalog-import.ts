import {
  canImportCatalog,
  type CatalogImportState,
  partsOf,
  type Refusal,
  refuse,
  type Result,
} from '@relais/domain'
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql'
import type { Work } from '../../../platform/database/work.ts'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import { NotFoundError, NotPermittedError } from '../../../platform/graphql/common-refusals.ts'
import { ObjectId } from '../../../platform/graphql/scalar/index.ts'
import { becomeOperator } from '../../identity/index.ts'
import { CatalogImportMovedError } from './catalog-import.refusals.ts'
import { countParts, type LockedImport, lockCatalogImport } from './catalog-import.repository.ts'
import { isReady } from './import-outcome.ts'

/** Input of whatever goes on with an import. */
@InputType({ isAbstract: true })
export abstract class OfCatalogImportInput {
  @Field(() => ObjectId, { description: 'Which import.' })
  readonly importId!: string
}

/** Success of whatever goes on with an import. */
@ObjectType({ isAbstract: true })
export abstract class CatalogImportSuccess extends Success {
  @Field(() => ID, { description: 'Id of the import.' })
  readonly importId!: string
}

/** The refusals of whatever goes on with an import. */
export const ofImportRefusals = {
  not_permitted: NotPermittedError,
  not_found: NotFoundError,
  catalog_import_moved: CatalogImportMovedError,
}

/** Goes on as the operator with an import, and holds it. */
export async function openCatalogImport(
  { tx, actor }: Work,
  id: string,
): Promise<Result<LockedImport & CatalogImportState, Refusal<'not_permitted' | 'not_found'>>> {
  if (!canImportCatalog(actor)) return refuse({ code: 'not_permitted' })
  await becomeOperator(tx)
  const found = await lockCatalogImport(tx, id)
  if (!found) return refuse({ code: 'not_found' })
  const all = partsOf(found.productsSize ?? 0) + partsOf(found.pricesSize ?? 0)
  const missingParts = found.status === 'uploading' ? all - (await countParts(tx, id)) : 0
  return { ok: true, value: { ...found, missingParts, isReady: isReady(found.outcome) } }
}
