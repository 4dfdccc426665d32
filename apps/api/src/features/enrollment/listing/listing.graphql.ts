import {
  type Language,
  type ListedService,
  listedServices,
  type ListingState,
  listingStates,
  productFamilies,
  type ProductFamily,
  type SpokenLanguage,
  spokenLanguages,
} from '@relais/domain'
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import { enumOf, LanguageCode } from '../../../platform/graphql/code.graphql.ts'
import { connectionOf } from '../../../platform/graphql/page.graphql.ts'
import { ShortText } from '../../../platform/graphql/scalar/index.ts'

export const ListedServiceCode = enumOf(
  listedServices,
  'ListedService',
  'What a provider offers its resellers beside the products.',
)
export const ProductFamilyCode = enumOf(productFamilies, 'ProductFamily', 'A kind of products.')
export const SpokenLanguageCode = enumOf(
  spokenLanguages,
  'SpokenLanguage',
  'A language that people of a provider speak with resellers, ISO 639-1.',
)
const ListingStateCode = enumOf(
  listingStates,
  'ListingState',
  'Who sees a listing. published: every reseller. hidden: the provider took it back. blocked: the operator hid it.',
)

@InputType({ description: 'What is said of a service.' })
export class ListingServiceDetailInput {
  @Field(() => ListedServiceCode, { description: 'Which service.' })
  readonly service!: ListedService
  @Field(() => ShortText, { description: 'What is said of it, in at most 300 characters.' })
  readonly text!: string
}

@InputType({ description: 'A listing in one language.' })
export class ListingTextInput {
  @Field(() => LanguageCode, { description: 'In which language.' })
  readonly language!: Language
  @Field(() => ShortText, { description: 'What the provider says of itself, in at most 1,000 characters.' })
  readonly description!: string
  @Field(() => ShortText, { description: 'When it answers, in at most 200 characters; empty: not said.' })
  readonly supportHours!: string
  @Field(() => [ListingServiceDetailInput], {
    description: 'What is said of each service. Of one that is not offered nothing is kept.',
  })
  readonly details!: readonly ListingServiceDetailInput[]
}

@ObjectType({ description: 'What is said of a service.' })
export class ListingServiceDetail {
  @Field(() => ListedServiceCode, { description: 'Which service.' })
  readonly service!: ListedService
  @Field({ description: 'What is said of it.' })
  readonly text!: string
}

@ObjectType({ description: 'A listing in one language.' })
export class ListingTextRecord {
  @Field(() => LanguageCode, { description: 'In which language.' })
  readonly language!: Language
  @Field({ description: 'What the provider says of itself.' })
  readonly description!: string
  @Field({ description: 'When it answers; empty: not said.' })
  readonly supportHours!: string
  @Field(() => [ListingServiceDetail], { description: 'What is said of services.' })
  readonly details!: readonly ListingServiceDetail[]
}

@ObjectType({ description: 'What the viewer may do with a listing now.' })
export class ListingAbilities {
  @Field({ description: 'Take it back (its provider).' })
  readonly hide!: boolean
  @Field({ description: 'Hide it, with a reason (the operator).' })
  readonly block!: boolean
  @Field({ description: 'Show it again (the operator).' })
  readonly restore!: boolean
}

@ObjectType({ description: 'What a provider says of itself to resellers of one country.' })
export class Listing {
  @Field(() => ID, { description: 'Id of the listing.' })
  readonly id!: string
  @Field(() => ID, { description: 'Id of the provider.' })
  readonly providerId!: string
  @Field({ description: 'Legal name of the provider.' })
  readonly providerName!: string
  @Field({ description: 'For which country, ISO 3166-1 alpha-2.' })
  readonly country!: string
  @Field(() => [ListedServiceCode], { description: 'Services offered.' })
  readonly services!: readonly ListedService[]
  @Field(() => [ProductFamilyCode], { description: 'Kinds of products offered.' })
  readonly families!: readonly ProductFamily[]
  @Field(() => [SpokenLanguageCode], { description: 'Languages its people speak.' })
  readonly spokenLanguages!: readonly SpokenLanguage[]
  @Field({ description: 'Whether it takes new resellers.' })
  readonly acceptsResellers!: boolean
  @Field({ description: 'Where resellers write to.' })
  readonly mail!: string
  @Field(() => String, { nullable: true, description: 'Where they call; null: not given.' })
  readonly phone!: string | null
  @Field(() => String, { nullable: true, description: 'Its web site, an http(s) address; null: not given.' })
  readonly webSite!: string | null
  @Field(() => [ListingTextRecord], { description: 'Its words, in each language they were written in.' })
  readonly texts!: readonly ListingTextRecord[]
  @Field(() => ListingStateCode, { description: 'Who sees it.' })
  readonly state!: ListingState
  @Field(() => Date, { description: 'When it was published last.' })
  readonly publishedAt!: Date
  @Field(() => Date, { nullable: true, description: 'When the operator hid it; null: it did not.' })
  readonly blockedAt!: Date | null
  @Field(() => String, { nullable: true, description: 'Why the operator hid it; null: it did not.' })
  readonly blockReason!: string | null
  @Field(() => ListingAbilities, { description: 'What the viewer may do with it now.' })
  readonly viewerCan!: ListingAbilities
}

/** A page of listings. */
export const ListingConnection = connectionOf(Listing, 'ListingConnection')

/** Success of whatever changes a listing. */
@ObjectType({ isAbstract: true })
export abstract class ListingSuccess extends Success {
  @Field(() => Listing, { description: 'The listing as it is now.' })
  readonly listing!: Listing
}
