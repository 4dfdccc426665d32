import {
  type FoundProvider,
  type Language,
  listedServices,
  listingTextFor,
  type ProviderSearch,
  saysTheSame,
} from '@relais/domain'
import { html, type Markup } from '../../../../platform/html/markup.ts'
import { directoryFrame, initials, namesIn } from './directory-frame.ts'
import { queryOf } from './directory-query.ts'
import { contactOf } from './find-provider-page.ts'
import { type DirectoryWords, directoryWords } from './find-provider.words.ts'

/** What the page is made of. */
export interface CompareView {
  readonly language: Language
  /** Of the reseller portal, without a slash at its end. */
  readonly origin: string
  readonly found: readonly FoundProvider[]
  /** What was looked for, to go back to. */
  readonly search: ProviderSearch
  /** Whether rows in which all say the same are dimmed. */
  readonly dims: boolean
}

/** A line of the comparison: one value for each provider, as text to compare by and as it is shown. */
interface Row {
  readonly term: string
  readonly cells: readonly { readonly text: string; readonly shown: Markup | string }[]
}

/** A few providers side by side; on a phone one below the other, each value with its term. */
export function comparePage(view: CompareView): string {
  const { language, origin, found, search, dims } = view
  const words = directoryWords[language]
  const ids = found.map(({ listing }) => listing.providerId)
  const back = `${words.path}${queryOf(search)}`
  const frame = {
    language,
    origin,
    title: words.compareTitle(found.length),
    lead: words.lead,
    query: queryOf(search, ids, dims),
    pathOf: ({ comparePath }: DirectoryWords) => comparePath,
  }
  if (found.length < 2)
    return directoryFrame(
      frame,
      html`<h1>${words.compareNothing}</h1><p class="lead">${words.compareNothingNext}</p><p><a href="${back}">${words.backToSearch}</a></p>`,
    )
  const content = html`
<p><a href="${back}">${words.backToSearch}</a></p>
<h1>${words.compareTitle(found.length)}</h1>
<p class="acts"><a href="${words.comparePath}${queryOf(search, ids, !dims)}">${dims ? words.dimNot : words.dim}</a></p>
<table${dims ? html` class="dims"` : null}><thead><tr><td></td>${found.map(
    ({ listing: { providerId, providerName, acceptsResellers } }) =>
      html`<th scope="col"><span class="face" aria-hidden="true">${initials(providerName)}</span> ${providerName}
<span class="${acceptsResellers ? 'yes' : 'no'}">${acceptsResellers ? words.accepts : words.acceptsNot}</span>
<a class="out" href="${words.comparePath}${queryOf(
        search,
        ids.filter((id) => id !== providerId),
        dims,
      )}" aria-label="${words.takeOutOne(providerName)}">${words.takeOut}</a></th>`,
  )}</tr></thead>
${groupsOf(found, language, words).map(
  ([title, rows]) => html`<tbody><tr><th colspan="${found.length + 1}" scope="colgroup">${title}</th></tr>
${rows.map(({ term, cells }) => line(term, cells, found))}</tbody>`,
)}</table>`
  return directoryFrame(frame, content)
}

function line(term: string, cells: Row['cells'], found: readonly FoundProvider[]): Markup {
  const same = saysTheSame(cells.map(({ text }) => text))
  return html`<tr${same ? html` class="same"` : null}><th scope="row">${term}</th>${cells.map(
    ({ shown }, index) => html`<td data-who="${found[index]?.listing.providerName ?? ''}">${shown}</td>`,
  )}</tr>`
}

function groupsOf(
  found: readonly FoundProvider[],
  language: Language,
  words: DirectoryWords,
): readonly (readonly [string, readonly Row[]])[] {
  const names = namesIn(language)
  const row = (term: string, textOf: (provider: FoundProvider) => string | null): Row => ({
    term,
    cells: found.map((provider) => {
      const text = textOf(provider) ?? ''
      return { text, shown: text === '' ? words.notSaid : text }
    }),
  })
  const saidBy = ({ listing }: FoundProvider) => listingTextFor(listing.texts, language)?.text
  const contact: Row = {
    term: words.contact,
    cells: found.map(({ listing }) => ({ text: listing.providerId, shown: contactOf(listing, words) })),
  }
  const services = listedServices.map((service) =>
    row(words.services[service], (provider) => {
      if (!provider.listing.services.includes(service)) return `– ${words.no}`
      return `✓ ${saidBy(provider)?.details[service] ?? words.yes}`
    }),
  )
  return [
    [
      words.whereTheySell,
      [
        row(words.sellsIn, ({ countries }) => countries.map(names.country).join(', ')),
        row(words.speaks, ({ listing }) => listing.spokenLanguages.map(names.language).join(', ')),
        row(words.products, ({ listing }) => listing.families.map((code) => words.families[code]).join(', ')),
      ],
    ],
    [
      words.howTheyHelp,
      [row(words.hours, (provider) => saidBy(provider)?.supportHours ?? null), ...services],
    ],
    [
      words.money,
      [
        row(words.currencies, ({ listing }) => listing.currencies.join(', ')),
        row(words.payment, ({ listing: { paymentDays } }) =>
          paymentDays === null ? null : words.days(paymentDays),
        ),
      ],
    ],
    [words.contact, [contact]],
  ]
}
