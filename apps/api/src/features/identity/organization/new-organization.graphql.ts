import type { Language } from '@relais/domain'
import { Field, InputType } from '@nestjs/graphql'
import { LanguageCode } from '../../../platform/graphql/code.graphql.ts'
import { Secret, ShortText } from '../../../platform/graphql/scalar/index.ts'

/** What is asked of every new organization and of its first global administrator. */
@InputType({ isAbstract: true })
export abstract class NewOrganizationInput {
  @Field(() => ShortText, { description: 'Legal name of the organization, at most 200 characters.' })
  readonly legalName!: string
  @Field(() => ShortText, {
    description: "ISO 3166-1 alpha-2; a customer's decides which prices and currencies apply.",
  })
  readonly country!: string
  @Field(() => LanguageCode, { description: 'Language of the organization and of its administrator.' })
  readonly language!: Language
  @Field(() => ShortText, { description: 'IANA time zone, such as Europe/Paris.' })
  readonly timeZone!: string
  @Field(() => ShortText, { description: 'Name of the administrator on screen, at most 100 characters.' })
  readonly displayName!: string
  @Field(() => ShortText, { description: "The part of the administrator's sign-in name before the @." })
  readonly userPrincipalNameLabel!: string
}

/** The same of somebody who makes it for himself and is signed in at once: its domain is one of the installation's. */
@InputType({ isAbstract: true })
export abstract class NewTenantInput extends NewOrganizationInput {
  @Field(() => ShortText, {
    description:
      'First part of the default domain: 3 to 63 letters, digits and inner hyphens. Unique in the installation.',
  })
  readonly domainLabel!: string
  @Field(() => ShortText, { description: 'Where mails to the administrator go.' })
  readonly contactMail!: string
  @Field(() => Secret, { description: 'At least 15 characters.' })
  readonly password!: string
}
