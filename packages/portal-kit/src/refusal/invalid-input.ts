import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/** Why an entry is refused (`InvalidInputError.reason`), in words that stand under its field. */
export const invalidInputReasons: Record<string, MessageDescriptor> = {
  required: msg`Fill this in.`,
  missing: msg`Fill this in.`,
  too_long: msg`This is too long: shorten it.`,
  unusable_characters: msg`This holds characters that cannot be used here: remove them.`,
  control_character: msg`This holds line breaks or invisible characters that cannot be used here: type it anew, without pasting.`,
  not_a_sign_in_name: msg`Use letters without accents, digits, and . _ or - between them.`,
  domain_not_verified: msg`Use one of the customer's verified domains.`,
  taken: msg`This name is taken. Choose another one.`,
  not_a_domain: msg`This is no domain. It looks like atelier-moreau.example.`,
  not_a_mail_address: msg`This is no mail address. Enter one, such as name@example.com.`,
  unknown_country: msg`Choose a country from the list.`,
  country_uk_is_gb: msg`The code of the United Kingdom is GB, not UK.`,
  country_el_is_gr: msg`The code of Greece is GR, not EL.`,
  empty: msg`Fill this in.`,
  personal_link: msg`The personal link belongs into the text, once, and nowhere else.`,
  placeholder: msg`The word “link” in braces stands for the personal link: leave it out.`,
  not_a_duration: msg`Choose a duration from the list.`,
  broken_character: msg`This holds characters that cannot be used here: remove them.`,
  not_a_label: msg`Use letters without accents, digits and inner hyphens.`,
  unknown_time_zone: msg`Choose a time zone from the list.`,
}
