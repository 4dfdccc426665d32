import { msg } from '@lingui/core/macro'
import type { InvalidInputReason } from '@relais/domain/codes'
import type { RefusalText } from './refusal.ts'

/** Why an entry is refused (`InvalidInputError.reason`), in words that stand under its field. A reason without them does not compile. */
export const invalidInputReasons: Readonly<Record<InvalidInputReason, RefusalText>> = {
  control_character: {
    message: msg`This holds line breaks or invisible characters that cannot be used here.`,
    remedy: msg`Type it anew, without pasting.`,
  },
  country_el_is_gr: {
    message: msg`The code of Greece is GR, not EL.`,
    remedy: msg`Enter GR.`,
  },
  country_uk_is_gb: {
    message: msg`The code of the United Kingdom is GB, not UK.`,
    remedy: msg`Enter GB.`,
  },
  day_not_earlier: {
    message: msg`It ends by then anyway.`,
    remedy: msg`Choose an earlier day.`,
  },
  day_over: {
    message: msg`This day is over.`,
    remedy: msg`Choose today or a later day.`,
  },
  domain_not_verified: {
    message: msg`The part after the @ is none of the verified domains of the organization.`,
    remedy: msg`Use one of its verified domains.`,
  },
  duration_too_long: {
    message: msg`This is longer than two years.`,
    remedy: msg`Choose a shorter duration.`,
  },
  file_too_large: {
    message: msg({ message: 'This file is larger than {maximum, number} MB.' }),
    remedy: msg`Pack it in a zip archive, or import it with the command “relais catalog import”.`,
  },
  missing: {
    message: msg`This is empty.`,
    remedy: msg`Fill this in.`,
  },
  not_a_catalog_file: {
    message: msg`This is no CSV file, and no zip archive.`,
    remedy: msg`Save it as CSV and choose that file.`,
  },
  not_a_domain: {
    message: msg`This is no domain.`,
    remedy: msg`Enter one, such as atelier-moreau.example.`,
  },
  not_a_duration: {
    message: msg`This is no duration.`,
    remedy: msg`Choose one from the list, such as P1Y.`,
  },
  not_a_label: {
    message: msg`This holds more than letters without accents, digits and hyphens between them.`,
    remedy: msg`Use those alone.`,
  },
  not_a_mail_address: {
    message: msg`This is no email address.`,
    remedy: msg`Enter one, such as name@example.com.`,
  },
  not_a_phone_number: {
    message: msg`This is no phone number.`,
    remedy: msg`Enter digits, with the code of the country before them, such as +33 4 72 00 00 00.`,
  },
  not_a_sign_in_name: {
    message: msg`A sign-in name holds letters without accents, digits, and . _ - or ' between them.`,
    remedy: msg`Leave everything else out.`,
  },
  not_a_web_site: {
    message: msg`This is no address of a web site.`,
    remedy: msg`Enter one, such as https://www.example.com.`,
  },
  not_an_object: {
    message: msg`These entries are no JSON object.`,
    remedy: msg`Send an object whose names are those of the fields.`,
  },
  not_this_part: {
    message: msg`This is no part of the file that was announced.`,
    remedy: msg`Choose the file again.`,
  },
  one_of_two: {
    message: msg`Either single notifications are marked, or all up to one: both or neither were given.`,
    remedy: msg`Give \`notificationIds\` or \`upTo\`.`,
  },
  password: {
    message: msg`A password is never kept in a draft.`,
    remedy: msg`Leave it out of what is saved.`,
  },
  personal_link: {
    message: msg`The personal link belongs into the text, once, and nowhere else.`,
    remedy: msg`Take it out here.`,
  },
  placeholder: {
    message: msg`The word “link” in braces stands for the personal link.`,
    remedy: msg`Leave the braces out.`,
  },
  reserved_label: {
    message: msg`This name is kept for the installation itself.`,
    remedy: msg`Choose another one, such as the name of your organization.`,
  },
  taken: {
    message: msg`This name is taken.`,
    remedy: msg`Choose another one.`,
  },
  too_long: {
    message: msg({ message: 'This is longer than {maximum, number} characters.' }),
    remedy: msg`Shorten it.`,
  },
  too_many: {
    message: msg({ message: 'These are more than {maximum, number}.' }),
    remedy: msg`Send them in parts.`,
  },
  unknown_country: {
    message: msg`This is no country that Relais knows.`,
    remedy: msg`Choose one from the list, or enter its code of two letters, such as FR.`,
  },
  unknown_time_zone: {
    message: msg`This is no time zone that Relais knows.`,
    remedy: msg`Choose one from the list, such as Europe/Paris.`,
  },
  unusable_characters: {
    message: msg`This holds characters that cannot be used here.`,
    remedy: msg`Remove them.`,
  },
}
