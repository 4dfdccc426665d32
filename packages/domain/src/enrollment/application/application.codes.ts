/** Why a profile of the membership account cannot be chosen (SPEC J1.4). */
export const partnerProfileObstacles = ['inactive', 'another_country', 'already_bound'] as const
/** See {@link partnerProfileObstacles}. */
export type PartnerProfileObstacle = (typeof partnerProfileObstacles)[number]

/** Countries whose firms give the number of their public register; elsewhere it is welcome and not asked for. */
export const countriesWithRegister: readonly string[] =
  `AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK`.split(' ')

/** Countries whose addresses name a state, province or the like. */
export const countriesWithRegion: readonly string[] = 'AU BR CA CN IN IT JP MX US'.split(' ')

/** Letters of a line of an address at most. */
export const longestAddressLine = 100
/** Letters of a registration number at most. */
export const longestRegistrationNumber = 30
/** Letters of a web address at most. */
export const longestWebSite = 200
