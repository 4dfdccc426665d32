import {
  acceptCatalogPart,
  canImportCatalog,
  type CatalogFileKind,
  type CatalogImportMoved,
  type NotThisPart,
  ok,
  type Refusal,
  type Result,
} from '@relais/domain'
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { InvalidInputError } from '../../../platform/graphql/common-refusals.ts'
import { FilePart, Revision } from '../../../platform/graphql/scalar/index.ts'
import { CatalogFileKindCode } from './catalog-import.graphql.ts'
import { countParts, insertPart, saveCatalogImport } from './catalog-import.repository.ts'
import { OfCatalogImportInput, ofImportRefusals, openCatalogImport } from './open-catalog-import.ts'

@InputType({ description: 'A part of a file.' })
class PutCatalogImportPartInput extends OfCatalogImportInput {
  @Field(() => CatalogFileKindCode, { description: 'Of which file.' })
  readonly file!: CatalogFileKind
  @Field(() => Revision, { description: 'Which part, from 0 on.' })
  readonly number!: number
  @Field(() => FilePart, { description: 'Its bytes: all parts but the last are of `partSize`.' })
  readonly content!: Buffer
}

@ObjectType({ description: 'The part is there.' })
class PutCatalogImportPartSuccess {
  @Field(() => ID, { description: 'Id of the import.' })
  readonly importId!: string
  @Field(() => Int, { description: 'Parts of all its files that have come.' })
  readonly parts!: number
}

/** Takes a part of a file of an open import. */
export const putCatalogImportPart = change({
  name: 'putCatalogImportPart',
  description:
    'Takes a part of a file of an import that is open. The same part again changes nothing, so that it can be sent until it is known to be there.',
  input: PutCatalogImportPartInput,
  success: PutCatalogImportPartSuccess,
  key: 'none',
  refusals: { ...ofImportRefusals, invalid_input: InvalidInputError },
  async decide(
    work,
    { importId, file, number, content },
  ): Promise<
    Result<
      { importId: string; parts: number },
      Refusal<'not_permitted' | 'not_found'> | CatalogImportMoved | NotThisPart
    >
  > {
    const found = await openCatalogImport(work, importId)
    if (!found.ok) return found
    const accepted = acceptCatalogPart(found.value, { file, number, bytes: content.length })
    if (!accepted.ok) return accepted
    await insertPart(work.tx, { importId, file, number, content })
    await saveCatalogImport(work.tx, importId, { touchedAt: work.now })
    return ok({ importId, parts: await countParts(work.tx, importId) })
  },
  present: async (_, put) => put,
  mayRepeat: ({ actor }) => permitted(canImportCatalog(actor)),
})
