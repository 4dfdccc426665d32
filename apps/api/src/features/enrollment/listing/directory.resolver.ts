import {
  canSearchDirectory,
  chooseProviders,
  directoryChoices,
  findProviders,
  type FoundProvider,
  type Language,
  listingsOfProvider,
  listingTextFor,
  providersAfter,
} from '@relais/domain'
import { Args, Query, Resolver } from '@nestjs/graphql'
import type { Caller } from '../../../platform/auth/caller.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { keyPageOf, type Page, toPage } from '../../../platform/graphql/page.graphql.ts'
import { CurrentCaller } from '../../../platform/http/portal-request.ts'
import { DirectoryReader } from './directory-reader.ts'
import {
  ComparedProvidersArgs,
  DirectoryChoices,
  DirectoryProvider,
  DirectoryProviderArgs,
  DirectoryProviderConnection,
  DirectoryProvidersArgs,
} from './directory.graphql.ts'
import { presentText } from './listing.presenter.ts'

/** Letters of a search that count. */
const longestSearch = 100

/** The directory of providers inside the reseller portal: what the public page shows, found by the same rule. */
@Resolver()
export class DirectoryResolver {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly directory: DirectoryReader,
  ) {}

  @Query(() => DirectoryProviderConnection, {
    nullable: true,
    description:
      'The providers of the directory that fit, by name, each once with what it says for a country that fits. At most fifteen seconds old. Null for everybody but a reseller’s people.',
  })
  async directoryProviders(
    @CurrentCaller() caller: Caller,
    @Args() args: DirectoryProvidersArgs,
  ): Promise<Page<DirectoryProvider> | null> {
    const { limit, after } = keyPageOf(args, 'text')
    if (!(await this.mayLook(caller))) return null
    const { countries, services, families, spokenLanguages, acceptsResellers, language } = args
    const found = findProviders(await this.directory.read(), {
      countries,
      region: args.region ?? null,
      services,
      families,
      spokenLanguages,
      acceptsResellers,
      text: Array.from((args.search ?? '').trim())
        .slice(0, longestSearch)
        .join(''),
    })
    const place = after && { providerName: after.value, providerId: after.id }
    const nodes = providersAfter(found, place).slice(0, limit + 1)
    return toPage(
      nodes.map((each) => present(each, language)),
      limit,
      ({ providerName, providerId }) => [providerName, providerId],
    )
  }

  @Query(() => DirectoryChoices, {
    nullable: true,
    description:
      'What the providers of the directory can be looked for by. Null for everybody but a reseller’s people.',
  })
  async directoryChoices(@CurrentCaller() caller: Caller): Promise<DirectoryChoices | null> {
    return (await this.mayLook(caller)) ? directoryChoices(await this.directory.read()) : null
  }

  @Query(() => [DirectoryProvider], {
    nullable: true,
    description:
      'A few providers to compare, at most four, in the order wanted; who is not in the directory is left out. Null for everybody but a reseller’s people.',
  })
  async comparedProviders(
    @CurrentCaller() caller: Caller,
    @Args() { language, providerIds, countries, region }: ComparedProvidersArgs,
  ): Promise<DirectoryProvider[] | null> {
    if (!(await this.mayLook(caller))) return null
    const wanted = { countries, region: region ?? null }
    const chosen = chooseProviders(await this.directory.read(), providerIds, wanted)
    return chosen.map((each) => present(each, language))
  }

  @Query(() => [DirectoryProvider], {
    nullable: true,
    description:
      'What one provider says for each of its countries, by country; empty: it is not in the directory. Null for everybody but a reseller’s people.',
  })
  async directoryProvider(
    @CurrentCaller() caller: Caller,
    @Args() { providerId, language }: DirectoryProviderArgs,
  ): Promise<DirectoryProvider[] | null> {
    if (!(await this.mayLook(caller))) return null
    const own = listingsOfProvider(await this.directory.read(), providerId)
    const countries = own.map(({ country }) => country)
    return own.map((listing) => present({ listing, countries }, language))
  }

  private mayLook(caller: Caller): Promise<boolean> {
    return this.unitOfWork.read(caller, async ({ actor }) => canSearchDirectory(actor))
  }
}

function present({ listing, countries }: FoundProvider, language: Language): DirectoryProvider {
  const { texts, ...rest } = listing
  const said = listingTextFor(texts, language)
  return { ...rest, countries, text: said && presentText(said.language, said.text) }
}
