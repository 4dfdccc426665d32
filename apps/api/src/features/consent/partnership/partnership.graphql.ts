import {
  type DelegatedRole,
  type PartnershipEffect,
  partnershipEffects,
  type PartnershipSort,
  partnershipSorts,
} from '@relais/domain'
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql'
import { DelegatedRoleCode, enumOf } from '../../../platform/graphql/code.graphql.ts'
import { UserError } from '../../../platform/graphql/refusal.ts'
import { connectionOf, PageArgs } from '../../../platform/graphql/page.graphql.ts'
import { SearchText } from '../../../platform/graphql/scalar/index.ts'

const PartnershipEffectCode = enumOf(
  partnershipEffects,
  'PartnershipEffect',
  "What an ended partnership stops or leaves in place. new_orders: by that provider with this reseller on record. joint_invitations: still open ones stop working. delegated_admin: administration of the reseller's tenant by the provider.",
)

@ObjectType({ description: 'One side of a partnership.' })
export class PartnershipParty {
  @Field(() => ID, { description: 'Id of the organization.' })
  readonly id!: string
  @Field({ description: 'Legal name.' })
  readonly legalName!: string
  @Field({ description: 'Default domain of its tenant.' })
  readonly domain!: string
  @Field({ description: 'ISO 3166-1 alpha-2.' })
  readonly country!: string
}

@ObjectType({ description: "The provider's administration of the reseller's own tenant." })
export class PartnershipDelegatedAdmin {
  @Field(() => ID, { description: 'Id of the delegated admin relationship.' })
  readonly id!: string
  @Field({ description: 'Its name.' })
  readonly displayName!: string
  @Field(() => [DelegatedRoleCode], { description: "Roles in the reseller's tenant." })
  readonly roles!: readonly DelegatedRole[]
  @Field(() => Date, { description: 'Since when.' })
  readonly activatedAt!: Date
  @Field(() => Date, { description: 'It has no effect from then on.' })
  readonly endsAt!: Date
}

@ObjectType({ description: 'What the viewer may do with a partnership. Decided by the policies.' })
export class PartnershipAbilities {
  @Field({ description: 'End it.' })
  readonly end!: boolean
  @Field({ description: 'See the customers both are related to.' })
  readonly viewCustomers!: boolean
  @Field({ description: 'Invite new customers together (resellers, while it runs).' })
  readonly inviteCustomers!: boolean
  @Field(() => UserError, {
    nullable: true,
    description:
      'What keeps you from inviting customers together, as that would refuse: your suspended account. Null: nothing, or your roles do not allow it, or the partnership has ended.',
  })
  readonly inviteObstacle!: UserError | null
  @Field({
    description:
      "End the provider's administration of the reseller's tenant and keep the partnership (`endDelegatedAdminRelationship`). False where none runs.",
  })
  readonly endDelegatedAdmin!: boolean
}

@ObjectType({ description: 'What a provider and a reseller agreed.' })
export class Partnership {
  @Field(() => ID, { description: 'Id.' })
  readonly id!: string
  @Field(() => PartnershipParty, { description: 'The provider.' })
  readonly provider!: PartnershipParty
  @Field(() => PartnershipParty, { description: 'The reseller.' })
  readonly reseller!: PartnershipParty
  @Field(() => Date, { description: 'Since when.' })
  readonly since!: Date
  @Field(() => Date, { nullable: true, description: 'When it ended; null: it runs.' })
  readonly endedAt!: Date | null
  @Field(() => String, { nullable: true, description: '`provider` or `reseller`; null: it runs.' })
  readonly endedBy!: 'provider' | 'reseller' | null
  @Field(() => PartnershipDelegatedAdmin, {
    nullable: true,
    description: "The provider's administration of the reseller's tenant that runs now; null: none.",
  })
  readonly delegatedAdmin!: PartnershipDelegatedAdmin | null
  @Field(() => PartnershipAbilities, { description: 'What you may do with it.' })
  readonly viewerCan!: PartnershipAbilities
}

export const PartnershipConnection = connectionOf(Partnership, 'PartnershipConnection')

const PartnershipSortCode = enumOf(
  partnershipSorts,
  'PartnershipSort',
  "How partnerships are sorted: by the other side's name, or by when they began.",
)

@ArgsType()
export class PartnershipsArgs extends PageArgs {
  @Field(() => Boolean, { defaultValue: false, description: 'True: the ended ones instead of the running.' })
  ended!: boolean
  @Field(() => SearchText, {
    nullable: true,
    description:
      "Only those where the other side's name or domain holds this text, whatever its case and accents: 3 to 100 characters.",
  })
  search?: string | null
  @Field(() => PartnershipSortCode, { defaultValue: 'name_ascending', description: 'In which order.' })
  sort!: PartnershipSort
}

@ObjectType({ description: 'What ending a partnership means: said before it is done.' })
export class PartnershipEnding {
  @Field(() => ID, { description: 'The partnership.' })
  readonly partnershipId!: string
  @Field({ description: 'The name to type as confirmation: the other side.' })
  readonly confirmation!: string
  @Field(() => [PartnershipEffectCode], { description: 'What stops at once.' })
  readonly stops!: readonly PartnershipEffect[]
  @Field(() => [PartnershipEffectCode], { description: 'What stays.' })
  readonly stays!: readonly PartnershipEffect[]
  @Field(() => Int, {
    nullable: true,
    description:
      'Joint invitations that are still open and stop working; null: not yours to know (providers).',
  })
  readonly openJointInvitations!: number | null
  @Field(() => Int, {
    description: 'Running subscriptions that stay, of this provider with this reseller on record.',
  })
  readonly runningSubscriptions!: number
  @Field(() => Int, { description: 'Customers that both stay related to.' })
  readonly sharedCustomers!: number
}
