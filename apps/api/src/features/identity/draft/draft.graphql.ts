import { type DraftKind, draftKinds } from '@relais/domain'
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql'
import { enumOf } from '../../../platform/graphql/code.graphql.ts'
import { LongText, Revision, ShortText } from '../../../platform/graphql/scalar/index.ts'

export const DraftKindCode = enumOf(
  draftKinds,
  'DraftKind',
  'A form whose entries are kept until it is sent. invitation: its first step. customer_user: a new user of a customer. decline: why an invitation is declined. order_cancellation: why an order is canceled.',
)

@ObjectType({ description: 'What you typed into a form and have not sent. Nobody else sees it.' })
export class Draft {
  @Field(() => String, {
    nullable: true,
    description:
      'The entries as a JSON object, as they were saved; null: they were discarded, nothing is kept.',
  })
  readonly content!: string | null
  @Field(() => Date, {
    description: 'When it was last saved, or discarded; it is kept for 30 days from then.',
  })
  readonly savedAt!: Date
  @Field(() => Int, {
    description: 'Raised whenever the entries are discarded. Send it back with what is typed from now on.',
  })
  readonly generation!: number
}

@InputType({ description: 'What is typed into a form now.' })
export class SaveDraftInput {
  @Field(() => DraftKindCode, { description: 'Which form.' })
  readonly kind!: DraftKind
  @Field(() => ShortText, {
    description: 'What the form is about, such as the id of a customer; empty: nothing in particular.',
  })
  readonly subject!: string
  @Field(() => LongText, {
    nullable: true,
    description:
      'The entries as a JSON object of at most 20,000 characters, never with a password; null: forget them.',
  })
  readonly content?: string | null
  @Field(() => Revision, {
    nullable: true,
    description:
      'The generation of the draft (0: there was none) when this was typed: what was discarded since, here or in another tab, does not come back. Null: not compared.',
  })
  readonly generation?: number | null
}

@ObjectType({ description: 'The entries are kept, or forgotten.' })
export class SaveDraftSuccess {
  @Field(() => Date, {
    nullable: true,
    description: 'When they were saved; null: they are forgotten, or were typed before they were discarded.',
  })
  readonly savedAt!: Date | null
  @Field(() => Int, { description: 'The generation of the draft now, for what is typed next.' })
  readonly generation!: number
}
