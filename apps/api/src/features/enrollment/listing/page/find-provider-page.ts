import {
  directoryChoices,
  type FoundProvider,
  type Language,
  listingTextFor,
  mostCompared,
  type ProviderSearch,
  type PublicListing,
} from '@relais/domain'
import { html, Markup } from '../../../../platform/html/markup.ts'
import { directoryFrame, initials, namesIn } from './directory-frame.ts'
import { queryOf } from './directory-query.ts'
import { type DirectoryWords, directoryWords } from './find-provider.words.ts'

/** What the page is made of. */
export interface DirectoryView {
  readonly language: Language
  /** Of the reseller portal, without a slash at its end. */
  readonly origin: string
  readonly all: readonly PublicListing[]
  readonly found: readonly FoundProvider[]
  readonly search: ProviderSearch
}

/** The public directory: filters, and a card for each provider that fits. */
export function directoryPage(view: DirectoryView): string {
  const { language, origin, all, found, search } = view
  const words = directoryWords[language]
  const query = queryOf(search)
  const frame = { language, origin, title: words.title, lead: words.lead, query }
  const content = html`
<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
${
  all.length === 0
    ? html`<p class="nothing">${words.empty}</p>`
    : html`${searchForm(view, words)}
<p class="count" role="status"><span>${words.count(found.length)}</span>${query === '' ? null : html`<a href="${words.path}">${words.all}</a>`}</p>
${found.length === 0 ? html`<div class="nothing"><h2>${words.nothing}</h2><p>${words.nothingNext}</p></div>` : null}
${found.map((provider) => card(provider, language, words))}
${found.length < 2 ? null : compareForm(search, words)}`
}
`
  return directoryFrame({ ...frame, pathOf: ({ path }) => path }, content)
}

function searchForm({ all, search, language }: DirectoryView, words: DirectoryWords): Markup {
  const names = namesIn(language)
  const { compare } = new Intl.Collator(language)
  const choices = directoryChoices(all)
  const named = (codes: readonly { readonly code: string }[], name: (code: string) => string) =>
    codes.map(({ code }) => [code, name(code)] as const).toSorted(([, one], [, other]) => compare(one, other))
  const select = (
    name: string,
    label: string,
    chosen: readonly string[],
    options: readonly (readonly [string, string])[],
  ) =>
    html`<label>${label}<select name="${name}"><option value="">${words.any}</option>${options.map(
      ([code, text]) =>
        html`<option value="${code}"${code === chosen[0] ? new Markup(' selected') : null}>${text}</option>`,
    )}</select></label>${chosen.slice(1).map((code) => html`<input type="hidden" name="${name}" value="${code}">`)}`
  const region = search.region === null ? [] : [search.region]
  return html`<form method="get" action="${words.path}" role="search">
<label>${words.search}<input type="search" name="text" maxlength="100" value="${search.text}"></label>
${select('country', words.country, search.countries, named(choices.countries, names.country))}
${select(
  'region',
  words.region,
  region,
  choices.regions.map(({ code }) => [code, words.regions[code]]),
)}
${select('service', words.service, search.services, Object.entries(words.services))}
${select('family', words.family, search.families, Object.entries(words.families))}
${select('language', words.spokenLanguage, search.spokenLanguages, named(choices.spokenLanguages, names.language))}
<label class="tick"><input type="checkbox" name="new" value="1"${search.acceptsResellers ? new Markup(' checked') : null}>${words.acceptsOnly}</label>
<button type="submit">${words.show}</button>
</form>`
}

/** The boxes to tick stand in the cards and belong to this form. */
function compareForm({ countries, region }: ProviderSearch, words: DirectoryWords): Markup {
  return html`<form method="get" action="${words.comparePath}" id="compare" class="tray">
<p>${words.compareHint(mostCompared)}</p>
${countries.map((code) => html`<input type="hidden" name="country" value="${code}">`)}
${region === null ? null : html`<input type="hidden" name="region" value="${region}">`}
<button type="submit">${words.compare}</button>
</form>`
}

function card({ listing, countries }: FoundProvider, language: Language, words: DirectoryWords): Markup {
  const names = namesIn(language)
  const said = listingTextFor(listing.texts, language)
  const list = (items: readonly string[]) => items.join(', ')
  const fact = (term: string, value: string | Markup | null) =>
    value === null || value === '' ? null : html`<div><dt>${term}</dt><dd>${value}</dd></div>`
  const detailOf = (service: PublicListing['services'][number]) => {
    const detail = said?.text.details[service]
    return detail === undefined ? null : html`<small lang="${said?.language ?? language}">${detail}</small>`
  }
  return html`<article>
<div class="who"><span class="face" aria-hidden="true">${initials(listing.providerName)}</span><div><h2>${listing.providerName}</h2>
<p class="${listing.acceptsResellers ? 'yes' : 'no'}">${listing.acceptsResellers ? words.accepts : words.acceptsNot}</p></div>
<label class="tick"><input type="checkbox" name="provider" value="${listing.providerId}" form="compare" aria-label="${words.compareOne(listing.providerName)}">${words.compare}</label></div>
${said === null ? null : html`<p class="say" lang="${said.language}" dir="auto">${said.text.description}</p>`}
<dl>
${fact(words.sellsIn, list(countries.map(names.country)))}
${fact(words.speaks, list(listing.spokenLanguages.map(names.language)))}
${fact(words.products, list(listing.families.map((family) => words.families[family])))}
${fact(words.currencies, list(listing.currencies))}
${fact(words.payment, listing.paymentDays === null ? null : words.days(listing.paymentDays))}
${fact(words.hours, said?.text.supportHours ?? null)}
${fact(
  words.offered,
  listing.services.length === 0
    ? null
    : html`<ul>${listing.services.map((service) => html`<li>${words.services[service]}${detailOf(service)}</li>`)}</ul>`,
)}
${fact(words.contact, contactOf(listing, words))}
</dl>
</article>`
}

/** How a provider is reached. Its web site is http(s) by a check of the table. */
export function contactOf({ mail, phone, webSite }: PublicListing, words: DirectoryWords): Markup {
  return html`<ul><li><a href="mailto:${mail}">${mail}</a></li>
${phone === null ? null : html`<li><a href="tel:${phone.replaceAll(/[^+\d]/g, '')}">${phone}</a></li>`}
${webSite === null ? null : html`<li><a href="${webSite}" rel="nofollow noopener noreferrer">${words.webSite}</a></li>`}</ul>`
}
