import type { Language } from '@relais/domain'
import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import { LanguageCode } from '../../../platform/graphql/code.graphql.ts'
import { connectionOf, PageArgs } from '../../../platform/graphql/page.graphql.ts'
import { ObjectId, SearchText, ShortText } from '../../../platform/graphql/scalar/index.ts'

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

@ArgsType()
export class CustomerUsersArgs extends PageArgs {
  @Field(() => ObjectId, { description: 'Id of the customer.' })
  customerId!: string
  @Field(() => SearchText, {
    nullable: true,
    description:
      'Only people whose name or sign-in name holds this text, whatever its case and accents: 3 to 100 characters.',
  })
  search?: string | null
}

@InputType({ description: 'A new person for a customer.' })
export class CreateCustomerUserInput {
  @Field(() => ObjectId, { description: 'Id of the customer.' })
  readonly customerId!: string
  @Field(() => ShortText, { description: 'Name on screen, at most 50 characters.' })
  readonly displayName!: string
  @Field(() => ShortText, { nullable: true, description: 'First name, at most 50 characters.' })
  readonly firstName?: string | null
  @Field(() => ShortText, { nullable: true, description: 'Last name, at most 50 characters.' })
  readonly lastName?: string | null
  @Field(() => ShortText, {
    description: "Sign-in name: a label, `@`, and one of the customer's verified domains.",
  })
  readonly userPrincipalName!: string
  @Field(() => ShortText, {
    nullable: true,
    description: 'Where the welcome mail with the link to set a password goes; null: none is sent.',
  })
  readonly contactMail?: string | null
  @Field(() => ShortText, {
    nullable: true,
    description: 'ISO 3166-1 alpha-2; null: not set, and then no license can be assigned.',
  })
  readonly usageLocation?: string | null
  @Field(() => LanguageCode, { description: 'Language of screens and mails.' })
  readonly language!: Language
}

@ObjectType({ description: 'The person is made; with a mail address the welcome mail is on its way.' })
export class CreateCustomerUserSuccess extends Success {
  @Field(() => CustomerUser, { description: 'The new person.' })
  readonly user!: CustomerUser
}

@InputType({ description: 'Where a person uses its licenses.' })
export class SetUsageLocationInput {
  @Field(() => ObjectId, { description: 'Id of the customer.' })
  readonly customerId!: string
  @Field(() => ObjectId, { description: 'Id of the person.' })
  readonly userId!: string
  @Field(() => ShortText, { description: 'ISO 3166-1 alpha-2.' })
  readonly usageLocation!: string
}

@ObjectType({ description: 'The usage location is set: licenses can be assigned.' })
export class SetUsageLocationSuccess extends Success {
  @Field(() => ID, { description: 'Id of the person.' })
  readonly userId!: string
  @Field({ description: 'ISO 3166-1 alpha-2.' })
  readonly usageLocation!: string
}
