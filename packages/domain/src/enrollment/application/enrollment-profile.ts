import { acceptLine, acceptMail, type UnacceptableField } from '../../kernel/accept-text.ts'
import { parseCountry } from '../../kernel/country.ts'
import type { InvalidInputReason } from '../../kernel/invalid-input-words.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import {
  acceptPersonName,
  type Language,
  maximumLegalNameLength,
  maximumNameLength,
} from '../../identity/index.ts'
import {
  countriesWithRegion,
  countriesWithRegister,
  longestAddressLine,
  longestRegistrationNumber,
  longestWebSite,
} from './application.codes.ts'

/** Where a firm is, by the rules of its country. */
export interface PostalAddress {
  readonly street: string
  /** Null: one line is enough. */
  readonly street2: string | null
  readonly city: string
  /** State, province or the like; null: the country's addresses name none. */
  readonly region: string | null
  /** As the country writes it; null: it has none. */
  readonly postalCode: string | null
  /** ISO 3166-1 alpha-2. */
  readonly country: string
}

/** What a firm says of itself when it enrolls (SPEC J1.5). */
export interface EnrollmentProfile {
  readonly legalName: string
  /** Null: not given, where the country asks for none. */
  readonly registrationNumber: string | null
  readonly address: PostalAddress
  readonly contact: {
    readonly displayName: string
    readonly mail: string
    /** In which mails reach this person. */
    readonly language: Language
  }
  readonly support: CustomerSupport
}

/** Where customers reach the firm. */
export interface CustomerSupport {
  readonly mail: string
  /** In the international form, E.164. */
  readonly phone: string
  /** An http(s) address; null: none is given. */
  readonly webSite: string | null
}

/** The same as typed: empty where nothing was. */
export interface EnrollmentProfileRequest {
  readonly legalName: string
  readonly registrationNumber: string
  readonly street: string
  readonly street2: string
  readonly city: string
  readonly region: string
  readonly postalCode: string
  readonly country: string
  readonly contactName: string
  readonly contactMail: string
  readonly contactLanguage: Language
  readonly supportMail: string
  readonly supportPhone: string
  readonly supportWebSite: string
}

/** A postal code as the country writes it, or why it is none; `place` from 1: the character where another kind belongs. */
export type PostalCodeRead =
  | { readonly is: 'good'; readonly code: string }
  | { readonly is: 'not_used' }
  | { readonly is: 'bad'; readonly place: number | null }

/** What well-kept libraries know; handed in, so that rules stay pure. */
export interface ProfileReaders {
  readonly readPostalCode: (country: string, text: string) => PostalCodeRead
  /** E.164; null: no number that could ring. */
  readonly readPhone: (country: string, text: string) => string | null
  /** Whether anybody can have an address there. */
  readonly isWebmail: (domain: string) => boolean
}

/** An entry of the profile is not acceptable. */
export type EnrollmentProfileUnacceptable = UnacceptableField

/** Checks and tidies what a firm says of itself. Its country is that of its tenant: the other is refused (SPEC J1.4). */
export function acceptEnrollmentProfile(
  request: EnrollmentProfileRequest,
  tenantCountry: string,
  readers: ProfileReaders,
): Result<EnrollmentProfile, EnrollmentProfileUnacceptable> {
  const legalName = acceptLine('legalName', request.legalName, maximumLegalNameLength)
  if (!legalName.ok) return legalName
  const country = parseCountry(request.country)
  if (!country.ok) return unacceptable('country', country.refusal.code)
  if (country.value !== tenantCountry) return unacceptable('country', 'not_country_of_tenant')
  const registrationNumber = acceptRegistrationNumber(request.registrationNumber, country.value)
  if (!registrationNumber.ok) return registrationNumber
  const address = acceptAddress(request, country.value, readers)
  if (!address.ok) return address
  const displayName = acceptPersonName(request.contactName)
  if (!displayName.ok) {
    const { code } = displayName.refusal
    return unacceptable('contactName', code, code === 'too_long' ? maximumNameLength : undefined)
  }
  const mail = acceptContactMail(request.contactMail, readers)
  if (!mail.ok) return mail
  const support = acceptSupport(request, country.value, readers)
  if (!support.ok) return support
  return ok({
    legalName: legalName.value,
    registrationNumber: registrationNumber.value,
    address: address.value,
    contact: { displayName: displayName.value, mail: mail.value, language: request.contactLanguage },
    support: support.value,
  })
}

/** Checks where customers reach the firm: all that the shortcut asks for (SPEC J1.8). */
export function acceptSupport(
  request: Pick<EnrollmentProfileRequest, 'supportMail' | 'supportPhone' | 'supportWebSite'>,
  country: string,
  { readPhone }: Pick<ProfileReaders, 'readPhone'>,
): Result<CustomerSupport, EnrollmentProfileUnacceptable> {
  const mail = acceptMail('supportMail', request.supportMail)
  if (!mail.ok) return mail
  const typed = acceptLine('supportPhone', request.supportPhone, longestAddressLine)
  if (!typed.ok) return typed
  const phone = readPhone(country, typed.value)
  if (phone === null) return unacceptable('supportPhone', 'not_a_phone_number')
  const webSite = acceptWebSite(request.supportWebSite)
  if (!webSite.ok) return webSite
  return ok({ mail: mail.value, phone, webSite: webSite.value })
}

/** An address of the firm itself: at a webmail provider nobody can show that it belongs to the firm. */
function acceptContactMail(
  text: string,
  { isWebmail }: ProfileReaders,
): Result<string, EnrollmentProfileUnacceptable> {
  const mail = acceptMail('contactMail', text)
  if (!mail.ok) return mail
  const domain = mail.value.slice(mail.value.lastIndexOf('@') + 1).toLowerCase()
  return isWebmail(domain) ? unacceptable('contactMail', 'webmail') : mail
}

function acceptRegistrationNumber(
  text: string,
  country: string,
): Result<string | null, EnrollmentProfileUnacceptable> {
  if (text.trim() === '' && !countriesWithRegister.includes(country)) return ok(null)
  const line = acceptLine('registrationNumber', text, longestRegistrationNumber)
  if (!line.ok) return line
  return /^(?=.*\d)[\p{L}\p{N}./ -]{3,}$/u.test(line.value)
    ? line
    : unacceptable('registrationNumber', 'not_a_registration_number')
}

function acceptAddress(
  request: EnrollmentProfileRequest,
  country: string,
  { readPostalCode }: ProfileReaders,
): Result<PostalAddress, EnrollmentProfileUnacceptable> {
  const street = acceptLine('street', request.street, longestAddressLine)
  if (!street.ok) return street
  const street2 = acceptOptional('street2', request.street2)
  if (!street2.ok) return street2
  const city = acceptLine('city', request.city, longestAddressLine)
  if (!city.ok) return city
  const region = countriesWithRegion.includes(country)
    ? acceptLine('region', request.region, longestAddressLine)
    : acceptOptional('region', request.region)
  if (!region.ok) return region
  const typed = acceptOptional('postalCode', request.postalCode)
  if (!typed.ok) return typed
  const postalCode = readPostalCode(country, typed.value ?? '')
  if (postalCode.is === 'bad') {
    if (typed.value === null) return unacceptable('postalCode', 'missing')
    return postalCode.place === null
      ? unacceptable('postalCode', 'not_a_postal_code')
      : unacceptable('postalCode', 'postal_code_character', postalCode.place)
  }
  return ok({
    street: street.value,
    street2: street2.value,
    city: city.value,
    region: region.value,
    postalCode: postalCode.is === 'good' ? postalCode.code : typed.value,
    country,
  })
}

function acceptWebSite(text: string): Result<string | null, EnrollmentProfileUnacceptable> {
  const typed = acceptOptional('supportWebSite', text, longestWebSite)
  if (!typed.ok || typed.value === null) return typed
  const address = /^[a-z][a-z0-9+.-]*:/i.test(typed.value) ? typed.value : `https://${typed.value}`
  return /^https?:\/\/[^\s/?#@]+\.[^\s/?#@.]{2,}(?:[/?#]\S*)?$/i.test(address) && URL.canParse(address)
    ? ok(address)
    : unacceptable('supportWebSite', 'not_a_web_site')
}

function acceptOptional(
  field: string,
  text: string,
  maximum = longestAddressLine,
): Result<string | null, EnrollmentProfileUnacceptable> {
  return text.trim() === '' ? ok(null) : acceptLine(field, text, maximum)
}

function unacceptable(field: string, reason: InvalidInputReason, maximum?: number) {
  return refuse<EnrollmentProfileUnacceptable>({ code: 'invalid_input', field, reason, maximum })
}
