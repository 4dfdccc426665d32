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

@InputType({ description: 'The invitation that a personal link names in its path, without what opens it.' })
export class InvitationPathInput {
  @Field(() => ObjectId, { description: 'Its id, from the path of the link.' })
  readonly invitationId!: string
}

@ObjectType({ isAbstract: true })
export abstract class InvitationSuccess extends Success {
  @Field(() => Invitation, { description: 'The invitation now.' })
  readonly invitation!: Invitation
}

@ObjectType({ description: 'The opening of the link is noted (the first one only).' })
export class NoteInvitationOpenedSuccess {
  @Field({ description: 'Whether this was the first opening.' })
  readonly first!: boolean
}

@ObjectType({ description: 'The note was received.' })
export class NoteInvitationLinkCutSuccess {
  @Field({ description: 'Always true: whether there is such an invitation is not told.' })
  readonly received!: boolean
}
