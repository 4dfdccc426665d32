import { Field, InputType, ObjectType } from '@nestjs/graphql'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import { ObjectId, Revision, Secret } from '../../../platform/graphql/scalar/index.ts'
import { Invitation } from './invitation.graphql.ts'

@InputType({ description: 'One of your invitations.' })
export class SentInvitationInput {
  @Field(() => ObjectId, { description: 'Its id.' })
  readonly invitationId!: string
  @Field(() => Revision, {
    nullable: true,
    description: 'Of a draft to issue or send: the revision that was read. Null: whatever is saved goes out.',
  })
  readonly revision?: number | null
}

@InputType({ description: 'The invitation of a personal link.' })
export class InvitationLinkInput {
  @Field(() => ObjectId, { description: 'Its id, from the path of the link.' })
  readonly invitationId!: string
  @Field(() => Secret, { description: 'Its token, from the fragment of the link.' })
  readonly token!: string
}

@ObjectType({ isAbstract: true })
export abstract class InvitationSuccess extends Success {
  @Field(() => Invitation, { description: 'The invitation now.' })
  readonly invitation!: Invitation
}
