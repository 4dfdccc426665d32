import { acceptLine, acceptMail, acceptText, type UnacceptableField } from '../../kernel/accept-text.ts'
import { type CountryRefusal, parseCountry } from '../../kernel/country.ts'
import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'
import type { Language } from '../../identity/index.ts'
import {
  type ListedService,
  listedServices,
  longestListingDescription,
  longestServiceDetail,
  longestSupportHours,
  type ProductFamily,
  productFamilies,
  type SpokenLanguage,
  spokenLanguages,
} from './listing.codes.ts'

/** What is said of a provider in one language. */
export interface ListingText {
  readonly description: string
  /** Empty: nothing is said. */
  readonly supportHours: string
  /** What is said of each service; of one that is not offered: nothing. */
  readonly details: Readonly<Partial<Record<ListedService, string>>>
}

/** What a provider says of itself in one country. */
export interface ListingContent {
  readonly services: readonly ListedService[]
  readonly families: readonly ProductFamily[]
  readonly spokenLanguages: readonly SpokenLanguage[]
  readonly acceptsResellers: boolean
  readonly mail: string
  /** Null: none is given. */
  readonly phone: string | null
  /** An http(s) address; null: none is given. */
  readonly webSite: string | null
  /** At least one. */
  readonly texts: Readonly<Partial<Record<Language, ListingText>>>
}

/** The same as it was typed: whatever is not given is empty. */
export interface TypedListing extends Omit<ListingContent, 'phone' | 'webSite'> {
  readonly country: string
  readonly phone: string
  readonly webSite: string
}

/** Why a listing is not published. */
export type PublishingRefusal = Refusal<'account_suspended'> | UnacceptableField

/** Longest web site that is kept. */
const longestWebSite = 200

/** Reads a listing as it was typed. A language in which nothing was written is left out. */
export function decidePublishing(
  typed: TypedListing,
  facts: { readonly accountIsActive: boolean },
): Result<ListingContent & { readonly country: string }, PublishingRefusal> {
  if (!facts.accountIsActive) return refuse({ code: 'account_suspended' })
  const country = parseCountry(typed.country)
  if (!country.ok) return wrong('country', country.refusal)
  const mail = acceptMail('mail', typed.mail)
  if (!mail.ok) return mail
  const phone = acceptPhone(typed.phone)
  if (!phone.ok) return phone
  const webSite = acceptWebSite(typed.webSite)
  if (!webSite.ok) return webSite
  const services = listedServices.filter((service) => typed.services.includes(service))
  const families = productFamilies.filter((family) => typed.families.includes(family))
  if (families.length === 0) return refuse({ code: 'invalid_input', field: 'families', reason: 'missing' })
  const spoken = spokenLanguages.filter((language) => typed.spokenLanguages.includes(language))
  if (spoken.length === 0)
    return refuse({ code: 'invalid_input', field: 'spokenLanguages', reason: 'missing' })
  const texts = acceptTexts(typed.texts, services)
  if (!texts.ok) return texts
  return ok({
    country: country.value,
    services,
    families,
    spokenLanguages: spoken,
    acceptsResellers: typed.acceptsResellers,
    mail: mail.value,
    phone: phone.value,
    webSite: webSite.value,
    texts: texts.value,
  })
}

/** The text for a reader of a language: in another one where it was not written in his. */
export function listingTextFor(
  texts: ListingContent['texts'],
  language: Language,
): { readonly language: Language; readonly text: ListingText } | null {
  const own = texts[language]
  if (own) return { language, text: own }
  for (const [other, text] of Object.entries(texts) as [Language, ListingText][])
    return { language: other, text }
  return null
}

function wrong(field: string, { code: reason }: CountryRefusal): Result<never, UnacceptableField> {
  return refuse({ code: 'invalid_input', field, reason })
}

/** Digits with what people write between them; empty: null. */
function acceptPhone(text: string): Result<string | null, UnacceptableField> {
  if (text.trim() === '') return ok(null)
  const line = acceptLine('phone', text, 40)
  if (!line.ok) return line
  const digits = line.value.replaceAll(/\D/g, '').length
  return /^\+?[\d\s().\-/]+$/.test(line.value) && digits >= 6 && digits <= 15
    ? line
    : refuse({ code: 'invalid_input', field: 'phone', reason: 'not_a_phone_number' })
}

/** An address of the web, with or without its scheme; empty: null. Nothing but http and https, and no name or password in it. */
function acceptWebSite(text: string): Result<string | null, UnacceptableField> {
  if (text.trim() === '') return ok(null)
  const line = acceptLine('webSite', text, longestWebSite)
  if (!line.ok) return line
  const no = refuse({ code: 'invalid_input', field: 'webSite', reason: 'not_a_web_site' } as const)
  const url = parseUrl(/^[a-z][a-z0-9+.-]*:/i.test(line.value) ? line.value : `https://${line.value}`)
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return no
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(url.hostname) || url.href.length > longestWebSite) return no
  return ok(url.href)
}

function parseUrl(text: string): URL | null {
  try {
    return new URL(text)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

function acceptTexts(
  typed: ListingContent['texts'],
  services: readonly ListedService[],
): Result<ListingContent['texts'], UnacceptableField> {
  const texts: Partial<Record<Language, ListingText>> = {}
  let first: Language | undefined
  for (const [key, text] of Object.entries(typed)) {
    const language = key as Language
    first ??= language
    const written = [text.description, text.supportHours, ...services.map((of) => text.details[of] ?? '')]
    if (written.every((part) => part.trim() === '')) continue
    const accepted = acceptListingText(`texts.${language}`, text, services)
    if (!accepted.ok) return accepted
    texts[language] = accepted.value
  }
  return Object.keys(texts).length > 0
    ? ok(texts)
    : refuse({ code: 'invalid_input', field: `texts.${first ?? 'en'}.description`, reason: 'missing' })
}

function acceptListingText(
  field: string,
  text: ListingText,
  services: readonly ListedService[],
): Result<ListingText, UnacceptableField> {
  const description = acceptText(`${field}.description`, text.description.trim(), longestListingDescription)
  if (!description.ok) return description
  const hours = acceptOptional(`${field}.supportHours`, text.supportHours, longestSupportHours)
  if (!hours.ok) return hours
  const details: Partial<Record<ListedService, string>> = {}
  for (const service of services) {
    const detail = acceptOptional(
      `${field}.details.${service}`,
      text.details[service] ?? '',
      longestServiceDetail,
    )
    if (!detail.ok) return detail
    if (detail.value !== '') details[service] = detail.value
  }
  return ok({ description: description.value, supportHours: hours.value, details })
}

function acceptOptional(field: string, text: string, maximum: number): Result<string, UnacceptableField> {
  return text.trim() === '' ? ok('') : acceptLine(field, text, maximum)
}
