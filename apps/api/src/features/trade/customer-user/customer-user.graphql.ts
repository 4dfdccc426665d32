import { type CustomerUserSort, customerUserSorts, type Language } from '@relais/domain'
import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql'
import { enumOf, LanguageCode } from '../../../platform/graphql/code.graphql.ts'
import { connectionOf, PageArgs } from '../../../platform/graphql/page.graphql.ts'
import { ObjectId, SearchText } from '../../../platform/graphql/scalar/index.ts'

@ObjectType({ description: 'A license that a person has.' })
export class CustomerUserLicense {
  @Field(() => ID, { description: 'Id of the kind of license.' })
  readonly licenseSkuId!: string
  @Field({ description: 'Name of the kind of license.' })
  readonly name!: string
}

@ObjectType({ description: "A person in a customer's tenant." })
export class CustomerUser {
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
  @Field(() => LanguageCode, { description: 'Language of screens and mails.' })
  readonly language!: Language
  @Field(() => String, {
    nullable: true,
    description: 'ISO 3166-1 alpha-2; null: not set, and then no license can be assigned.',
  })
  readonly usageLocation!: string | null
  @Field(() => [CustomerUserLicense], { description: 'Licenses of the person, by name.' })
  readonly licenses!: readonly CustomerUserLicense[]
}

/** A page of people of a customer. */
export const CustomerUserConnection = connectionOf(CustomerUser, 'CustomerUserConnection')

const CustomerUserSortCode = enumOf(
  customerUserSorts,
  'CustomerUserSort',
  'How people are sorted: by name, or by sign-in name.',
)

@ArgsType()
export class OwnUsersArgs extends PageArgs {
  @Field(() => SearchText, {
    nullable: true,
    description:
      'Only people whose name or sign-in name holds this text, whatever its case and accents: 3 to 100 characters.',
  })
  search?: string | null
  @Field(() => CustomerUserSortCode, { defaultValue: 'name_ascending', description: 'In which order.' })
  sort!: CustomerUserSort
}

@ArgsType()
export class CustomerUsersArgs extends OwnUsersArgs {
  @Field(() => ObjectId, { description: 'Id of the customer.' })
  customerId!: string
}
