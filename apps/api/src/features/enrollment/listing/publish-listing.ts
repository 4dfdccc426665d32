import {
  canManageListing,
  decidePublishing,
  type Language,
  type ListedService,
  type ListingText,
  ok,
  type ProductFamily,
  type PublishingRefusal,
  refuse,
  type Result,
  type SpokenLanguage,
} from '@relais/domain'
import { Field, InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { audit, newId } from '../../../platform/database/work.ts'
import {
  InvalidInputError,
  type NotPermitted,
  NotPermittedError,
} from '../../../platform/graphql/common-refusals.ts'
import { ShortText } from '../../../platform/graphql/scalar/index.ts'
import { AccountSuspendedError, isOwnAccountActive } from '../../identity/index.ts'
import {
  ListedServiceCode,
  ListingSuccess,
  ListingTextInput,
  ProductFamilyCode,
  SpokenLanguageCode,
} from './listing.graphql.ts'
import { presentListing } from './listing.presenter.ts'
import { findListing } from './listing.queries.ts'
import { lockListingOf, putListing } from './listing.repository.ts'

@InputType({ description: 'What a provider says of itself to resellers of one country.' })
class PublishListingInput {
  @Field(() => ShortText, { description: 'For which country, ISO 3166-1 alpha-2.' })
  readonly country!: string
  @Field(() => [ListedServiceCode], { description: 'Services offered; none: products alone.' })
  readonly services!: readonly ListedService[]
  @Field(() => [ProductFamilyCode], { description: 'Kinds of products offered; at least one.' })
  readonly families!: readonly ProductFamily[]
  @Field(() => [SpokenLanguageCode], { description: 'Languages its people speak; at least one.' })
  readonly spokenLanguages!: readonly SpokenLanguage[]
  @Field({ description: 'Whether it takes new resellers.' })
  readonly acceptsResellers!: boolean
  @Field(() => ShortText, { description: 'Where resellers write to.' })
  readonly mail!: string
  @Field(() => ShortText, { description: 'Where they call; empty: not given.' })
  readonly phone!: string
  @Field(() => ShortText, { description: 'Its web site, http or https; empty: not given.' })
  readonly webSite!: string
  @Field(() => [ListingTextInput], {
    description: 'Its words; a language in which nothing is written is left out, one is needed.',
  })
  readonly texts!: readonly ListingTextInput[]
}

@ObjectType({
  description: 'It is published: resellers see it unless the operator hides it, as its state says.',
})
class PublishListingSuccess extends ListingSuccess {}

/** Publishes what a provider says of itself for one country, instead of what it said before. */
export const publishListing = change({
  name: 'publishListing',
  description:
    'Publishes what the own organization says of itself to resellers of one country, instead of what it said before; one that was hidden is shown again. One that the operator hid stays so. For global administrators and admin agents of a provider.',
  input: PublishListingInput,
  success: PublishListingSuccess,
  refusals: {
    not_permitted: NotPermittedError,
    account_suspended: AccountSuspendedError,
    invalid_input: InvalidInputError,
  },
  async decide(work, input): Promise<Result<string, NotPermitted | PublishingRefusal>> {
    const { tx, actor, now } = work
    if (!canManageListing(actor)) return refuse({ code: 'not_permitted' })
    const providerId = actor.organizationId
    const accountIsActive = await isOwnAccountActive(tx, 'provider', providerId)
    const { texts, ...rest } = input
    const typed = { ...rest, texts: textsOf(texts) }
    const decided = decidePublishing(typed, { accountIsActive })
    if (!decided.ok) return decided
    const { country, ...content } = decided.value
    const before = await lockListingOf(tx, providerId, country)
    const id = await putListing(tx, { id: before?.id ?? newId(work), providerId, country, now }, content)
    audit(work, {
      action: 'listing.publish',
      objectType: 'listing',
      objectId: id,
      before: before ? { hiddenAt: before.hiddenAt } : null,
      after: { country, languages: Object.keys(content.texts), acceptsResellers: content.acceptsResellers },
    })
    return ok(id)
  },
  present: async ({ tx, actor }, id) => {
    const row = await findListing(tx, id)
    if (!row) throw new Error('a listing that was published is not there')
    return { listing: presentListing(actor, row) }
  },
  mayRepeat: ({ actor }) => permitted(canManageListing(actor)),
})

function textsOf(texts: readonly ListingTextInput[]): Partial<Record<Language, ListingText>> {
  return Object.fromEntries(
    texts.map(({ language, details, ...text }) => [
      language,
      { ...text, details: Object.fromEntries(details.map((detail) => [detail.service, detail.text])) },
    ]),
  )
}
