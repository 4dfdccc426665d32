import {
  type BillingCurrency,
  type Language,
  type ListedService,
  type ProductFamily,
  type Region,
  regions,
  type SpokenLanguage,
} from '@relais/domain'
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql'
import { enumOf, LanguageCode } from '../../../platform/graphql/code.graphql.ts'
import { connectionOf, PageArgs } from '../../../platform/graphql/page.graphql.ts'
import { ObjectId, ShortText } from '../../../platform/graphql/scalar/index.ts'
import {
  BillingCurrencyCode,
  ListedServiceCode,
  ListingTextRecord,
  ProductFamilyCode,
  SpokenLanguageCode,
} from './listing.graphql.ts'

const RegionCode = enumOf(regions, 'Region', 'A group of countries.')

@ObjectType({ description: 'A provider in the directory, with what it says for one country.' })
export class DirectoryProvider {
  @Field(() => ID, { description: 'Id of the provider.' })
  readonly providerId!: string
  @Field({ description: 'Legal name of the provider.' })
  readonly providerName!: string
  @Field({ description: 'For which country this is said, ISO 3166-1 alpha-2.' })
  readonly country!: string
  @Field(() => [String], { description: 'Every country it sells in, ISO 3166-1 alpha-2.' })
  readonly countries!: readonly string[]
  @Field(() => [ListedServiceCode], { description: 'Services offered.' })
  readonly services!: readonly ListedService[]
  @Field(() => [ProductFamilyCode], { description: 'Kinds of products offered.' })
  readonly families!: readonly ProductFamily[]
  @Field(() => [SpokenLanguageCode], { description: 'Languages its people speak.' })
  readonly spokenLanguages!: readonly SpokenLanguage[]
  @Field(() => [BillingCurrencyCode], { description: 'What it bills resellers in; none: nothing is said.' })
  readonly currencies!: readonly BillingCurrency[]
  @Field(() => Int, { nullable: true, description: 'Days that resellers have to pay; null: not said.' })
  readonly paymentDays!: number | null
  @Field({ description: 'Whether it takes new resellers.' })
  readonly acceptsResellers!: boolean
  @Field({ description: 'Where resellers write to.' })
  readonly mail!: string
  @Field(() => String, { nullable: true, description: 'Where they call; null: not given.' })
  readonly phone!: string | null
  @Field(() => String, { nullable: true, description: 'Its web site, an http(s) address; null: not given.' })
  readonly webSite!: string | null
  @Field(() => ListingTextRecord, {
    nullable: true,
    description: 'Its words: in the language that was asked for, else in the one they were written in.',
  })
  readonly text!: ListingTextRecord | null
}

/** A page of providers. */
export const DirectoryProviderConnection = connectionOf(DirectoryProvider, 'DirectoryProviderConnection')

@ObjectType({ description: 'Something that providers can be looked for by.' })
export class DirectoryChoice {
  @Field({ description: 'Its code: of a country ISO 3166-1 alpha-2, of a language ISO 639-1.' })
  readonly code!: string
  @Field(() => Int, { description: 'How many of all providers it fits.' })
  readonly providers!: number
}

@ObjectType({ description: 'What providers can be looked for by: only what at least one of them has.' })
export class DirectoryChoices {
  @Field(() => Int, { description: 'How many providers there are in all.' })
  readonly providers!: number
  @Field(() => [DirectoryChoice], { description: 'Countries they sell in.' })
  readonly countries!: readonly DirectoryChoice[]
  @Field(() => [DirectoryChoice], {
    description: 'Groups of countries they sell in, by the codes of `Region`.',
  })
  readonly regions!: readonly DirectoryChoice[]
  @Field(() => [DirectoryChoice], { description: 'Services, by the codes of `ListedService`.' })
  readonly services!: readonly DirectoryChoice[]
  @Field(() => [DirectoryChoice], { description: 'Kinds of products, by the codes of `ProductFamily`.' })
  readonly families!: readonly DirectoryChoice[]
  @Field(() => [DirectoryChoice], { description: 'Languages their people speak.' })
  readonly spokenLanguages!: readonly DirectoryChoice[]
  @Field(() => Int, { description: 'How many take new resellers.' })
  readonly acceptsResellers!: number
}

@ArgsType()
export class DirectoryProvidersArgs extends PageArgs {
  @Field(() => LanguageCode, { description: 'In which language their words are wanted.' })
  language!: Language
  @Field(() => [ShortText], {
    defaultValue: [],
    description: 'It sells in one of these countries; empty: any.',
  })
  countries!: readonly string[]
  @Field(() => RegionCode, { nullable: true, description: 'It sells in this group of countries; null: any.' })
  region?: Region | null
  @Field(() => [ListedServiceCode], { defaultValue: [], description: 'It offers all of these; empty: any.' })
  services!: readonly ListedService[]
  @Field(() => [ProductFamilyCode], { defaultValue: [], description: 'It has all of these; empty: any.' })
  families!: readonly ProductFamily[]
  @Field(() => [SpokenLanguageCode], {
    defaultValue: [],
    description: 'Its people speak one of these; empty: any.',
  })
  spokenLanguages!: readonly SpokenLanguage[]
  @Field({ defaultValue: false, description: 'It takes new resellers.' })
  acceptsResellers!: boolean
  @Field(() => ShortText, {
    nullable: true,
    description: 'Words of its name or of what it writes, all of them; at most 100 characters count.',
  })
  search?: string | null
}

@ArgsType()
export class ComparedProvidersArgs {
  @Field(() => LanguageCode, { description: 'In which language their words are wanted.' })
  language!: Language
  @Field(() => [ObjectId], { description: 'Which providers, in the order wanted; the first four count.' })
  providerIds!: readonly string[]
  @Field(() => [ShortText], {
    defaultValue: [],
    description: 'Of what they say in several countries, what they say for one of these.',
  })
  countries!: readonly string[]
  @Field(() => RegionCode, { nullable: true, description: 'The same for a group of countries.' })
  region?: Region | null
}

@ArgsType()
export class DirectoryProviderArgs {
  @Field(() => ObjectId, { description: 'Which provider.' })
  providerId!: string
  @Field(() => LanguageCode, { description: 'In which language its words are wanted.' })
  language!: Language
}
