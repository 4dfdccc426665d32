import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql'
import { IdempotencyKey } from './scalar/index.ts'

@ObjectType({ description: 'One change that a dry run would have made.' })
class PreviewChange {
  @Field({ description: 'What would be done, as `<noun>.<verb>`.' })
  readonly action!: string
  @Field({ description: 'Kind of the object.' })
  readonly objectType!: string
  @Field(() => ID, { description: 'Id of the object; of a new object it is not the id it will have.' })
  readonly objectId!: string
  @Field(() => String, {
    nullable: true,
    description: 'What it is now, as JSON text; null: it is not there yet.',
  })
  readonly before!: string | null
  @Field(() => String, {
    nullable: true,
    description: 'What it would become, as JSON text; null: it would be gone.',
  })
  readonly after!: string | null
}

@ObjectType({ description: 'One message that would go out.' })
class PreviewMessage {
  @Field({ description: 'Template of the mail.' })
  readonly template!: string
  @Field(() => String, {
    nullable: true,
    description: "Address it would go to; null: a person's of another organization, which is not shown.",
  })
  readonly recipientMail!: string | null
  @Field({ description: 'Language it would be written in: `en` or `fr`.' })
  readonly language!: string
}

@ObjectType({
  description: 'What a dry run would have changed and sent. Nothing was stored, nothing was sent.',
})
export class Preview {
  @Field(() => [PreviewChange], { description: 'The changes, in their order.' })
  readonly changes!: PreviewChange[]
  @Field(() => [PreviewMessage], { description: 'The mails.' })
  readonly messages!: PreviewMessage[]
}

@ObjectType({ isAbstract: true })
export abstract class Success {
  @Field(() => Preview, {
    nullable: true,
    description:
      'What would change and be sent; null unless it was a dry run, and to a dry run of somebody who is not signed in.',
  })
  readonly preview?: Preview | null
}

@ArgsType()
export class ChangeArgs {
  @Field(() => IdempotencyKey, {
    description:
      'A UUID of your making. The same key with the same input is done once and answers the same, for 30 days (orders: for ever).',
  })
  idempotencyKey!: string
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Only try: same checks, same answer, nothing stored or sent.',
  })
  dryRun!: boolean
}
