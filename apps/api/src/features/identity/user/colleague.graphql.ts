import {
  type ColleagueObstacle,
  colleagueObstacles,
  type DisablingObstacle,
  disablingObstacles,
  type Language,
  type Right,
  rights,
  type Role,
  type RoleObstacle,
  roleObstacles,
  type UserState,
  userStates,
} from '@relais/domain'
import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql'
import { enumOf, LanguageCode, RoleCode } from '../../../platform/graphql/code.graphql.ts'
import { connectionOf, PageArgs } from '../../../platform/graphql/page.graphql.ts'
import { SearchText } from '../../../platform/graphql/scalar/index.ts'

const UserStateCode = enumOf(
  userStates,
  'UserState',
  'Whether somebody can sign in. active: yes. invited: not yet, for no password was chosen. disabled: no longer, until restored.',
)
const RightCode = enumOf(rights, 'Right', 'Something that a role may do: a line of the permission table.')
const RoleObstacleCode = enumOf(
  roleObstacles,
  'RoleObstacle',
  'Why a role can neither be given to somebody nor taken. not_permitted: your roles manage no users. global_administrator_required: only a global administrator gives and takes it. last_global_administrator: nobody else is one who can sign in.',
)

const DisablingObstacleCode = enumOf(
  disablingObstacles,
  'DisablingObstacle',
  'Why somebody is neither disabled nor restored. not_permitted: your roles manage no users. own_account: it is you. global_administrator_required: the person manages users. last_global_administrator: nobody else is one who can sign in.',
)

const ColleagueObstacleCode = enumOf(
  colleagueObstacles,
  'ColleagueObstacle',
  'Why an invitation, or what is said of a person, stays as it is. not_permitted: your roles do not change it. not_invited: the person has a password or is disabled. contact_mail_missing: no address is known. global_administrator_required: the person manages users, or would. licenses_held: licenses are assigned to the person.',
)

@ObjectType({ description: 'The link by which somebody who is invited chooses a first password.' })
export class ColleagueInvitation {
  @Field({ description: 'When it was sent.' })
  readonly sentAt!: Date
  @Field({ description: 'Until when it works.' })
  readonly expiresAt!: Date
  @Field({ description: 'Whether its time is over.' })
  readonly hasExpired!: boolean
}

@ObjectType({ description: 'What you may do with a person of your own organization.' })
export class ColleagueAbilities {
  @Field({
    description: 'Send the invitation again, with a new link; the one before opens nothing any more.',
  })
  readonly resendInvitation!: boolean
  @Field({ description: 'Withdraw the invitation: the person is gone.' })
  readonly withdrawInvitation!: boolean
  @Field({ description: 'Change name and email address.' })
  readonly update!: boolean
  @Field({ description: 'Disable the person, until restored.' })
  readonly disable!: boolean
  @Field({ description: 'Restore the person, who is disabled.' })
  readonly restore!: boolean
  @Field({ description: 'Sign the person out everywhere.' })
  readonly signOut!: boolean
}

@ObjectType({ description: 'A person of your own organization.' })
export class Colleague {
  @Field(() => ID, { description: 'Id of the person.' })
  readonly id!: string
  @Field({ description: 'Name on screen.' })
  readonly displayName!: string
  @Field({ description: 'Sign-in name, lower case.' })
  readonly userPrincipalName!: string
  @Field(() => String, {
    nullable: true,
    description: 'Where mails go; null: no mail can be sent to the person.',
  })
  readonly contactMail!: string | null
  @Field(() => UserStateCode, { description: 'Whether the person can sign in.' })
  readonly state!: UserState
  @Field(() => [RoleCode], { description: 'Roles of the person, in the order of the permission matrix.' })
  readonly roles!: readonly Role[]
  @Field(() => ColleagueInvitation, {
    nullable: true,
    description: 'The link by which the person, who is invited, chooses a password; null: there is none.',
  })
  readonly invitation!: ColleagueInvitation | null
}

/** A page of people of the own organization. */
export const ColleagueConnection = connectionOf(Colleague, 'ColleagueConnection')

@ObjectType({ description: 'A role that people of the organization can have, as it is for one of them.' })
export class ColleagueRole {
  @Field(() => RoleCode, { description: 'The role.' })
  readonly role!: Role
  @Field({ description: 'Whether the person has it.' })
  readonly isHeld!: boolean
  @Field(() => [RightCode], {
    description: 'What whoever has it may do at this portal, read from the policies.',
  })
  readonly rights!: readonly Right[]
  @Field({ description: 'Whether you can give it to the person, or take it.' })
  readonly viewerCanUpdate!: boolean
  @Field(() => RoleObstacleCode, { nullable: true, description: 'Why you cannot; null: you can.' })
  readonly obstacleCode!: RoleObstacle | null
}

@ObjectType({ description: 'A person of your own organization, with all roles that people of it can have.' })
export class ColleagueRecord extends Colleague {
  @Field({ description: 'When the person was added.' })
  readonly createdAt!: Date
  @Field(() => Date, { nullable: true, description: 'Since when the person is disabled; null: it is not.' })
  readonly disabledAt!: Date | null
  @Field(() => ColleagueAbilities, { description: 'What you may do with the person.' })
  readonly viewerCan!: ColleagueAbilities
  @Field(() => DisablingObstacleCode, {
    nullable: true,
    description:
      'Why the person is neither disabled nor, where it is disabled, restored by you; null: you can.',
  })
  readonly disablingObstacleCode!: DisablingObstacle | null
  @Field(() => ColleagueObstacleCode, {
    nullable: true,
    description: 'Why you cannot send the invitation again; null: you can.',
  })
  readonly resendingObstacleCode!: ColleagueObstacle | null
  @Field(() => ColleagueObstacleCode, {
    nullable: true,
    description: 'Why you cannot withdraw the invitation; null: you can.',
  })
  readonly withdrawingObstacleCode!: ColleagueObstacle | null
  @Field(() => ColleagueObstacleCode, {
    nullable: true,
    description: 'Why you cannot change name and email address; null: you can.',
  })
  readonly updatingObstacleCode!: ColleagueObstacle | null
  @Field({ description: 'Whether it is you.' })
  readonly isViewer!: boolean
  @Field(() => [ColleagueRole], { description: 'Every role that people of the organization can have.' })
  readonly roleChoices!: readonly ColleagueRole[]
}

@ObjectType({ description: 'A role that a new person can have, as it is for you.' })
export class NewColleagueRole {
  @Field(() => RoleCode, { description: 'The role.' })
  readonly role!: Role
  @Field(() => [RightCode], {
    description: 'What whoever has it may do at this portal, read from the policies.',
  })
  readonly rights!: readonly Right[]
  @Field({ description: 'Whether you can give it to a new person.' })
  readonly viewerCanGive!: boolean
  @Field(() => RoleObstacleCode, { nullable: true, description: 'Why you cannot; null: you can.' })
  readonly obstacleCode!: RoleObstacle | null
}

@ObjectType({ description: 'What somebody who adds a person to your own organization can choose among.' })
export class NewColleagueChoices {
  @Field(() => [String], { description: 'Verified domains of the organization, the default one first.' })
  readonly domains!: readonly string[]
  @Field(() => LanguageCode, { description: 'Language of the organization.' })
  readonly language!: Language
  @Field(() => [NewColleagueRole], { description: 'Every role that people of the organization can have.' })
  readonly roles!: readonly NewColleagueRole[]
}

@ArgsType()
export class ColleaguesArgs extends PageArgs {
  @Field(() => SearchText, {
    nullable: true,
    description:
      'Only people whose name or sign-in name holds this text, whatever its case and accents; of one or two letters, begins with it.',
  })
  search?: string | null
}
