/** What a provider offers its resellers beside the products (SPEC J1.1). */
export const listedServices = [
  'customer_support',
  'technical_assistance',
  'marketing_help',
  'credit_and_financing',
] as const
/** A service of a listing. */
export type ListedService = (typeof listedServices)[number]

/** Kinds of products, as resellers look for them: no vendor's names. */
export const productFamilies = [
  'productivity',
  'security',
  'backup',
  'infrastructure',
  'business_applications',
  'data_and_analytics',
  'communication',
] as const
/** A kind of products. */
export type ProductFamily = (typeof productFamilies)[number]

/** Languages that people of a provider may speak with resellers, ISO 639-1. What screens are written in is another list. */
export const spokenLanguages = [
  'ar',
  'bg',
  'ca',
  'cs',
  'da',
  'de',
  'el',
  'en',
  'es',
  'et',
  'fi',
  'fr',
  'ga',
  'hr',
  'hu',
  'it',
  'ja',
  'ko',
  'lb',
  'lt',
  'lv',
  'mt',
  'nl',
  'no',
  'pl',
  'pt',
  'ro',
  'sk',
  'sl',
  'sv',
  'tr',
  'uk',
  'zh',
] as const
/** A language that people speak. */
export type SpokenLanguage = (typeof spokenLanguages)[number]

/**
 * Who sees a listing. published: every reseller. hidden: the provider took it back. blocked: the operator hid it, with a reason.
 */
export const listingStates = ['published', 'hidden', 'blocked'] as const
/** See {@link listingStates}. */
export type ListingState = (typeof listingStates)[number]

/** Letters of a description at most, in each language. */
export const longestListingDescription = 1_000
/** Letters of what is said of a service at most, in each language. */
export const longestServiceDetail = 300
/** Letters of the hours of support at most, in each language. */
export const longestSupportHours = 200
/** Letters of the operator's reason at most. */
export const longestBlockReason = 500
