import type { MembershipEntryKind } from '@relais/domain/codes'
import type { CreateMembershipProfileInput } from '../../generated/graphql.ts'
import type { MembershipRecord } from './membership-queries.ts'

/** A profile as the form holds it: what is not given is empty. */
export type MembershipValues = {
  partnerId: string
  legalName: string
  country: string
  address: string
  city: string
  postalCode: string
  registrationNumber: string
  memberSince: string
  endedOn: string
  isInProgram: boolean
  locationOf: string
  entries: { kind: MembershipEntryKind; name: string; level: string; since: string; until: string }[]
}

/** What the form begins with; null: a new profile. */
export function valuesOf(profile: MembershipRecord | null): MembershipValues {
  return {
    partnerId: profile?.partnerId ?? '',
    legalName: profile?.legalName ?? '',
    country: profile?.country ?? '',
    address: profile?.address ?? '',
    city: profile?.city ?? '',
    postalCode: profile?.postalCode ?? '',
    registrationNumber: profile?.registrationNumber ?? '',
    memberSince: profile?.memberSince ?? '',
    endedOn: profile?.endedOn ?? '',
    isInProgram: profile?.isInProgram ?? false,
    locationOf: profile?.locationOf ?? '',
    entries: (profile?.entries ?? []).map(({ kind, name, level, since, until }) => ({
      kind,
      name,
      level: level ?? '',
      since: since ?? '',
      until: until ?? '',
    })),
  }
}

/** What is sent of it. */
export function inputOf(values: MembershipValues): CreateMembershipProfileInput {
  return {
    ...values,
    memberSince: values.memberSince || null,
    endedOn: values.endedOn || null,
    entries: values.entries.map((entry) => ({
      ...entry,
      since: entry.since || null,
      until: entry.until || null,
    })),
  }
}
