import {
  type MembershipEntryKind,
  membershipEntryKinds,
  type MembershipSource,
  membershipSources,
  type MembershipState,
  membershipStates,
} from '@relais/domain'
import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import { enumOf } from '../../../platform/graphql/code.graphql.ts'
import { connectionOf, PageArgs } from '../../../platform/graphql/page.graphql.ts'
import { Day, SearchText, ShortText } from '../../../platform/graphql/scalar/index.ts'

export const MembershipEntryKindCode = enumOf(
  membershipEntryKinds,
  'MembershipEntryKind',
  'What a membership gives or shows: a benefit may be used, an incentive is paid, a competency was earned.',
)
export const MembershipStateCode = enumOf(membershipStates, 'MembershipState', 'Whether a membership lasts.')
export const MembershipSourceCode = enumOf(
  membershipSources,
  'MembershipSource',
  'Where the registry has a profile from. import: a file of the operator. entry: typed by one of its people.',
)

@ObjectType({ description: 'A benefit, an incentive or a competency of a membership.' })
export class MembershipEntryRecord {
  @Field(() => MembershipEntryKindCode, { description: 'What it is.' })
  readonly kind!: MembershipEntryKind
  @Field({ description: 'Its name, as the registry writes it.' })
  readonly name!: string
  @Field(() => String, { nullable: true, description: 'Its level; null: it has none.' })
  readonly level!: string | null
  @Field(() => Day, { nullable: true, description: 'Since when; null: not known.' })
  readonly since!: string | null
  @Field(() => Day, {
    nullable: true,
    description: 'The day from which it is no longer there; null: no end is known.',
  })
  readonly until!: string | null
}

@ObjectType({ isAbstract: true })
abstract class MembershipProfileFields {
  @Field(() => ID, { description: 'Id of the profile.' })
  readonly id!: string
  @Field({ description: 'Its partner ID: digits.' })
  readonly partnerId!: string
  @Field({ description: 'Legal name of the firm, or the name of the location.' })
  readonly legalName!: string
  @Field({ description: 'ISO 3166-1 alpha-2.' })
  readonly country!: string
  @Field(() => String, { nullable: true, description: 'City; null: not given.' })
  readonly city!: string | null
  @Field(() => MembershipStateCode, { description: 'Whether the membership lasts.' })
  readonly state!: MembershipState
  @Field(() => Day, {
    nullable: true,
    description: 'The day from which the membership is over; null: no end is known.',
  })
  readonly endedOn!: string | null
  @Field(() => String, {
    nullable: true,
    description: 'Partner ID of the firm that this is a location of; null: it is the firm itself.',
  })
  readonly locationOf!: string | null
  @Field(() => ID, {
    nullable: true,
    description: 'The organization that has this partner ID here; null: nobody has it.',
  })
  readonly holderId!: string | null
  @Field(() => String, { nullable: true, description: 'Its legal name; null: nobody has it.' })
  readonly holderName!: string | null
}

@ObjectType({ description: 'A profile of the membership registry in the list of them.' })
export class ListedMembershipProfile extends MembershipProfileFields {}

/** A page of profiles. */
export const MembershipProfileConnection = connectionOf(
  ListedMembershipProfile,
  'MembershipProfileConnection',
)

@ObjectType({ description: 'A membership account that may choose a profile.' })
export class LinkedMembershipAccount {
  @Field(() => ID, { description: 'Id of the account.' })
  readonly id!: string
  @Field({ description: 'What it signs in with.' })
  readonly mail!: string
  @Field(() => Date, {
    nullable: true,
    description: 'When it was given its password; null: it has none and cannot sign in.',
  })
  readonly passwordChangedAt!: Date | null
}

@ObjectType({ description: 'What the viewer may do with a profile now.' })
export class MembershipProfileAbilities {
  @Field({ description: 'Edit it, link accounts to it, and give those a password.' })
  readonly edit!: boolean
  @Field({ description: 'End the membership today.' })
  readonly end!: boolean
  @Field({ description: 'Make it active again.' })
  readonly renew!: boolean
}

@ObjectType({ description: 'What the membership registry says of a firm at one place.' })
export class MembershipProfileRecord extends MembershipProfileFields {
  @Field(() => String, { nullable: true, description: 'Street and number; null: not given.' })
  readonly address!: string | null
  @Field(() => String, { nullable: true, description: 'Postal code; null: not given.' })
  readonly postalCode!: string | null
  @Field(() => String, {
    nullable: true,
    description: 'Number in the register of companies; null: not given.',
  })
  readonly registrationNumber!: string | null
  @Field(() => Day, { nullable: true, description: 'Since when it is a member; null: not known.' })
  readonly memberSince!: string | null
  @Field({ description: 'Whether the firm is in the program already, so that it is not verified anew.' })
  readonly isInProgram!: boolean
  @Field(() => Date, { description: 'When this was written last.' })
  readonly updatedAt!: Date
  @Field(() => MembershipSourceCode, { description: 'How it came here last.' })
  readonly source!: MembershipSource
  @Field(() => [MembershipEntryRecord], {
    description: 'Benefits, incentives and competencies, by kind and name.',
  })
  readonly entries!: readonly MembershipEntryRecord[]
  @Field(() => [LinkedMembershipAccount], { description: 'Accounts that may choose it.' })
  readonly accounts!: readonly LinkedMembershipAccount[]
  @Field(() => MembershipProfileAbilities, { description: 'What the viewer may do with it now.' })
  readonly viewerCan!: MembershipProfileAbilities
}

/** Success of whatever changes a profile. */
@ObjectType({ isAbstract: true })
export abstract class MembershipProfileSuccess extends Success {
  @Field(() => MembershipProfileRecord, { description: 'The profile as it is now.' })
  readonly profile!: MembershipProfileRecord
}

@InputType({ description: 'A benefit, an incentive or a competency.' })
export class MembershipEntryInput {
  @Field(() => MembershipEntryKindCode, { description: 'What it is.' })
  readonly kind!: MembershipEntryKind
  @Field(() => ShortText, { description: 'Its name, in at most 120 characters.' })
  readonly name!: string
  @Field(() => ShortText, { description: 'Its level; empty: it has none.' })
  readonly level!: string
  @Field(() => Day, { nullable: true, description: 'Since when; null: not known.' })
  readonly since!: string | null
  @Field(() => Day, {
    nullable: true,
    description: 'The day from which it is no longer there; null: no end is known.',
  })
  readonly until!: string | null
}

/** What is typed of a profile, new or not. */
@InputType({ isAbstract: true })
export abstract class MembershipProfileInput {
  @Field(() => ShortText, { description: 'Legal name, in at most 200 characters.' })
  readonly legalName!: string
  @Field(() => ShortText, { description: 'ISO 3166-1 alpha-2.' })
  readonly country!: string
  @Field(() => ShortText, { description: 'Street and number; empty: not given.' })
  readonly address!: string
  @Field(() => ShortText, { description: 'City; empty: not given.' })
  readonly city!: string
  @Field(() => ShortText, { description: 'Postal code; empty: not given.' })
  readonly postalCode!: string
  @Field(() => ShortText, { description: 'Number in the register of companies; empty: not given.' })
  readonly registrationNumber!: string
  @Field(() => Day, {
    nullable: true,
    description: 'The day from which the membership is over; null: no end is known.',
  })
  readonly endedOn!: string | null
  @Field(() => Day, { nullable: true, description: 'Since when it is a member; null: not known.' })
  readonly memberSince!: string | null
  @Field({ description: 'Whether the firm is in the program already.' })
  readonly isInProgram!: boolean
  @Field(() => ShortText, {
    description: 'Partner ID of the firm that this is a location of; empty: it is the firm itself.',
  })
  readonly locationOf!: string
  @Field(() => [MembershipEntryInput], {
    description: 'Benefits, incentives and competencies: all of them, at most 100.',
  })
  readonly entries!: readonly MembershipEntryInput[]
}

@ArgsType()
export class MembershipProfilesArgs extends PageArgs {
  @Field(() => SearchText, {
    nullable: true,
    description: 'Only those whose name or linked account holds this text, or whose partner ID it is.',
  })
  search?: string | null
  @Field(() => ShortText, { nullable: true, description: 'Only those of this country; null: all.' })
  country?: string | null
  @Field(() => MembershipStateCode, {
    nullable: true,
    description: 'Only those that last, or that are over; null: all.',
  })
  state?: MembershipState | null
}
