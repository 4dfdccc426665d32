import { draftKinds } from '@relais/domain'
import { Field, Int, ObjectType } from '@nestjs/graphql'
import { enumOf } from '../../../platform/graphql/code.graphql.ts'

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
