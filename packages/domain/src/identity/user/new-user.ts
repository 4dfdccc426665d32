import type { Language } from '../session/session.codes.ts'
import { type CountryRefusal, parseCountry } from '../../kernel/country.ts'
import { parseMailAddress, signInName } from '../../kernel/mail-address.ts'
import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'
import { isNameLabel } from '../organization/tenant.ts'
import { acceptPersonName, maximumNameLength } from './person-name.ts'

/** Longest part of a sign-in name before the @, in characters. */
export const maximumLabelLength = 64
/** Longest mail address (RFC 5321), in characters. */
export const maximumMailLength = 254

/** What is typed for a new person of a customer. */
export interface NewUserDraft {
  readonly displayName: string
  readonly firstName?: string | null | undefined
  readonly lastName?: string | null | undefined
  readonly userPrincipalName: string
  readonly contactMail?: string | null | undefined
  readonly usageLocation?: string | null | undefined
  readonly language: Language
}

/** A person that may be made: texts trimmed, the sign-in name in lower case, what was left out null. */
export interface NewUser {
  readonly displayName: string
  readonly firstName: string | null
  readonly lastName: string | null
  readonly userPrincipalName: string
  readonly contactMail: string | null
  readonly usageLocation: string | null
  readonly language: Language
}

/** Why a field of a new person is refused. */
export type NewUserReason =
  | 'missing'
  | 'too_long'
  | 'control_character'
  | 'unusable_characters'
  | 'not_a_sign_in_name'
  | 'domain_not_verified'
  | 'not_a_mail_address'
  | Exclude<CountryRefusal['code'], 'missing'>

/** A field of a new person does not hold what it must. */
export type NewUserInvalid = Refusal<'invalid_input'> & {
  readonly field: keyof NewUserDraft
  readonly reason: NewUserReason
  readonly maximum?: number | undefined
}

/** Checks a new person against the verified domains of its tenant. The first field that is wrong is named. */
export function acceptNewUser(
  draft: NewUserDraft,
  verifiedDomains: readonly string[],
): Result<NewUser, NewUserInvalid> {
  const displayName = acceptName('displayName', draft.displayName)
  if (!displayName.ok) return displayName
  if (displayName.value === null) return wrong('displayName', 'missing')
  const firstName = acceptName('firstName', draft.firstName)
  if (!firstName.ok) return firstName
  const lastName = acceptName('lastName', draft.lastName)
  if (!lastName.ok) return lastName
  const userPrincipalName = acceptPrincipalName(draft.userPrincipalName, verifiedDomains)
  if (!userPrincipalName.ok) return userPrincipalName
  const contactMail = acceptMail(draft.contactMail)
  if (!contactMail.ok) return contactMail
  const usageLocation = acceptUsageLocation(draft.usageLocation)
  if (!usageLocation.ok) return usageLocation
  return ok({
    displayName: displayName.value,
    firstName: firstName.value,
    lastName: lastName.value,
    userPrincipalName: userPrincipalName.value,
    contactMail: contactMail.value,
    usageLocation: usageLocation.value,
    language: draft.language,
  })
}

/** A country in which a person uses its licenses: a code of `countries`, as upper case; null: not given. */
export function acceptUsageLocation(raw: string | null | undefined): Result<string | null, NewUserInvalid> {
  const country = parseCountry(raw ?? '')
  if (country.ok) return country
  const { code } = country.refusal
  return code === 'missing' ? ok(null) : wrong('usageLocation', code)
}

function acceptName(
  field: keyof NewUserDraft,
  raw: string | null | undefined,
): Result<string | null, NewUserInvalid> {
  const name = acceptPersonName(raw ?? '')
  if (name.ok) return name
  const { code } = name.refusal
  return code === 'missing'
    ? ok(null)
    : wrong(field, code, code === 'too_long' ? maximumNameLength : undefined)
}

function acceptPrincipalName(
  raw: string,
  verifiedDomains: readonly string[],
): Result<string, NewUserInvalid> {
  const name = signInName(raw)
  const at = name.lastIndexOf('@')
  const label = at < 0 ? name : name.slice(0, at)
  if (label === '') return wrong('userPrincipalName', 'missing')
  if (label.length > maximumLabelLength) return wrong('userPrincipalName', 'too_long', maximumLabelLength)
  if (!isNameLabel(label)) return wrong('userPrincipalName', 'not_a_sign_in_name')
  if (!verifiedDomains.includes(name.slice(at + 1))) return wrong('userPrincipalName', 'domain_not_verified')
  return ok(name)
}

function acceptMail(raw: string | null | undefined): Result<string | null, NewUserInvalid> {
  const mail = (raw ?? '').trim()
  if (mail === '') return ok(null)
  const parsed = parseMailAddress(mail)
  if (parsed !== null) return ok(parsed.address)
  return mail.length > maximumMailLength
    ? wrong('contactMail', 'too_long', maximumMailLength)
    : wrong('contactMail', 'not_a_mail_address')
}

function wrong(field: keyof NewUserDraft, reason: NewUserReason, maximum?: number) {
  return refuse({ code: 'invalid_input', field, reason, maximum } as const)
}
