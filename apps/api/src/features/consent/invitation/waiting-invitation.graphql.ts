import { Field, ID, ObjectType } from '@nestjs/graphql'

@ObjectType({
  description: 'An invitation that is made out to a domain of your organization and waits for its answer.',
})
export class WaitingInvitation {
  @Field(() => ID, { description: 'Id of the invitation.' })
  readonly id!: string
  @Field({ description: 'Legal name of the reseller that asks.' })
  readonly inviterName!: string
  @Field(() => String, {
    nullable: true,
    description: 'Legal name of the provider it asks for as well; null: for none.',
  })
  readonly providerName!: string | null
  @Field({ description: 'To whom it was written: the link in that mail opens it.' })
  readonly recipientMail!: string
  @Field(() => Date, { description: 'Until when it can be answered.' })
  readonly answerBy!: Date
}
