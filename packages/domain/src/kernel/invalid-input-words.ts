import type { RefusalWords } from './refusal-words.ts'

/** Why an entry is not acceptable, by the reason of the refusal `invalid_input`, in the form and for the purpose of `refusalWords`. */
export const invalidInputWords = {
  control_character: {
    message: 'This holds line breaks or invisible characters that cannot be used here.',
    remedy: 'Type it anew, without pasting.',
  },
  country_el_is_gr: {
    message: 'The code of Greece is GR, not EL.',
    remedy: 'Enter GR.',
  },
  country_uk_is_gb: {
    message: 'The code of the United Kingdom is GB, not UK.',
    remedy: 'Enter GB.',
  },
  day_not_earlier: {
    message: 'It ends by then anyway.',
    remedy: 'Choose an earlier day.',
  },
  day_over: {
    message: 'This day is over.',
    remedy: 'Choose today or a later day.',
  },
  domain_not_verified: {
    message: 'The part after the @ is none of the verified domains of the organization.',
    remedy: 'Use one of its verified domains.',
  },
  duration_too_long: {
    message: 'This is longer than two years.',
    remedy: 'Choose a shorter duration.',
  },
  file_too_large: {
    message: 'This file is larger than {maximum, number} MB.',
    remedy: 'Pack it in a zip archive, or import it with the command “relais catalog import”.',
  },
  missing: {
    message: 'This is empty.',
    remedy: 'Fill this in.',
  },
  named_twice: {
    message: 'Two of these are the same kind and have the same name.',
    remedy: 'Leave one of them out.',
  },
  not_a_catalog_file: {
    message: 'This is no CSV file, and no zip archive.',
    remedy: 'Save it as CSV and choose that file.',
  },
  not_a_domain: {
    message: 'This is no domain.',
    remedy: 'Enter one, such as atelier-moreau.example.',
  },
  not_a_duration: {
    message: 'This is no duration.',
    remedy: 'Choose one from the list, such as P1Y.',
  },
  not_a_firm: {
    message: 'No firm in the registry has this partner ID, or it is a location itself.',
    remedy: 'Enter the partner ID of the firm that this is a location of.',
  },
  not_a_label: {
    message: 'This holds more than letters without accents, digits and hyphens between them.',
    remedy: 'Use those alone.',
  },
  not_a_mail_address: {
    message: 'This is no email address.',
    remedy: 'Enter one, such as name@example.com.',
  },
  not_a_partner_id: {
    message: 'A partner ID is made of 4 to 12 digits.',
    remedy: 'Enter it without spaces and letters.',
  },
  not_a_phone_number: {
    message: 'This is no phone number.',
    remedy: 'Enter digits, with the code of the country before them, such as +33 4 72 00 00 00.',
  },
  not_a_postal_code: {
    message: 'The country of this address writes no postal code like this.',
    remedy: 'Look it up in a letter to you, and enter it as it stands there.',
  },
  not_a_registration_number: {
    message: 'This is no number of a public register.',
    remedy: 'Enter it as it stands in the register, with its digits.',
  },
  not_a_sign_in_name: {
    message: "A sign-in name holds letters without accents, digits, and . _ - or ' between them.",
    remedy: 'Leave everything else out.',
  },
  not_a_web_site: {
    message: 'This is no address of a web site.',
    remedy: 'Enter one, such as https://www.example.com.',
  },
  not_country_of_tenant: {
    message: 'This is not the country of your directory.',
    remedy: 'Enroll with a directory in that country, or give an address in the country of yours.',
  },
  not_an_object: {
    message: 'These entries are no JSON object.',
    remedy: 'Send an object whose names are those of the fields.',
  },
  not_this_part: {
    message: 'This is no part of the file that was announced.',
    remedy: 'Choose the file again.',
  },
  one_of_two: {
    message: 'Either single notifications are marked, or all up to one: both or neither were given.',
    remedy: 'Give `notificationIds` or `upTo`.',
  },
  partner_id_taken: {
    message: 'The registry holds a profile with this partner ID already.',
    remedy: 'Look for it and edit that one.',
  },
  password: {
    message: 'A password is never kept in a draft.',
    remedy: 'Leave it out of what is saved.',
  },
  personal_link: {
    message: 'The personal link belongs into the text, once, and nowhere else.',
    remedy: 'Take it out here.',
  },
  placeholder: {
    message: 'The word “link” in braces stands for the personal link.',
    remedy: 'Leave the braces out.',
  },
  postal_code_character: {
    message:
      'Character {maximum, number} of this postal code is a letter where a digit belongs, or the other way round.',
    remedy: 'Look at it again: the letter O and the digit 0 are easily mixed up.',
  },
  reserved_label: {
    message: 'This name is kept for the installation itself.',
    remedy: 'Choose another one, such as the name of your organization.',
  },
  taken: {
    message: 'This name is taken.',
    remedy: 'Choose another one.',
  },
  too_long: {
    message: 'This is longer than {maximum, number} characters.',
    remedy: 'Shorten it.',
  },
  too_many: {
    message: 'These are more than {maximum, number}.',
    remedy: 'Send them in parts.',
  },
  unknown_country: {
    message: 'This is no country that Relais knows.',
    remedy: 'Choose one from the list, or enter its code of two letters, such as FR.',
  },
  unknown_time_zone: {
    message: 'This is no time zone that Relais knows.',
    remedy: 'Choose one from the list, such as Europe/Paris.',
  },
  webmail: {
    message:
      'Anybody can have an address at this provider, so it does not show that somebody belongs to your firm.',
    remedy: 'Enter an address at the domain of your firm.',
  },
  unusable_characters: {
    message: 'This holds characters that cannot be used here.',
    remedy: 'Remove them.',
  },
} as const satisfies Readonly<Record<string, RefusalWords>>

/** Why an entry is not acceptable, in snake_case. */
export type InvalidInputReason = keyof typeof invalidInputWords
