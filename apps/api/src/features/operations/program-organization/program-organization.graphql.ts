import { accountStatuses, type Language, type Role, type SignInState, signInStates } from '@relais/domain'
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql'
import { enumOf, LanguageCode, RoleCode } from '../../../platform/graphql/code.graphql.ts'
import { connectionOf, PageArgs } from '../../../platform/graphql/page.graphql.ts'
import { ObjectId } from '../../../platform/graphql/scalar/index.ts'
import { AccountKindCode } from '../../identity/index.ts'
import type { ProgramAccountRow } from './program-organization.queries.ts'

const AccountStatusCode = enumOf(
  accountStatuses,
  'AccountStatus',
  'Whether an organization may act as what it is.',
)
const SignInStateCode = enumOf(
  signInStates,
  'SignInState',
  'ready: has a password. invited: has a link that still sets the first one. no_link: has neither, and needs a new link.',
)
const OtherSideCode = enumOf(
  ['provider', 'reseller'],
  'PartnershipSide',
  'Which side of a partnership an organization is on.',
)

@ObjectType({ description: 'What an organization is in the program.' })
export class ProgramAccount {
  @Field(() => AccountKindCode, { description: 'What it is.' })
  readonly kind!: ProgramAccountRow['kind']
  @Field(() => AccountStatusCode, { description: 'Whether it may act as that.' })
  readonly status!: ProgramAccountRow['status']
}

@ObjectType({
  description:
    'An organization on its page for the operator. Neither its customers nor its orders: nobody sees those without a relationship.',
})
export class ProgramOrganizationRecord {
  @Field(() => ID, { description: 'Id of the organization.' })
  readonly id!: string
  @Field({ description: 'Legal name.' })
  readonly legalName!: string
  @Field({ description: 'Default domain.' })
  readonly domain!: string
  @Field({ description: 'ISO 3166-1 alpha-2.' })
  readonly country!: string
  @Field(() => LanguageCode, { description: 'Its language.' })
  readonly language!: Language
  @Field({ description: 'IANA time zone.' })
  readonly timeZone!: string
  @Field(() => Date, { description: 'When it was made.' })
  readonly since!: Date
  @Field(() => String, {
    nullable: true,
    description: 'Partner ID that is put on record; null: none yet, or it is no reseller.',
  })
  readonly partnerId!: string | null
  @Field(() => [ProgramAccount], {
    description: 'What it is; empty: a tenant that is related to nobody yet.',
  })
  readonly accounts!: readonly ProgramAccount[]
  @Field({
    description:
      'Whether `programPeople` shows its people: those of partners and of the operator. Those of a customer are the customer’s.',
  })
  readonly showsPeople!: boolean
  @Field(() => Int, { description: 'Partnerships that run, as either side; 1,000 means so many or more.' })
  readonly partners!: number
  @Field(() => Int, {
    description:
      'Mails of its acts, written in the last 30 days, that were given up; 1,000 means so many or more.',
  })
  readonly failedMails!: number
}

@ObjectType({ description: 'Somebody of a partner, or of the operator, as the operator sees the person.' })
export class ProgramPerson {
  @Field(() => ID, { description: 'Id of the person.' })
  readonly id!: string
  @Field({ description: 'Name on screen.' })
  readonly displayName!: string
  @Field({ description: 'Sign-in name.' })
  readonly userPrincipalName!: string
  @Field(() => [RoleCode], { description: 'Roles in its organization.' })
  readonly roles!: readonly Role[]
  @Field(() => SignInStateCode, { description: 'How its sign-in stands.' })
  readonly signIn!: SignInState
  @Field(() => Date, {
    nullable: true,
    description: 'Until when the link sets the first password; null: there is no such link.',
  })
  readonly linkExpiresAt!: Date | null
}

@ObjectType({ description: 'One partnership of an organization, seen from it.' })
export class ProgramPartnership {
  @Field(() => ID, { description: 'Id of the partnership.' })
  readonly id!: string
  @Field(() => ID, { description: 'Id of the other organization.' })
  readonly otherId!: string
  @Field({ description: 'Its legal name.' })
  readonly otherName!: string
  @Field({ description: 'Its default domain.' })
  readonly otherDomain!: string
  @Field(() => OtherSideCode, { description: 'What the other one is.' })
  readonly otherIs!: 'provider' | 'reseller'
  @Field(() => Date, { description: 'Since when.' })
  readonly since!: Date
  @Field(() => Date, { nullable: true, description: 'When it ended; null: it runs.' })
  readonly endedAt!: Date | null
  @Field(() => Boolean, { nullable: true, description: 'Whether the other side ended it; null: it runs.' })
  readonly otherEnded!: boolean | null
}

/** A page of people. */
export const ProgramPersonConnection = connectionOf(ProgramPerson, 'ProgramPersonConnection')
/** A page of partnerships. */
export const ProgramPartnershipConnection = connectionOf(ProgramPartnership, 'ProgramPartnershipConnection')

@ArgsType()
export class OfProgramOrganizationArgs extends PageArgs {
  @Field(() => ObjectId, { description: 'Whose.' })
  organizationId!: string
}
