import { acceptLine, type UnacceptableField } from '../../kernel/accept-text.ts'
import { parseCountry } from '../../kernel/country.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import {
  longestEntryName,
  longestMemberLine,
  longestMemberName,
  longestPostalCode,
  mostMembershipEntries,
  partnerIdShape,
} from './membership.codes.ts'
import type { MembershipEntry, MembershipProfileContent } from './membership-profile.ts'

/** A profile as it was typed: whatever is not given is empty. Days are days of the calendar, or null. */
export interface TypedProfile {
  readonly legalName: string
  readonly country: string
  readonly address: string
  readonly city: string
  readonly postalCode: string
  readonly registrationNumber: string
  readonly endedOn: string | null
  readonly memberSince: string | null
  readonly isInProgram: boolean
  /** Partner ID of the firm that this is a location of; empty: it is the firm itself. */
  readonly locationOf: string
  readonly entries: readonly (Omit<MembershipEntry, 'level'> & { readonly level: string })[]
}

/** What a profile says once it was read. */
export type AcceptedProfile = MembershipProfileContent & { readonly entries: readonly MembershipEntry[] }

/** A partner ID as it was typed, with spaces between its digits or without. */
export function acceptPartnerId(field: string, text: string): Result<string, UnacceptableField> {
  const digits = text.replaceAll(/\s/g, '')
  if (digits === '') return refuse({ code: 'invalid_input', field, reason: 'missing' })
  return partnerIdShape.test(digits)
    ? ok(digits)
    : refuse({ code: 'invalid_input', field, reason: 'not_a_partner_id' })
}

/** Reads a profile as it was typed. Whether `locationOf` is a firm of the registry is asked of the registry. */
export function acceptMembershipProfile(typed: TypedProfile): Result<AcceptedProfile, UnacceptableField> {
  const legalName = acceptLine('legalName', typed.legalName, longestMemberName)
  if (!legalName.ok) return legalName
  const country = parseCountry(typed.country)
  if (!country.ok) return refuse({ code: 'invalid_input', field: 'country', reason: country.refusal.code })
  const address = optional('address', typed.address, longestMemberLine)
  if (!address.ok) return address
  const city = optional('city', typed.city, longestMemberLine)
  if (!city.ok) return city
  const postalCode = optional('postalCode', typed.postalCode, longestPostalCode)
  if (!postalCode.ok) return postalCode
  const registrationNumber = optional('registrationNumber', typed.registrationNumber, longestMemberLine)
  if (!registrationNumber.ok) return registrationNumber
  const locationOf =
    typed.locationOf.trim() === '' ? ok(null) : acceptPartnerId('locationOf', typed.locationOf)
  if (!locationOf.ok) return locationOf
  const entries = acceptEntries(typed.entries)
  if (!entries.ok) return entries
  return ok({
    legalName: legalName.value,
    country: country.value,
    address: address.value,
    city: city.value,
    postalCode: postalCode.value,
    registrationNumber: registrationNumber.value,
    endedOn: typed.endedOn,
    memberSince: typed.memberSince,
    isInProgram: typed.isInProgram,
    locationOf: locationOf.value,
    entries: entries.value,
  })
}

function optional(field: string, text: string, maximum: number): Result<string | null, UnacceptableField> {
  return text.trim() === '' ? ok(null) : acceptLine(field, text, maximum)
}

function acceptEntries(typed: TypedProfile['entries']): Result<MembershipEntry[], UnacceptableField> {
  if (typed.length > mostMembershipEntries)
    return refuse({
      code: 'invalid_input',
      field: 'entries',
      reason: 'too_many',
      maximum: mostMembershipEntries,
    })
  const entries: MembershipEntry[] = []
  for (const [at, entry] of typed.entries()) {
    const name = acceptLine(`entries.${at}.name`, entry.name, longestEntryName)
    if (!name.ok) return name
    const level = optional(`entries.${at}.level`, entry.level, longestEntryName)
    if (!level.ok) return level
    if (entries.some((other) => other.kind === entry.kind && other.name === name.value))
      return refuse({ code: 'invalid_input', field: `entries.${at}.name`, reason: 'named_twice' })
    entries.push({ ...entry, name: name.value, level: level.value })
  }
  return ok(entries)
}
