import {
  catalogFileKinds,
  type CatalogFileKind,
  type CatalogImportFailure,
  catalogImportFailures,
  type CatalogImportStatus,
  catalogImportStatuses,
} from '@relais/domain'
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql'
import { enumOf } from '../../../platform/graphql/code.graphql.ts'
import { connectionOf, PageArgs } from '../../../platform/graphql/page.graphql.ts'
import { ObjectId } from '../../../platform/graphql/scalar/index.ts'
import { CatalogImportCount, CatalogImportFault, CatalogImportNotes } from './import-report.graphql.ts'

const CatalogImportStatusCode = enumOf(
  catalogImportStatuses,
  'CatalogImportStatus',
  'uploading: its files are on their way. checking: they are tried. checked: they were tried. importing: they are imported. imported, canceled: it is over.',
)
const CatalogImportFailureCode = enumOf(
  catalogImportFailures,
  'CatalogImportFailure',
  'bad_files: rows or files are refused, see its faults. database_full: no room. catalog_changed: somebody else imported since it was tried. interrupted: it took too long, or something broke.',
)
/** Which file of an import, as a code of GraphQL. */
export const CatalogFileKindCode = enumOf(
  catalogFileKinds,
  'CatalogFileKind',
  'products: licenses and the services in them. prices: the price sheet.',
)

@ObjectType({ description: 'A file of an import, which comes in parts.' })
export class CatalogImportFile {
  @Field(() => CatalogFileKindCode, { description: 'Which one.' })
  readonly kind!: CatalogFileKind
  @Field({ description: 'Its name.' })
  readonly name!: string
  @Field(() => Int, { description: 'Bytes.' })
  readonly size!: number
  @Field(() => Int, { description: 'Bytes of each part but the last.' })
  readonly partSize!: number
  @Field(() => Int, { description: 'In how many parts it comes.' })
  readonly parts!: number
  @Field(() => Int, { description: 'How many of them are there; 0 once it is over.' })
  readonly partsHere!: number
}

@ObjectType({ description: 'How far the reading of the files is.' })
export class CatalogImportProgress {
  @Field({ description: 'Name of the file that is read.' })
  readonly file!: string
  @Field(() => Int, { description: 'Rows read.' })
  readonly rows!: number
  @Field(() => Int, { description: 'How much of the file is read, in percent; 0: not known.' })
  readonly percent!: number
}

@ObjectType({ description: 'The bad rows of a file that are kept as they came: `catalogImportBadRows`.' })
export class CatalogImportBadRowsOfFile {
  @Field(() => CatalogFileKindCode, { description: 'Of which file.' })
  readonly kind!: CatalogFileKind
  @Field(() => [String], { description: 'Names of its columns.' })
  readonly header!: readonly string[]
  @Field({ description: 'What stands between its cells: a comma, a semicolon or a tab.' })
  readonly delimiter!: string
  @Field(() => Int, {
    description: 'How many are kept: all of them, or the first 10,000 (fewer where rows are very long).',
  })
  readonly rows!: number
}

@ObjectType({ description: 'What a try or an import said.' })
export class CatalogImportOutcome {
  @Field(() => CatalogImportFailureCode, {
    nullable: true,
    description: 'Why nothing can be imported; null: it could, or was.',
  })
  readonly failure!: CatalogImportFailure | null
  @Field({ description: 'Whether it changes (or changed) anything.' })
  readonly changed!: boolean
  @Field(() => Int, {
    description: 'Rows that are left out: bad ones, and kinds that the catalog does not hold.',
  })
  readonly leftOutRows!: number
  @Field(() => [CatalogImportFault], {
    description: 'What is wrong with rows: the first hundred of each file.',
  })
  readonly faults!: readonly CatalogImportFault[]
  @Field(() => Int, { description: 'All bad cells.' })
  readonly faultTotal!: number
  @Field(() => Int, { description: 'Lines with at least one.' })
  readonly badRows!: number
  @Field(() => [CatalogImportBadRowsOfFile], {
    description: 'Files of which bad rows are kept, to be mended.',
  })
  readonly badRowsOf!: readonly CatalogImportBadRowsOfFile[]
  @Field({ description: 'Whether the other rows can be taken without the bad ones.' })
  readonly canSkip!: boolean
  @Field(() => [CatalogImportCount], { description: 'What is (or would be) added, changed, left and ended.' })
  readonly counts!: readonly CatalogImportCount[]
  @Field(() => [CatalogImportNotes], { description: 'What else there is to know, by kind.' })
  readonly notes!: readonly CatalogImportNotes[]
}

@ObjectType({ description: 'An import of the catalog in the browser.' })
export class CatalogImport {
  @Field(() => ID, { description: 'Its id.' })
  readonly id!: string
  @Field(() => CatalogImportStatusCode, { description: 'How far it is.' })
  readonly status!: CatalogImportStatus
  @Field({ description: 'Who began it.' })
  readonly startedByName!: string
  @Field(() => Date, { description: 'When.' })
  readonly createdAt!: Date
  @Field(() => [CatalogImportFile], { description: 'Its files.' })
  readonly files!: readonly CatalogImportFile[]
  @Field({ description: 'Whether bad rows are left out.' })
  readonly skipBadRows!: boolean
  @Field({ description: 'Whether what the sheet no longer holds ends.' })
  readonly endMissing!: boolean
  @Field(() => CatalogImportProgress, {
    nullable: true,
    description: 'How far the reading is; null: nothing is read now.',
  })
  readonly progress!: CatalogImportProgress | null
  @Field(() => CatalogImportOutcome, {
    nullable: true,
    description: 'What the last try or the import said; null: nothing yet.',
  })
  readonly outcome!: CatalogImportOutcome | null
}

@ObjectType({ description: 'A change of the catalog, by the browser or by the command.' })
export class PastCatalogImport {
  @Field(() => ID, { description: 'Its id: the one that prices name.' })
  readonly id!: string
  @Field(() => Date, { description: 'When.' })
  readonly importedAt!: Date
  @Field({ description: 'Sign-in name of who did it, or name of the account that ran the command.' })
  readonly importedBy!: string
  @Field(() => [String], { description: 'Names of the files.' })
  readonly files!: readonly string[]
  @Field(() => Int, { description: 'Things and prices that came.' })
  readonly added!: number
  @Field(() => Int, { description: 'Those that changed.' })
  readonly changed!: number
  @Field(() => Int, { description: 'Those that ended.' })
  readonly ended!: number
}

/** A page of past imports. */
export const PastCatalogImportConnection = connectionOf(PastCatalogImport, 'PastCatalogImportConnection')

@ArgsType()
export class CatalogImportBadRowsArgs extends PageArgs {
  @Field(() => ObjectId, { description: 'Id of the import.' })
  importId!: string
  @Field(() => CatalogFileKindCode, { description: 'Of which file.' })
  file!: CatalogFileKind
}
