import { Field, ObjectType } from '@nestjs/graphql'
import { InvitationPage } from './invitation.graphql.ts'

@ObjectType({ description: 'The mail of an invitation, as it would go out if Relais sent it now.' })
export class InvitationMail {
  @Field({ description: 'Whose name its From line begins with.' })
  readonly senderName!: string
  @Field(() => String, { nullable: true, description: 'Who reads what is answered; null: nobody does.' })
  readonly replyTo!: string | null
  @Field({ description: 'Subject, one line.' })
  readonly subject!: string
  @Field({ description: 'The HTML part, a whole document with the personal link in it.' })
  readonly html!: string
  @Field({ description: 'The text part.' })
  readonly text!: string
}

@ObjectType({ description: 'What its recipient will get and see of a draft. Changes and sends nothing.' })
export class InvitationPreview {
  @Field(() => InvitationMail, { description: 'The mail.' })
  readonly mail!: InvitationMail
  @Field(() => InvitationPage, {
    description: 'What the personal link shows before sign-in, as `invitationByLink` would answer.',
  })
  readonly page!: InvitationPage
}
