import {
  type FoundProvider,
  type Language,
  languages,
  listingTextFor,
  type ProviderSearch,
  type PublicListing,
} from '@relais/domain'
import { html, Markup } from '../../../../platform/html/markup.ts'
import { directoryStyle } from './find-provider.style.ts'
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

/** The names of countries and languages in a language; what is unknown is its code. */
function namesIn(language: Language) {
  const of = (type: 'region' | 'language') => new Intl.DisplayNames([language], { type, fallback: 'code' })
  const [regions, spoken] = [of('region'), of('language')]
  return {
    country: (code: string) => regions.of(code) ?? code,
    language: (code: string) => {
      const name = spoken.of(code) ?? code
      return `${name.charAt(0).toLocaleUpperCase(language)}${name.slice(1)}`
    },
  }
}

/** The public directory as a whole page: it needs no script, and what people wrote is escaped. */
export function directoryPage(view: DirectoryView): string {
  const { language, origin, all, found } = view
  const words = directoryWords[language]
  const isNarrowed = found.length < new Set(all.map(({ providerId }) => providerId)).size
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title} · Relais</title>
<meta name="description" content="${words.lead}">
<link rel="canonical" href="${origin}${words.path}">
${languages.map((each) => html`<link rel="alternate" hreflang="${each}" href="${origin}${directoryWords[each].path}">`)}
<link rel="alternate" hreflang="x-default" href="${origin}${directoryWords.en.path}">
<style>${new Markup(directoryStyle)}</style>
</head>
<body>
<div class="page">
<header class="top"><b>Relais</b><nav aria-label="${words.signIn}">
${languages
  .filter((each) => each !== language)
  .map(
    (each) =>
      html`<a href="${directoryWords[each].path}" lang="${each}" hreflang="${each}">${each === 'fr' ? 'Français' : 'English'}</a>`,
  )}
<a href="/sign-in">${words.signIn}</a></nav></header>
<main>
<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
${
  all.length === 0
    ? html`<p class="nothing">${words.empty}</p>`
    : html`${searchForm(view, words)}
<p class="count" role="status"><span>${words.count(found.length)}</span>${isNarrowed ? html`<a href="${words.path}">${words.all}</a>` : null}</p>
${found.length === 0 ? html`<div class="nothing"><h2>${words.nothing}</h2><p>${words.nothingNext}</p></div>` : null}
${found.map((provider) => card(provider, language, words))}`
}
</main>
</div>
</body>
</html>
`
  return page.text
}

function searchForm({ all, search, language }: DirectoryView, words: DirectoryWords): Markup {
  const names = namesIn(language)
  const { compare } = new Intl.Collator(language)
  const used = (codes: readonly string[], name: (code: string) => string) =>
    [...new Set(codes)]
      .map((code) => [code, name(code)] as const)
      .toSorted(([, one], [, other]) => compare(one, other))
  const select = (
    name: string,
    label: string,
    chosen: string | null,
    options: readonly (readonly [string, string])[],
  ) =>
    html`<label>${label}<select name="${name}"><option value="">${words.any}</option>${options.map(
      ([code, text]) =>
        html`<option value="${code}"${code === chosen ? new Markup(' selected') : null}>${text}</option>`,
    )}</select></label>`
  return html`<form method="get" action="${words.path}" role="search">
<label>${words.search}<input type="search" name="text" maxlength="100" value="${search.text}"></label>
${select(
  'country',
  words.country,
  search.country,
  used(
    all.map(({ country }) => country),
    names.country,
  ),
)}
${select('service', words.service, search.service, Object.entries(words.services))}
${select('family', words.family, search.family, Object.entries(words.families))}
${select(
  'language',
  words.spokenLanguage,
  search.spokenLanguage,
  used(
    all.flatMap(({ spokenLanguages }) => spokenLanguages),
    names.language,
  ),
)}
<label class="tick"><input type="checkbox" name="new" value="1"${search.acceptsResellers ? new Markup(' checked') : null}>${words.acceptsOnly}</label>
<button type="submit">${words.show}</button>
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
<p class="${listing.acceptsResellers ? 'yes' : 'no'}">${listing.acceptsResellers ? words.accepts : words.acceptsNot}</p></div></div>
${said === null ? null : html`<p class="say" lang="${said.language}" dir="auto">${said.text.description}</p>`}
<dl>
${fact(words.sellsIn, list(countries.map(names.country)))}
${fact(words.speaks, list(listing.spokenLanguages.map(names.language)))}
${fact(words.products, list(listing.families.map((family) => words.families[family])))}
${fact(words.hours, said?.text.supportHours ?? null)}
${fact(
  words.offered,
  listing.services.length === 0
    ? null
    : html`<ul>${listing.services.map((service) => html`<li>${words.services[service]}${detailOf(service)}</li>`)}</ul>`,
)}
${fact(words.contact, contact(listing, words))}
</dl>
</article>`
}

/** Its web site is http(s) by a check of the table. */
function contact({ mail, phone, webSite }: PublicListing, words: DirectoryWords): Markup {
  return html`<ul><li><a href="mailto:${mail}">${mail}</a></li>
${phone === null ? null : html`<li><a href="tel:${phone.replaceAll(/[^+\d]/g, '')}">${phone}</a></li>`}
${webSite === null ? null : html`<li><a href="${webSite}" rel="nofollow noopener noreferrer">${words.webSite}</a></li>`}</ul>`
}

function initials(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .slice(0, 2)
    .map((word) => word.charAt(0))
    .join('')
}
