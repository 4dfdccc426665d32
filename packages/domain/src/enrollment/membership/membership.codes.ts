/** What a membership gives or shows: a benefit may be used, an incentive is paid, a competency was earned. */
export const membershipEntryKinds = ['benefit', 'incentive', 'competency'] as const
/** See {@link membershipEntryKinds}. */
export type MembershipEntryKind = (typeof membershipEntryKinds)[number]

/** Where the registry has a profile from. import: a file of the operator. entry: typed by one of its people. */
export const membershipSources = ['import', 'entry'] as const
/** See {@link membershipSources}. */
export type MembershipSource = (typeof membershipSources)[number]

/** A partner ID: digits alone, as it is printed on whatever the program sends. */
export const partnerIdShape = /^\d{4,12}$/

/** Characters of a legal name at most. */
export const longestMemberName = 200
/** Characters of a street, a city or a registration number at most. */
export const longestMemberLine = 120
/** Characters of a postal code at most. */
export const longestPostalCode = 12
/** Characters of the name or the level of a benefit, an incentive or a competency at most. */
export const longestEntryName = 120
/** Benefits, incentives and competencies of a profile at most. */
export const mostMembershipEntries = 100

/** Whether a membership lasts. Follows from its last day and the clock; never stored. */
export const membershipStates = ['active', 'ended'] as const
/** See {@link membershipStates}. */
export type MembershipState = (typeof membershipStates)[number]
