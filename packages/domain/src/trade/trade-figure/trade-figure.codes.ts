/** Whose figures they are: an organization's as provider, reseller or customer, or the whole program's. */
export const figureSides = ['provider', 'reseller', 'customer', 'program'] as const
/** Whose figures they are. */
export type FigureSide = (typeof figureSides)[number]

/** Whose figures hold prices: a customer sees none, and the program's are of no currency. */
export const pricedFigureSides = ['provider', 'reseller'] as const satisfies readonly FigureSide[]

/** What figures are kept by: the months of all years, and the days. */
export const figurePeriods = ['month', 'day'] as const
/** What figures are kept by. */
export type FigurePeriod = (typeof figurePeriods)[number]
