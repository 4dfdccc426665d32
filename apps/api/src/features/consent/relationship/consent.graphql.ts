import { type DelegatedRole, type PartnerKind, partnerKinds } from '@relais/domain'
import { Field, ID, Int, ObjectType } from '@nestjs/graphql'
import { DelegatedRoleCode, enumOf } from '../../../platform/graphql/code.graphql.ts'

export const PartnerKindCode = enumOf(
  partnerKinds,
  'PartnerKind',
  'As what a partner acts for a customer. reseller: looks after it. provider: places its orders.',
)

@ObjectType({ description: 'A partner that has a relationship after the consent.' })
export class ConsentPartner {
  @Field(() => ID, { description: 'The relationship.' })
  readonly relationshipId!: string
  @Field(() => ID, { description: 'The partner.' })
  readonly partnerId!: string
  @Field({ description: 'Legal name of the partner.' })
  readonly legalName!: string
  @Field(() => PartnerKindCode, { description: 'As what it acts.' })
  readonly partnerKind!: PartnerKind
  @Field({ description: 'Whether the relationship had been there and was kept.' })
  readonly existedBefore!: boolean
}

@ObjectType({ description: 'The administration of the tenant that the consent granted.' })
export class ConsentDelegatedAdmin {
  @Field(() => ID, { description: 'The delegated admin relationship.' })
  readonly id!: string
  @Field({ description: 'Legal name of the partner that may administer.' })
  readonly partnerName!: string
  @Field(() => [DelegatedRoleCode], { description: 'Roles in the tenant.' })
  readonly roles!: readonly DelegatedRole[]
  @Field(() => Date, { description: 'It has no effect from then on.' })
  readonly endsAt!: Date
}

@ObjectType({ description: 'What a consent made. The same goes out by mail.' })
export class ConsentReceipt {
  @Field(() => ID, { description: 'The invitation that was accepted.' })
  readonly invitationId!: string
  @Field(() => Date, { description: 'When.' })
  readonly acceptedAt!: Date
  @Field(() => [ConsentPartner], { description: 'The partners, the reseller first.' })
  readonly partners!: readonly ConsentPartner[]
  @Field(() => ConsentDelegatedAdmin, {
    nullable: true,
    description: 'Administration of the tenant; null: none was asked for.',
  })
  readonly delegatedAdmin!: ConsentDelegatedAdmin | null
  @Field(() => Int, {
    nullable: true,
    description: 'Version of the customer agreement accepted in the same step; null: none was needed.',
  })
  readonly agreementVersion!: number | null
}
