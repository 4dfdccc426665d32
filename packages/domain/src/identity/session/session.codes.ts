/** The three portals, one per side of the trade. */
export const portals = ['reseller', 'provider', 'customer'] as const
/** A portal: decides the cookie, the database role and the organization's account a session is for. */
export type Portal = (typeof portals)[number]

/** Languages that every screen and mail exists in. */
export const languages = ['en', 'fr'] as const
/** A language of screens and mails. */
export type Language = (typeof languages)[number]

/** How a person can prove who it is; stronger ways come with second factors. */
export const authenticationStrengths = ['password', 'second_factor'] as const

/** What a link that sets a password is for: the old one was forgotten, or the person is new. */
export const passwordLinkPurposes = ['reset', 'welcome'] as const
