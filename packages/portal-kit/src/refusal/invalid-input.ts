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
  named_twice: {
    message: msg`Two of these are the same kind and have the same name.`,
    remedy: msg`Leave one of them out.`,
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
  not_a_firm: {
    message: msg`No firm in the registry has this partner ID, or it is a location itself.`,
    remedy: msg`Enter the partner ID of the firm that this is a location of.`,
  },
  not_a_label: {
    message: msg`This holds more than letters without accents, digits and hyphens between them.`,
    remedy: msg`Use those alone.`,
  },
  not_a_mail_address: {
    message: msg`This is no email address.`,
    remedy: msg`Enter one, such as name@example.com.`,
  },
  not_a_partner_id: {
    message: msg`A partner ID is made of 4 to 12 digits.`,
    remedy: msg`Enter it without spaces and letters.`,
  },
  not_a_phone_number: {
    message: msg`This is no phone number.`,
    remedy: msg`Enter digits, with the code of the country before them, such as +33 4 72 00 00 00.`,
  },
  not_a_postal_code: {
    message: msg`The country of this address writes no postal code like this.`,
    remedy: msg`Look it up in a letter to you, and enter it as it stands there.`,
  },
  not_a_registration_number: {
    message: msg`This is no number of a public register.`,
    remedy: msg`Enter it as it stands in the register, with its digits.`,
  },
  not_a_sign_in_name: {
    message: msg`A sign-in name holds letters without accents, digits, and . _ - or ' between them.`,
    remedy: msg`Leave everything else out.`,
  },
  not_a_web_site: {
    message: msg`This is no address of a web site.`,
    remedy: msg`Enter one, such as https://www.example.com.`,
  },
  not_country_of_tenant: {
    message: msg`This is not the country of your directory.`,
    remedy: msg`Enroll with a directory in that country, or give an address in the country of yours.`,
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
  partner_id_taken: {
    message: msg`The registry holds a profile with this partner ID already.`,
    remedy: msg`Look for it and edit that one.`,
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
  postal_code_character: {
    message: msg({
      message:
        'Character {maximum, number} of this postal code is a letter where a digit belongs, or the other way round.',
    }),
    remedy: msg`Look at it again: the letter O and the digit 0 are easily mixed up.`,
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
  webmail: {
    message: msg`Anybody can have an address at this provider, so it does not show that somebody belongs to your firm.`,
    remedy: msg`Enter an address at the domain of your firm.`,
  },
  unusable_characters: {
    message: msg`This holds characters that cannot be used here.`,
    remedy: msg`Remove them.`,
  },
}
