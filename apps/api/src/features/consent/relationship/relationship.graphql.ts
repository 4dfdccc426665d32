import { type DelegatedRole, type PartnerKind, type PartnerRight, partnerRights } from '@relais/domain'
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql'
import { DelegatedRoleCode, enumOf } from '../../../platform/graphql/code.graphql.ts'
import { connectionOf, PageArgs } from '../../../platform/graphql/page.graphql.ts'
import { SearchText } from '../../../platform/graphql/scalar/index.ts'
import { PartnerKindCode } from './consent.graphql.ts'

@ObjectType({ description: 'Administration of your tenant by a partner that runs now.' })
export class PartnerDelegatedAdmin {
  @Field(() => ID, { description: 'The delegated admin relationship.' })
  readonly id!: string
  @Field({ description: 'Its name, unique per partner.' })
  readonly displayName!: string
  @Field(() => [DelegatedRoleCode], { description: 'Roles in your tenant.' })
  readonly roles!: readonly DelegatedRole[]
  @Field(() => Date, { description: 'Since when.' })
  readonly activatedAt!: Date
  @Field(() => Date, { description: 'It has no effect from then on.' })
  readonly endsAt!: Date
}

const PartnerRightCode = enumOf(
  partnerRights,
  'PartnerRight',
  'What a partner may do for its customer. manage_users: create and change its users. assign_licenses: give and take licenses. view_users: see users and licenses, and change nothing. view_account: see name, domains, country and the subscriptions it takes part in. place_orders: order for it, and change or cancel what it ordered.',
)

@ObjectType({ description: 'A right of a partner, granted or not.' })
export class PartnerRightGrant {
  @Field(() => PartnerRightCode, { description: 'The right.' })
  readonly right!: PartnerRight
  @Field({ description: 'Whether the partner has it.' })
  readonly allowed!: boolean
  @Field(() => Date, {
    nullable: true,
    description: 'It ends by itself then; null: it ends with the relationship, or is not granted.',
  })
  readonly endsAt!: Date | null
}

@ObjectType({ description: 'The last act of a partner on your behalf.' })
export class PartnerUse {
  @Field(() => ID, { description: 'Its entry in the activity log (`auditEntry`).' })
  readonly entryId!: string
  @Field(() => Date, { description: 'When.' })
  readonly at!: Date
}

@ObjectType({ description: 'Whom to call at a partner.' })
export class PartnerContact {
  @Field({ description: 'Name.' })
  readonly name!: string
  @Field({ description: 'Email address.' })
  readonly mail!: string
}

@ObjectType({ description: 'What the viewer may do with a relationship now. Decided by the policies.' })
export class RelationshipAbilities {
  @Field({ description: 'End it.' })
  readonly end!: boolean
  @Field({ description: 'Remove administration and keep the partner.' })
  readonly endDelegatedAdmin!: boolean
  @Field({ description: 'Bring the end of administration forward (`shortenDelegatedAdminRelationship`).' })
  readonly shortenDelegatedAdmin!: boolean
}

@ObjectType({ description: 'A partner of your organization (as a customer).' })
export class PartnerRelationship {
  @Field(() => ID, { description: 'The relationship.' })
  readonly id!: string
  @Field(() => ID, { description: 'The partner.' })
  readonly partnerId!: string
  @Field({ description: 'Legal name of the partner.' })
  readonly partnerName!: string
  @Field({ description: 'Country of the partner, ISO 3166-1 alpha-2.' })
  readonly partnerCountry!: string
  @Field(() => PartnerKindCode, { description: 'As what it acts for you.' })
  readonly partnerKind!: PartnerKind
  @Field(() => Date, { description: 'Since when.' })
  readonly since!: Date
  @Field({ description: 'Who of your organization accepted it.' })
  readonly grantedByName!: string
  @Field(() => Date, { nullable: true, description: 'When it ended; null: it runs.' })
  readonly endedAt!: Date | null
  @Field(() => String, {
    nullable: true,
    description: 'Legal name of the side that ended it; null: it runs.',
  })
  readonly endedByName!: string | null
  @Field(() => [PartnerDelegatedAdmin], { description: 'Administration of your tenant; empty: none runs.' })
  readonly delegatedAdmins!: readonly PartnerDelegatedAdmin[]
  @Field(() => [PartnerRightGrant], {
    description: 'What it may do for you and what not, the granted first; empty: the relationship has ended.',
  })
  readonly rights!: readonly PartnerRightGrant[]
  @Field(() => PartnerUse, {
    nullable: true,
    description: 'When it last did something on your behalf in this relationship; null: never.',
  })
  readonly lastUse!: PartnerUse | null
  @Field(() => PartnerContact, {
    nullable: true,
    description:
      'Who invited you; null: another partner did, the person has left, or the relationship has ended.',
  })
  readonly contact!: PartnerContact | null
  @Field(() => RelationshipAbilities, { description: 'What you may do with it.' })
  readonly viewerCan!: RelationshipAbilities
}

@ObjectType({ description: 'Administration of your tenant by a partner that has ended.' })
export class PastPartnerDelegatedAdmin extends PartnerDelegatedAdmin {
  @Field(() => Date, { description: 'When it had no effect any more.' })
  readonly endedAt!: Date
  @Field(() => String, {
    nullable: true,
    description: 'Legal name of the side that ended it; null: its time was over.',
  })
  readonly endedByName!: string | null
}

@ObjectType({ description: 'A partner of your organization (as a customer) with its past.' })
export class PartnerRelationshipDetail extends PartnerRelationship {
  @Field(() => String, {
    nullable: true,
    description: 'Default domain of the partner; null: not yours to see.',
  })
  readonly partnerDomain!: string | null
  @Field(() => [PastPartnerDelegatedAdmin], {
    description:
      'Administration of your tenant in the course of this relationship that has ended, the newest first.',
  })
  readonly pastDelegatedAdmins!: readonly PastPartnerDelegatedAdmin[]
}

export const PartnerRelationshipConnection = connectionOf(
  PartnerRelationship,
  'PartnerRelationshipConnection',
)

@ArgsType()
export class PartnerRelationshipArgs extends PageArgs {
  @Field(() => Boolean, { defaultValue: false, description: 'True: the ended ones instead of the running.' })
  ended!: boolean
  @Field(() => SearchText, {
    nullable: true,
    description:
      "Only those where the partner's name or domain holds this text, whatever its case and accents: 3 to 100 characters.",
  })
  search?: string | null
}

@ObjectType({ description: 'What stops and what stays when a relationship is ended, said before it is.' })
export class RelationshipEnding {
  @Field(() => ID, { description: 'The relationship.' })
  readonly relationshipId!: string
  @Field({ description: 'Legal name of the partner.' })
  readonly partnerName!: string
  @Field({ description: 'Legal name of the customer.' })
  readonly customerName!: string
  @Field(() => PartnerKindCode, {
    description:
      'As what the partner acts. provider: it can no longer order. reseller: it no longer sees the account.',
  })
  readonly partnerKind!: PartnerKind
  @Field({ description: 'What to type to confirm: the name of the other side.' })
  readonly confirmation!: string
  @Field(() => [PartnerDelegatedAdmin], {
    description: "The partner's administration of the customer's tenant that ends at once; empty: none runs.",
  })
  readonly delegatedAdmins!: readonly PartnerDelegatedAdmin[]
  @Field(() => Int, {
    description: 'Running subscriptions through this partner that stay to the end of their term.',
  })
  readonly runningSubscriptions!: number
  @Field({ description: 'Whether you may end it.' })
  readonly viewerCanEnd!: boolean
}
