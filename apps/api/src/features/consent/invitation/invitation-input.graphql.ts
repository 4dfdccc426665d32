import type { DelegatedRole, InvitationKind, Language } from '@relais/domain'
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import { DelegatedRoleCode, LanguageCode } from '../../../platform/graphql/code.graphql.ts'
import { LongText, ObjectId, Revision, Secret, ShortText } from '../../../platform/graphql/scalar/index.ts'
import { Invitation, InvitationKindCode } from './invitation.graphql.ts'

@InputType({ description: 'A new invitation; its text starts from the draft of its kind and language.' })
export class DraftInvitationInput {
  @Field(() => InvitationKindCode, { description: 'What it asks for.' })
  readonly kind!: InvitationKind
  @Field(() => ObjectId, {
    nullable: true,
    description: 'The provider of a joint invitation; not given for other kinds.',
  })
  readonly providerId?: string | null
  @Field(() => ShortText, { description: 'Mail address it goes to.' })
  readonly recipientMail!: string
  @Field(() => ShortText, { nullable: true, description: 'Who is addressed; null: not named.' })
  readonly recipientName?: string | null
  @Field(() => ShortText, {
    nullable: true,
    description:
      'A domain of the organization that alone may answer; null: any that has the link. Whether there is one is not said.',
  })
  readonly recipientDomain?: string | null
  @Field(() => LanguageCode, { description: "The recipient's language." })
  readonly language!: Language
  @Field(() => [DelegatedRoleCode], {
    nullable: true,
    description:
      'Administration asked for; empty: none; null: the default (user and license administrator, directory reader) where you may ask for it. A partnership always asks for its own.',
  })
  readonly requestedRoles?: readonly DelegatedRole[] | null
  @Field(() => ShortText, {
    nullable: true,
    description: 'For how long, `P1D` to `P2Y`; null: `P1Y`.',
  })
  readonly requestedDuration?: string | null
}

@InputType({ description: 'What was changed in a draft; null or absent: stays as it is.' })
export class SaveInvitationDraftInput {
  @Field(() => ObjectId, { description: 'The draft.' })
  readonly invitationId!: string
  @Field(() => ShortText, { nullable: true, description: 'Mail address it goes to.' })
  readonly recipientMail?: string | null
  @Field(() => Revision, {
    nullable: true,
    description:
      'Revision that was read: one saved since is not overwritten. Null: save over whatever is saved.',
  })
  readonly revision?: number | null
  @Field(() => ShortText, { nullable: true, description: 'Who is addressed; empty: not named.' })
  readonly recipientName?: string | null
  @Field(() => ShortText, {
    nullable: true,
    description: 'A domain of the organization that alone may answer; empty: any that has the link.',
  })
  readonly recipientDomain?: string | null
  @Field(() => LanguageCode, { nullable: true, description: "The recipient's language." })
  readonly language?: Language | null
  @Field(() => [DelegatedRoleCode], { nullable: true, description: 'Administration asked for; empty: none.' })
  readonly requestedRoles?: readonly DelegatedRole[] | null
  @Field(() => ShortText, { nullable: true, description: 'For how long, `P1D` to `P2Y`.' })
  readonly requestedDuration?: string | null
  @Field(() => ShortText, { nullable: true, description: 'One line, at most 200 characters.' })
  readonly subject?: string | null
  @Field(() => LongText, {
    nullable: true,
    description: 'Plain text with the exact link in it once, at most 20,000 characters.',
  })
  readonly text?: string | null
  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: start subject and text again from the draft of these permissions and this language; null: no.',
  })
  readonly startTextAgain?: boolean | null
}

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

@InputType({ description: 'Saying no to an invitation.' })
export class DeclineInvitationInput extends InvitationLinkInput {
  @Field(() => ShortText, {
    nullable: true,
    description: 'What the sender is told; at most 1,000 characters.',
  })
  readonly reason?: string | null
}

@ObjectType({ isAbstract: true })
export abstract class InvitationSuccess extends Success {
  @Field(() => Invitation, { description: 'The invitation now.' })
  readonly invitation!: Invitation
}

@ObjectType({ description: 'The draft is written; it can be edited.' })
export class DraftInvitationSuccess extends InvitationSuccess {}
@ObjectType({ description: 'The draft is saved.' })
export class SaveInvitationDraftSuccess {
  @Field(() => Invitation, { description: 'The invitation as it is saved.' })
  readonly invitation!: Invitation
}
@ObjectType({ description: 'The invitation is ready: its link can be accepted from now on.' })
export class IssueInvitationSuccess extends InvitationSuccess {}
@ObjectType({ description: 'The invitation is on its way.' })
export class SendInvitationSuccess extends InvitationSuccess {}
@ObjectType({ description: 'The invitation is on its way with a new link; the old one no longer works.' })
export class ResendInvitationSuccess extends InvitationSuccess {}
@ObjectType({ description: 'The invitation is taken back: its link no longer works.' })
export class RevokeInvitationSuccess extends InvitationSuccess {}

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

@ObjectType({ description: 'The invitation is declined; its sender is told.' })
export class DeclineInvitationSuccess extends Success {
  @Field(() => ID, { description: 'The invitation.' })
  readonly invitationId!: string
}
