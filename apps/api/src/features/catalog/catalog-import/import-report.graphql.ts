import { catalogFaultCodes, type CatalogFaultCode } from '@relais/domain'
import { Field, Int, ObjectType } from '@nestjs/graphql'
import { enumOf } from '../../../platform/graphql/code.graphql.ts'
import { connectionOf } from '../../../platform/graphql/page.graphql.ts'

const CatalogFaultCodeCode = enumOf(
  catalogFaultCodes,
  'CatalogFaultCode',
  'Why a cell, a row or a file of the catalog is refused.',
)

@ObjectType({ description: 'A bad cell, row or file.' })
export class CatalogImportFault {
  @Field({ description: 'Name of the file.' })
  readonly file!: string
  @Field(() => Int, { description: 'Line, 1 is the header; 0: the file could not be opened.' })
  readonly line!: number
  @Field({ description: 'Column; empty: the whole row.' })
  readonly column!: string
  @Field({ description: 'What stands there, cut where it is long.' })
  readonly value!: string
  @Field(() => CatalogFaultCodeCode, { description: 'What is wrong: portals translate by it.' })
  readonly code!: CatalogFaultCode
  @Field({ description: 'The same as an English sentence, with what to write instead.' })
  readonly reason!: string
  @Field(() => Int, { nullable: true, description: 'The line that says otherwise; null: no other does.' })
  readonly otherLine!: number | null
}

@ObjectType({ description: 'What is wrong with a bad row.' })
export class CatalogImportBadCell {
  @Field({ description: 'Column; empty: the whole row.' })
  readonly column!: string
  @Field(() => CatalogFaultCodeCode, { description: 'What is wrong: portals translate by it.' })
  readonly code!: CatalogFaultCode
  @Field({ description: 'The same as an English sentence, with what to write instead.' })
  readonly reason!: string
  @Field(() => Int, { nullable: true, description: 'The line that says otherwise; null: no other does.' })
  readonly otherLine!: number | null
}

@ObjectType({ description: 'A bad row as it came.' })
export class CatalogImportBadRow {
  @Field(() => Int, { description: 'Line of the file on which it starts, 1 is the header.' })
  readonly line!: number
  @Field(() => [String], {
    description: 'Its cells: fewer or more than the header has, where that is wrong.',
  })
  readonly cells!: readonly string[]
  @Field(() => [CatalogImportBadCell], { description: 'What is wrong with it; at least one.' })
  readonly faults!: readonly CatalogImportBadCell[]
}

/** A page of bad rows, in the order of their file. */
export const CatalogImportBadRowConnection = connectionOf(
  CatalogImportBadRow,
  'CatalogImportBadRowConnection',
)

/** What is counted. */
export const catalogThings = [
  'license_skus',
  'service_plans',
  'links',
  'offers',
  'list_prices',
  'cost_prices',
] as const
const CatalogThingCode = enumOf(catalogThings, 'CatalogThing', 'What an import counts.')

@ObjectType({ description: 'How many things of a kind a file holds, and what is done to them.' })
export class CatalogImportCount {
  @Field(() => CatalogThingCode, { description: 'Of which kind.' })
  readonly thing!: (typeof catalogThings)[number]
  @Field(() => Int, { description: 'In the file, each once.' })
  readonly inFile!: number
  @Field(() => Int, { description: 'New.' })
  readonly added!: number
  @Field(() => Int, { description: 'Changed.' })
  readonly changed!: number
  @Field(() => Int, { description: 'As they were.' })
  readonly unchanged!: number
  @Field(() => Int, { description: 'Ended or removed.' })
  readonly ended!: number
}

/** What an import has to say besides, by kind. */
export const catalogNoteKinds = [
  'ignored_column',
  'name_variant',
  'restored_sku_id',
  'overlap',
  'passed_over',
  'without_license',
  'missing_offer',
] as const
const CatalogNoteKindCode = enumOf(
  catalogNoteKinds,
  'CatalogNoteKind',
  'ignored_column: not imported. name_variant: another spelling, the first was kept. restored_sku_id: its zeros were put back. overlap: two rows for the same time, settled. passed_over: rows of a kind that the catalog does not hold. without_license: nothing can be assigned. missing_offer: on sale, and not in the sheet.',
)

@ObjectType({ description: 'One thing to know of an import. What does not belong to its kind is null.' })
export class CatalogImportNote {
  @Field({ description: 'What it is about: a column, an offer, a name, a kind of row.' })
  readonly subject!: string
  @Field(() => Int, { nullable: true, description: 'The first line with it.' })
  readonly line!: number | null
  @Field(() => Int, { nullable: true, description: 'The line that holds instead.' })
  readonly otherLine!: number | null
  @Field(() => String, { nullable: true, description: 'What stands in the file.' })
  readonly written!: string | null
  @Field(() => String, { nullable: true, description: 'What it was taken for, or what it is called.' })
  readonly taken!: string | null
  @Field(() => Int, { nullable: true, description: 'How many rows, or ways of buying it.' })
  readonly count!: number | null
  @Field(() => Boolean, { nullable: true, description: 'Whether it ends now.' })
  readonly ends!: boolean | null
}

@ObjectType({ description: 'What there is to know of one kind.' })
export class CatalogImportNotes {
  @Field(() => CatalogNoteKindCode, { description: 'Of which kind.' })
  readonly kind!: (typeof catalogNoteKinds)[number]
  @Field(() => Int, { description: 'How many there are.' })
  readonly total!: number
  @Field(() => [CatalogImportNote], { description: 'The first ten.' })
  readonly first!: readonly CatalogImportNote[]
}
