import {
  type AnswerObstacle,
  answerObstacles,
  type DelegatedRole,
  type InvitationClosedReason,
  invitationClosedReasons,
  type InvitationFilter,
  invitationFilters,
  type InvitationKind,
  invitationKinds,
  type InvitationSort,
  invitationSorts,
  type Language,
  type MailProblem,
  type ShownInvitationStatus,
  shownInvitationStatuses,
} from '@relais/domain'
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql'
import {
  DelegatedRoleCode,
  enumOf,
  LanguageCode,
  MailProblemCode,
} from '../../../platform/graphql/code.graphql.ts'
import { connectionOf, PageArgs } from '../../../platform/graphql/page.graphql.ts'
import { UserError } from '../../../platform/graphql/refusal.ts'
import { SearchText } from '../../../platform/graphql/scalar/index.ts'

export const InvitationKindCode = enumOf(
  invitationKinds,
  'InvitationKind',
  'What an invitation asks for. partnership: a provider asks a reseller. relationship: a reseller asks a customer. joint: a reseller asks a customer for itself and one of its providers.',
)
const InvitationStatusCode = enumOf(
  shownInvitationStatuses,
  'InvitationStatus',
  'ready: done, but not sent by Relais. sending: Relais was asked to send it, and no mail server took it yet. undelivered: no mail server takes it, see mailProblem. sent: a mail server took it. discarded: a draft that was given up. opened: the link was opened; that accepts nothing.',
)
const ClosedReasonCode = enumOf(
  invitationClosedReasons,
  'InvitationClosedReason',
  'Why an invitation cannot be accepted any more.',
)
const AnswerObstacleCode = enumOf(
  answerObstacles,
  'InvitationAnswerObstacle',
  'Why the signed-in person cannot answer. own_invitation: its organization sent it or is its provider. other_organization: it names another one by its domain.',
)

@ObjectType({ description: 'An organization behind an invitation.' })
export class InvitationParty {
  @Field(() => ID, { description: 'Id of the organization.' })
  readonly id!: string
  @Field({ description: 'Legal name.' })
  readonly legalName!: string
}

@ObjectType({ description: 'What the viewer may do with an invitation now. Decided by the policies.' })
export class InvitationAbilities {
  @Field({ description: 'Change recipient, permissions, subject and text: drafts only.' })
  readonly edit!: boolean
  @Field({ description: 'Say that it is done (copied or taken to a mail program).' })
  readonly issue!: boolean
  @Field({
    description: 'Take back that it is done: a draft again. Only while nobody opened its link.',
  })
  readonly undoIssue!: boolean
  @Field({ description: 'Have Relais send it.' })
  readonly send!: boolean
  @Field({ description: 'Have Relais send it again with a new link; the old one stops working.' })
  readonly resend!: boolean
  @Field({ description: 'Give the same link 30 days from now.' })
  readonly extend!: boolean
  @Field({
    description:
      'Take it back; a draft: give it up; an expired one: nobody can extend it or send it again any more.',
  })
  readonly revoke!: boolean
  @Field(() => UserError, {
    nullable: true,
    description:
      'What keeps you from editing, issuing, sending, sending again and extending, as those would refuse: your suspended account, or the ended partnership of a joint invitation. Null: nothing, or your roles or its status do not allow them at all.',
  })
  readonly sendObstacle!: UserError | null
  @Field(() => UserError, {
    nullable: true,
    description:
      'The same of sending it again alone, or the pause before the next time (`ResendsSpentError`). What has gone out today is counted when it is sent.',
  })
  readonly resendObstacle!: UserError | null
}

@ObjectType({ description: 'An invitation that your organization wrote.' })
export class Invitation {
  @Field(() => ID, { description: 'Id.' })
  readonly id!: string
  @Field(() => InvitationKindCode, { description: 'What it asks for.' })
  readonly kind!: InvitationKind
  @Field(() => InvitationStatusCode, { description: 'Where it stands now.' })
  readonly status!: ShownInvitationStatus
  @Field({ description: 'Where it goes.' })
  readonly recipientMail!: string
  @Field(() => String, { nullable: true, description: 'Who is addressed; null: not named.' })
  readonly recipientName!: string | null
  @Field(() => String, {
    nullable: true,
    description: 'A domain of the organization that alone may answer; null: any that has the link.',
  })
  readonly recipientDomain!: string | null
  @Field(() => LanguageCode, { description: "The recipient's language." })
  readonly language!: Language
  @Field({ description: 'Subject, one line.' })
  readonly subject!: string
  @Field({ description: 'Plain text with the exact personal link in it, once.' })
  readonly text!: string
  @Field({ description: 'The personal link. A secret: whoever has it can see the invitation.' })
  readonly link!: string
  @Field(() => [DelegatedRoleCode], {
    description: "Roles asked for in the recipient's tenant; empty: no administration.",
  })
  readonly requestedRoles!: readonly DelegatedRole[]
  @Field(() => String, {
    nullable: true,
    description: 'For how long, as ISO 8601 duration; null: no administration.',
  })
  readonly requestedDuration!: string | null
  @Field(() => InvitationParty, {
    nullable: true,
    description: 'The provider of a joint invitation; null for the other kinds.',
  })
  readonly provider!: InvitationParty | null
  @Field({ description: 'Who wrote it.' })
  readonly inviterUserName!: string
  @Field(() => Int, {
    description:
      'Raised by every saved change of the draft. Send it back: what was saved since is not overwritten.',
  })
  readonly revision!: number
  @Field(() => Date, { description: 'When it was begun.' })
  readonly createdAt!: Date
  @Field(() => Date, { nullable: true, description: 'When it became ready; null: still a draft.' })
  readonly issuedAt!: Date | null
  @Field(() => Date, {
    nullable: true,
    description:
      'When a mail server took the mail with the current link; null: not sent by Relais, or not yet.',
  })
  readonly sentAt!: Date | null
  @Field(() => MailProblemCode, {
    nullable: true,
    description:
      'What keeps the mail from its recipient; null: nothing known. Only delayed passes by itself.',
  })
  readonly mailProblem!: MailProblem | null
  @Field(() => Date, { nullable: true, description: 'When its link was first opened; null: never.' })
  readonly openedAt!: Date | null
  @Field(() => Date, {
    nullable: true,
    description:
      'When its page was first opened without the token at the end of the link: a mail filter may have cut it. Null: never, or the whole link was opened since.',
  })
  readonly linkCutAt!: Date | null
  @Field(() => Date, { nullable: true, description: 'Until when it can be accepted; null: still a draft.' })
  readonly expiresAt!: Date | null
  @Field(() => Date, {
    nullable: true,
    description: 'When it was accepted, declined, revoked or discarded; null: not yet.',
  })
  readonly decidedAt!: Date | null
  @Field(() => InvitationParty, { nullable: true, description: 'Who accepted or declined; null: nobody.' })
  readonly decidedBy!: InvitationParty | null
  @Field(() => String, { nullable: true, description: 'Why it was declined; null: nothing was said.' })
  readonly declineReason!: string | null
  @Field(() => InvitationAbilities, { description: 'What you may do with it.' })
  readonly viewerCan!: InvitationAbilities
}

export const InvitationConnection = connectionOf(Invitation, 'InvitationConnection')

@ObjectType({ description: 'An organization as the recipient of an invitation sees it.' })
export class InvitationSender {
  @Field({ description: 'Legal name.' })
  readonly legalName!: string
  @Field({ description: 'ISO 3166-1 alpha-2.' })
  readonly country!: string
}

@ObjectType({ description: "Administration of the recipient's tenant that accepting grants." })
export class InvitationDelegatedAdmin {
  @Field(() => [DelegatedRoleCode], { description: "Roles in the recipient's tenant." })
  readonly roles!: readonly DelegatedRole[]
  @Field({ description: 'ISO 8601 duration.' })
  readonly duration!: string
  @Field(() => Date, { description: 'When it would end if it were accepted now.' })
  readonly until!: Date
}

@ObjectType({ description: 'What the signed-in person may answer, and if not, why.' })
export class InvitationAnswerAbilities {
  @Field({ description: 'Accept.' })
  readonly accept!: boolean
  @Field(() => AnswerObstacleCode, {
    nullable: true,
    description: 'What keeps the person from accepting; null: nothing, or the invitation is closed.',
  })
  readonly acceptObstacle!: AnswerObstacle | null
  @Field({ description: 'Decline.' })
  readonly decline!: boolean
  @Field(() => AnswerObstacleCode, {
    nullable: true,
    description: 'What keeps the person from declining; null: nothing, or the invitation is closed.',
  })
  readonly declineObstacle!: AnswerObstacle | null
}

@ObjectType({
  description: 'An invitation as whoever holds its personal link sees it. Looking changes nothing.',
})
export class InvitationPage {
  @Field(() => ID, { description: 'Id.' })
  readonly id!: string
  @Field(() => InvitationKindCode, { description: 'What it asks for.' })
  readonly kind!: InvitationKind
  @Field(() => LanguageCode, { description: 'Language it was written in.' })
  readonly language!: Language
  @Field(() => InvitationSender, { description: 'Who asks: a provider (partnership) or a reseller.' })
  readonly inviter!: InvitationSender
  @Field({ description: 'The person who wrote it.' })
  readonly inviterUserName!: string
  @Field(() => InvitationSender, {
    nullable: true,
    description: 'The provider: of a joint invitation, or of a partnership (the inviter); null otherwise.',
  })
  readonly provider!: InvitationSender | null
  @Field(() => InvitationDelegatedAdmin, {
    nullable: true,
    description: 'Administration of the tenant that the inviter gets; null: none is asked for.',
  })
  readonly delegatedAdmin!: InvitationDelegatedAdmin | null
  @Field(() => String, {
    nullable: true,
    description: 'A domain of the organization that alone may answer; null: any that has the link.',
  })
  readonly recipientDomain!: string | null
  @Field(() => String, {
    nullable: true,
    description:
      'The address the link was written for, all but its first letter and its domain hidden; null: nobody is signed in, or it is the address of who is.',
  })
  readonly sentToOther!: string | null
  @Field(() => Date, { description: 'Until when it can be accepted.' })
  readonly expiresAt!: Date
  @Field(() => InvitationStatusCode, { description: 'Where it stands now.' })
  readonly status!: ShownInvitationStatus
  @Field(() => ClosedReasonCode, {
    nullable: true,
    description: 'Why it cannot be accepted any more; null: it can.',
  })
  readonly closedReason!: InvitationClosedReason | null
  @Field({ description: "Whether the signed-in person's own organization gave the answer." })
  readonly answeredByViewer!: boolean
  @Field(() => InvitationAnswerAbilities, {
    nullable: true,
    description: 'What you may answer; null: nobody is signed in at this portal.',
  })
  readonly viewerCan!: InvitationAnswerAbilities | null
}

const InvitationFilterCode = enumOf(
  invitationFilters,
  'InvitationFilter',
  'What a list of invitations can be narrowed to. open: waits for an answer, however far it got.',
)

const InvitationSortCode = enumOf(
  invitationSorts,
  'InvitationSort',
  'How invitations are sorted: by when they were written, the oldest first or the newest.',
)

@ArgsType()
export class InvitationsArgs extends PageArgs {
  @Field(() => InvitationFilterCode, { nullable: true, description: 'Null: wherever they stand.' })
  filter?: InvitationFilter | null
  @Field(() => SearchText, {
    nullable: true,
    description:
      "Only those whose recipient's address or name holds this text, whatever its case and accents: 3 to 100 characters.",
  })
  search?: string | null
  @Field(() => InvitationSortCode, { defaultValue: 'created_descending', description: 'In which order.' })
  sort!: InvitationSort
}
