import type { MembershipSource, MembershipState } from '@relais/domain'
import { Field, ObjectType } from '@nestjs/graphql'
import { Day } from '../../../platform/graphql/scalar/index.ts'
import { MembershipEntryRecord, MembershipSourceCode, MembershipStateCode } from './membership.graphql.ts'

@ObjectType({ description: 'What the viewer may do with the own membership now.' })
export class OwnMembershipAbilities {
  @Field({ description: 'Have the registry asked anew.' })
  readonly refresh!: boolean
}

@ObjectType({ description: 'What the registry said of the own partner ID when it was asked last.' })
export class OwnMembershipProfile {
  @Field({ description: 'Legal name in the registry.' })
  readonly legalName!: string
  @Field(() => MembershipStateCode, { description: 'Whether the membership lasts.' })
  readonly state!: MembershipState
  @Field(() => Day, {
    nullable: true,
    description: 'The day from which the membership is over; null: no end is known.',
  })
  readonly endedOn!: string | null
  @Field(() => Day, { nullable: true, description: 'Since when it is a member; null: not known.' })
  readonly memberSince!: string | null
  @Field(() => [MembershipEntryRecord], { description: 'Benefits, incentives and competencies.' })
  readonly entries!: readonly MembershipEntryRecord[]
  @Field(() => MembershipSourceCode, { description: 'How it came into the registry.' })
  readonly source!: MembershipSource
  @Field(() => Date, { description: 'When it was written in the registry.' })
  readonly writtenAt!: Date
  @Field(() => Date, { description: 'When the registry was asked.' })
  readonly refreshedAt!: Date
}

@ObjectType({ description: 'The membership of the own organization.' })
export class OwnMembership {
  @Field(() => String, { nullable: true, description: 'The own partner ID; null: there is none.' })
  readonly partnerId!: string | null
  @Field(() => OwnMembershipProfile, {
    nullable: true,
    description: 'What the registry said of it; null: it was not asked yet.',
  })
  readonly profile!: OwnMembershipProfile | null
  @Field(() => Date, {
    nullable: true,
    description: 'When the registry can be asked again; null: at once.',
  })
  readonly refreshableAt!: Date | null
  @Field(() => OwnMembershipAbilities, { description: 'What the viewer may do with it now.' })
  readonly viewerCan!: OwnMembershipAbilities
}
