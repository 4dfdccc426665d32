import { acceptLine, acceptMail } from '../../kernel/accept-text.ts'
import { parseCountry } from '../../kernel/country.ts'
import type { InvalidInputReason } from '../../kernel/invalid-input-words.ts'
import { asciiDomain, signInName } from '../../kernel/mail-address.ts'
import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'
import { acceptPersonName, maximumNameLength } from '../user/person-name.ts'

/** Longest legal name, in characters. */
export const maximumLegalNameLength = 200

/** What a person enters to create a tenant, as it was typed. */
export interface TenantRequest {
  readonly legalName: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** IANA name. */
  readonly timeZone: string
  /** The first part of the default domain. */
  readonly domainLabel: string
  readonly displayName: string
  /** The part of the sign-in name before the `@`. */
  readonly userPrincipalNameLabel: string
  readonly contactMail: string
}

/** What an operator enters to create an organization with a domain of its own, as it was typed. */
export type OwnDomainRequest = Omit<TenantRequest, 'domainLabel'> & {
  /** The whole domain: the operator vouches for it. */
  readonly domain: string
}

/** The same, checked and tidied. */
export interface Tenant {
  readonly legalName: string
  readonly country: string
  readonly timeZone: string
  /** Default domain, lower case. */
  readonly domain: string
  readonly displayName: string
  /** Sign-in name of the first global administrator, lower case. */
  readonly userPrincipalName: string
  readonly contactMail: string
}

/** An entry of the tenant is not acceptable: which field, and why in snake_case. */
export type TenantUnacceptable = Refusal<'invalid_input'> & {
  readonly field: keyof TenantRequest | 'domain'
  readonly reason: InvalidInputReason
  readonly maximum?: number | undefined
}

/** Labels that people or programs take for the installation itself, or for whoever answers for it. */
export const reservedLabels: ReadonlySet<string> = new Set(
  `abuse account accounts admin administrator api app assets auth autoconfig autodiscover billing cdn customer customers demo
  dns ftp help helpdesk host hostmaster imap info localhost login mail mailbox mailer-daemon mta-sts news no-reply noreply
  ns1 ns2 ns3 operator partner partners pop pop3 portal postmaster program provider providers relais reseller resellers root
  secure security smtp sso ssl static status support sysadmin system tls webmail webmaster wpad www`.split(
    /\s+/,
  ),
)

/**
 * Checks a new tenant. Labels are lower-cased; a domain label is 3 to 63 letters, digits and inner hyphens, not punycode.
 * @param tenantDomain the domain under which this installation makes tenants
 * @param hosts the installation's own host names: a tenant never takes one of them
 */
export function acceptTenant(
  request: TenantRequest,
  tenantDomain: string,
  hosts: readonly string[],
): Result<Tenant, TenantUnacceptable> {
  const label = request.domainLabel.trim().toLowerCase()
  const domain = `${label}.${tenantDomain}`
  const isGood = isDomainLabel(label) && domain.length <= 253
  const isReserved = reservedLabels.has(label) || hosts.includes(domain)
  const reason = !isGood ? 'not_a_label' : isReserved ? 'reserved_label' : null
  return accept(request, domain, reason && { code: 'invalid_input', field: 'domainLabel', reason })
}

/** Checks a new organization with a domain of its own, which is kept in lower case and in ASCII. */
export function acceptOrganization(request: OwnDomainRequest): Result<Tenant, TenantUnacceptable> {
  const domain = asciiDomain(request.domain.trim().toLowerCase())
  return accept(
    request,
    domain,
    isDomainName(domain) ? null : { code: 'invalid_input', field: 'domain', reason: 'not_a_domain' },
  )
}

function accept(
  request: Omit<TenantRequest, 'domainLabel'>,
  domain: string,
  badDomain: TenantUnacceptable | null,
): Result<Tenant, TenantUnacceptable> {
  const bad = (field: TenantUnacceptable['field'], reason: TenantUnacceptable['reason'], maximum?: number) =>
    refuse<TenantUnacceptable>({ code: 'invalid_input', field, reason, maximum })
  const legalName = acceptLine('legalName', request.legalName, maximumLegalNameLength)
  if (!legalName.ok) return bad('legalName', legalName.refusal.reason, legalName.refusal.maximum)
  const displayName = acceptPersonName(request.displayName)
  if (!displayName.ok) {
    const { code } = displayName.refusal
    return bad('displayName', code, code === 'too_long' ? maximumNameLength : undefined)
  }
  const country = parseCountry(request.country)
  if (!country.ok) return bad('country', country.refusal.code)
  if (!isTimeZone(request.timeZone)) return bad('timeZone', 'unknown_time_zone')
  if (badDomain !== null) return refuse(badDomain)
  const name = signInName(request.userPrincipalNameLabel)
  if (!isNameLabel(name)) return bad('userPrincipalNameLabel', 'not_a_label')
  const contactMail = acceptMail('contactMail', request.contactMail)
  if (!contactMail.ok) return bad('contactMail', 'not_a_mail_address')
  return ok({
    legalName: legalName.value,
    country: country.value,
    timeZone: request.timeZone,
    domain,
    displayName: displayName.value,
    userPrincipalName: `${name}@${domain}`,
    contactMail: contactMail.value,
  })
}

/** Whether the text can be the first part of a tenant's default domain. */
export function isDomainLabel(text: string): boolean {
  return /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/.test(text) && !text.startsWith('xn--')
}

/** Whether the text is a domain name of at least two parts, lower case, in ASCII. */
export function isDomainName(text: string): boolean {
  return (
    text.length <= 253 &&
    /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(text)
  )
}

/** Whether the text can be the part of a sign-in name before the `@`. */
export function isNameLabel(text: string): boolean {
  return /^[a-z0-9](?:[a-z0-9._'-]{0,62}[a-z0-9])?$/.test(text) && !text.includes('..')
}

/** Whether the text is an IANA time zone that dates can be told in. */
export function isTimeZone(text: string): boolean {
  // Offsets such as +02:00 are taken too by the formatter, but are no zones.
  if (!/^[A-Za-z]/.test(text)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone.length > 0
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
