import { Field, Int, ObjectType } from '@nestjs/graphql'

@ObjectType({ description: 'The current text of the customer agreement.' })
export class CustomerAgreement {
  @Field(() => Int, { description: 'Version, from 1; the same in every language.' })
  readonly version!: number
  @Field({ description: 'Title.' })
  readonly title!: string
  @Field({ description: 'Plain text; paragraphs are parted by an empty line.' })
  readonly body!: string
  @Field(() => Date, {
    nullable: true,
    description: 'When your organization accepted this version; null: not yet, or nobody is signed in.',
  })
  readonly acceptedAt!: Date | null
}
