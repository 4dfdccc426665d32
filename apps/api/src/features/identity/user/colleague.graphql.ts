import {
  type DisablingObstacle,
  disablingObstacles,
  type Right,
  rights,
  type Role,
  type RoleObstacle,
  roleObstacles,
  type UserState,
  userStates,
} from '@relais/domain'
import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql'
import { enumOf, RoleCode } from '../../../platform/graphql/code.graphql.ts'
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

@ObjectType({ description: 'What you may do with a person of your own organization.' })
export class ColleagueAbilities {
  @Field({ description: 'Disable the person, until restored.' })
  readonly disable!: boolean
  @Field({ description: 'Restore the person, who is disabled.' })
  readonly restore!: boolean
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
  @Field({ description: 'Whether it is you.' })
  readonly isViewer!: boolean
  @Field(() => [ColleagueRole], { description: 'Every role that people of the organization can have.' })
  readonly roleChoices!: readonly ColleagueRole[]
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
