import {
  type CustomerAbilityReason,
  customerAbilityReasons,
  type CustomerSort,
  customerSorts,
  type DelegatedRole,
  type Money,
} from '@relais/domain'
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql'
import { DelegatedRoleCode, enumOf } from '../../../platform/graphql/code.graphql.ts'
import { MoneyType } from '../../../platform/graphql/money.graphql.ts'
import { connectionOf, PageArgs } from '../../../platform/graphql/page.graphql.ts'
import { ObjectId, SearchText } from '../../../platform/graphql/scalar/index.ts'

const CustomerAbilityReasonCode = enumOf(
  customerAbilityReasons,
  'CustomerAbilityReason',
  'Why somebody may not do something with a customer. no_role: your own roles. provider_only: indirect providers alone may. no_delegated_admin: the customer granted no administration that runs now. role_not_covered: it granted some, without a role this needs. no_reseller: none of your resellers is related to the customer.',
)

const CustomerSortCode = enumOf(
  customerSorts,
  'CustomerSort',
  'How customers are sorted: by legal name, from the first letter or from the last; or by the next end of a term (`standing.nextTermEnd`), the soonest first, and behind them those of which nothing runs, by name.',
)

@ObjectType({ description: 'Another partner of the customer, known to the viewer by a partnership.' })
export class CustomerPartner {
  @Field(() => ID, { description: 'Id of the organization.' })
  readonly id!: string
  @Field({ description: 'Legal name.' })
  readonly legalName!: string
}

@ObjectType({ description: 'A customer your organization has a running relationship with.' })
export class Customer {
  @Field(() => ID, { description: 'Id of the organization.' })
  readonly id!: string
  @Field({ description: 'Legal name.' })
  readonly legalName!: string
  @Field({ description: 'Default domain of its tenant.' })
  readonly domain!: string
  @Field({ description: 'ISO 3166-1 alpha-2.' })
  readonly country!: string
  @Field(() => Date, { description: 'When the relationship with your organization began.' })
  readonly since!: Date
  @Field(() => [CustomerPartner], {
    description:
      'Its other partners among those your organization has a running partnership with: providers for a reseller, resellers for a provider.',
  })
  readonly partners!: readonly CustomerPartner[]
}

@ObjectType({ description: "Administration of the customer's tenant that runs now." })
export class CustomerDelegatedAdmin {
  @Field(() => ID, { description: 'Id of the delegated admin relationship.' })
  readonly id!: string
  @Field(() => [DelegatedRoleCode], { description: "Roles in the customer's tenant." })
  readonly roles!: readonly DelegatedRole[]
  @Field(() => Date, { description: 'It has no effect from then on.' })
  readonly endsAt!: Date
  @Field({ description: 'Whether you may give it up before its end (`endDelegatedAdminRelationship`).' })
  readonly viewerCanEnd!: boolean
}

@ObjectType({ description: "Administration of the customer's tenant that has ended." })
export class PastCustomerDelegatedAdmin {
  @Field(() => ID, { description: 'Id of the delegated admin relationship.' })
  readonly id!: string
  @Field(() => [DelegatedRoleCode], { description: 'Roles it had.' })
  readonly roles!: readonly DelegatedRole[]
  @Field(() => Date, { description: 'It had no effect from then on.' })
  readonly endedAt!: Date
  @Field(() => String, { nullable: true, description: 'Who ended it early; null: its time was over.' })
  readonly endedByName!: string | null
}

@ObjectType({ description: 'The customer agreement that a customer accepted.' })
export class AcceptedCustomerAgreement {
  @Field(() => Int, { description: 'Its version.' })
  readonly version!: number
  @Field(() => Date, { description: 'When it was accepted.' })
  readonly acceptedAt!: Date
  @Field({ description: 'Whether it is the one in force: ordering needs that one.' })
  readonly isCurrent!: boolean
}

@ObjectType({ description: 'Whether the viewer may do one thing with the customer, and if not, why.' })
export class CustomerAbility {
  @Field({ description: 'Whether it is allowed.' })
  readonly allowed!: boolean
  @Field(() => CustomerAbilityReasonCode, { nullable: true, description: 'Why not; null: it is allowed.' })
  readonly reason!: CustomerAbilityReason | null
  @Field(() => [DelegatedRoleCode], {
    description: "One of these roles in the customer's tenant is needed; empty: none is.",
  })
  readonly neededRoles!: readonly DelegatedRole[]
}

@ObjectType({ description: 'What the viewer may do with the customer. Decided by the policies.' })
export class CustomerAbilities {
  @Field(() => CustomerAbility, { description: 'See its users.' })
  readonly viewUsers!: CustomerAbility
  @Field(() => CustomerAbility, { description: 'Create and change its users.' })
  readonly manageUsers!: CustomerAbility
  @Field(() => CustomerAbility, { description: 'See its licenses, bought, assigned and free.' })
  readonly viewLicenses!: CustomerAbility
  @Field(() => CustomerAbility, { description: 'Assign and remove licenses.' })
  readonly manageLicenses!: CustomerAbility
  @Field(() => CustomerAbility, { description: 'Order on its behalf.' })
  readonly order!: CustomerAbility
  @Field(() => CustomerAbility, { description: 'End the relationship.' })
  readonly end!: CustomerAbility
}

@ObjectType({ description: 'What there is between your organization and a customer now.' })
export class CustomerStanding {
  @Field(() => Int, {
    description:
      'Licenses that the customer bought, in subscriptions that run: all of them where `assignedLicenses` is told, else those that your organization is a party of.',
  })
  readonly licenses!: number
  @Field(() => Int, {
    nullable: true,
    description:
      'How many of them are assigned; null: the customer granted your organization no administration that covers it, or your own roles do not.',
  })
  readonly assignedLicenses!: number | null
  @Field(() => [MoneyType], {
    nullable: true,
    description:
      'List price of a month of what runs, at the price it was last ordered at: an amount by currency. Null: you see no prices.',
  })
  readonly monthlyValue!: readonly Money[] | null
  @Field(() => Date, {
    nullable: true,
    description: 'When the next term of a subscription of your organization ends; null: none runs.',
  })
  readonly nextTermEnd!: Date | null
  @Field(() => Date, {
    nullable: true,
    description: 'Until when your organization administers its tenant; null: no administration runs.',
  })
  readonly administrationEndsAt!: Date | null
}

@ObjectType({ description: 'Somebody of a customer, as your organization wrote to them.' })
export class CustomerContact {
  @Field(() => String, { nullable: true, description: 'Name, as it was written; null: none was.' })
  readonly name!: string | null
  @Field({ description: 'Email address.' })
  readonly mail!: string
}

@ObjectType({ description: 'A customer with its account: what its row shows when it is open.' })
export class CustomerDetail extends Customer {
  @Field(() => ID, {
    description: 'Id of the running relationship between your organization and the customer.',
  })
  readonly relationshipId!: string
  @Field(() => [String], {
    description: 'Verified domains, the default one first: new users are named in one of them.',
  })
  readonly domains!: readonly string[]
  @Field(() => [CustomerDelegatedAdmin], {
    description: 'Administration of its tenant by your organization that runs now; empty: none.',
  })
  readonly delegatedAdmins!: readonly CustomerDelegatedAdmin[]
  @Field(() => [PastCustomerDelegatedAdmin], {
    description:
      'Administration by your organization in this relationship that ended, early or by itself, the newest first.',
  })
  readonly pastDelegatedAdmins!: readonly PastCustomerDelegatedAdmin[]
  @Field(() => AcceptedCustomerAgreement, {
    nullable: true,
    description: 'The newest customer agreement it accepted; null: none, and nothing can be ordered for it.',
  })
  readonly agreement!: AcceptedCustomerAgreement | null
  @Field(() => CustomerStanding, { description: 'What there is between your organization and it.' })
  readonly standing!: CustomerStanding
  @Field(() => CustomerContact, {
    nullable: true,
    description:
      'Whom your organization invited when this relationship began; null: another organization did, or you do not see invitations.',
  })
  readonly contact!: CustomerContact | null
  @Field(() => CustomerAbilities, { description: 'What the viewer may do with it.' })
  readonly viewerCan!: CustomerAbilities
}

@ObjectType({ description: 'What the viewer may do with a customer of the list.' })
export class ListedCustomerAbilities {
  @Field(() => CustomerAbility, { description: 'Order on its behalf.' })
  readonly order!: CustomerAbility
}

@ObjectType({ description: 'A customer in the list of customers.' })
export class ListedCustomer extends Customer {
  @Field(() => CustomerStanding, { description: 'What there is between your organization and it.' })
  readonly standing!: CustomerStanding
  @Field(() => ListedCustomerAbilities, { description: 'What the viewer may do with it.' })
  readonly viewerCan!: ListedCustomerAbilities
}

/** A page of customers. */
export const CustomerConnection = connectionOf(ListedCustomer, 'CustomerConnection')

@ArgsType()
export class CustomersArgs extends PageArgs {
  @Field(() => ObjectId, {
    nullable: true,
    description:
      'Only customers that this partner (your provider or reseller) is related to as well; none without a running partnership.',
  })
  partnerId?: string | null
  @Field(() => SearchText, {
    nullable: true,
    description:
      'Only customers whose name or domain holds this text, whatever its case and accents: 3 to 100 characters.',
  })
  search?: string | null
  @Field(() => CustomerSortCode, {
    defaultValue: 'name_ascending',
    description:
      'In which order. By the next end of a term only where neither `search` nor `partnerId` is given: with one of them by name. A page of that order may hold fewer than `first`, even none, while more follow.',
  })
  sort!: CustomerSort
}
