import type { Language } from '@relais/domain'
import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import { enumOf, LanguageCode } from '../../../platform/graphql/code.graphql.ts'
import { connectionOf, PageArgs } from '../../../platform/graphql/page.graphql.ts'
import { SearchText, ShortText } from '../../../platform/graphql/scalar/index.ts'
import type { AccountKind } from './organization-account.repository.ts'

const accountKinds = ['operator', 'provider', 'reseller', 'customer'] as const
const AccountKindCode = enumOf(
  accountKinds,
  'AccountKind',
  'What an organization is: who runs the program, distributes, resells, or uses the services (by consent to a partner).',
)
const PartnerAccountCode = enumOf(
  ['provider', 'reseller'],
  'PartnerAccount',
  'What the operator makes: a provider or a reseller.',
)

@ObjectType({ description: 'An organization as the operator sees it.' })
export class ProgramOrganization {
  @Field(() => ID, { description: 'Id of the organization.' })
  readonly id!: string
  @Field({ description: 'Legal name.' })
  readonly legalName!: string
  @Field({ description: 'Default domain.' })
  readonly domain!: string
  @Field({ description: 'ISO 3166-1 alpha-2.' })
  readonly country!: string
  @Field(() => [AccountKindCode], {
    description: 'What it is; empty: a tenant that is related to nobody yet.',
  })
  readonly accounts!: readonly AccountKind[]
  @Field(() => Date, { description: 'When it was made.' })
  readonly since!: Date
}

/** A page of organizations. */
export const ProgramOrganizationConnection = connectionOf(
  ProgramOrganization,
  'ProgramOrganizationConnection',
)

@ArgsType()
export class OrganizationsArgs extends PageArgs {
  @Field(() => AccountKindCode, { nullable: true, description: 'Only what it is; null: all.' })
  account?: AccountKind | null
  @Field(() => SearchText, {
    nullable: true,
    description:
      'Only those whose name or domain holds this text, whatever its case and accents: 3 to 100 characters.',
  })
  search?: string | null
}

@InputType({ description: 'A new provider or reseller and its first global administrator.' })
export class CreatePartnerInput {
  @Field(() => PartnerAccountCode, { description: 'What it is.' })
  readonly account!: 'provider' | 'reseller'
  @Field(() => ShortText, { description: 'Legal name of the organization, at most 200 characters.' })
  readonly legalName!: string
  @Field(() => ShortText, { description: 'ISO 3166-1 alpha-2.' })
  readonly country!: string
  @Field(() => LanguageCode, { description: 'Language of the organization and of its administrator.' })
  readonly language!: Language
  @Field(() => ShortText, { description: 'IANA time zone, such as Europe/Paris.' })
  readonly timeZone!: string
  @Field(() => ShortText, {
    description:
      'Its domain, such as norvia.example: the operator vouches for it. Unique in the installation.',
  })
  readonly domain!: string
  @Field(() => ShortText, { description: 'Name of the administrator on screen, at most 100 characters.' })
  readonly displayName!: string
  @Field(() => ShortText, { description: "The part of the administrator's sign-in name before the @." })
  readonly userPrincipalNameLabel!: string
  @Field(() => ShortText, { description: 'Where the mail with the link to set a password goes.' })
  readonly contactMail!: string
}

@ObjectType({ description: 'The organization exists; its administrator sets a password by the mailed link.' })
export class CreatePartnerSuccess extends Success {
  @Field(() => ID, { description: 'Id of the organization.' })
  readonly organizationId!: string
  @Field({ description: 'Its default domain.' })
  readonly domain!: string
  @Field({ description: 'Sign-in name of its global administrator.' })
  readonly userPrincipalName!: string
  @Field(() => String, { nullable: true, description: 'Where the mail went; null: none was sent.' })
  readonly welcomedAt!: string | null
}
