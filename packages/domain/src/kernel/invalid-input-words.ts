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
  not_a_label: {
    message: 'This holds more than letters without accents, digits and hyphens between them.',
    remedy: 'Use those alone.',
  },
  not_a_mail_address: {
    message: 'This is no email address.',
    remedy: 'Enter one, such as name@example.com.',
  },
  not_a_phone_number: {
    message: 'This is no phone number.',
    remedy: 'Enter digits, with the code of the country before them, such as +33 4 72 00 00 00.',
  },
  not_a_sign_in_name: {
    message: "A sign-in name holds letters without accents, digits, and . _ - or ' between them.",
    remedy: 'Leave everything else out.',
  },
  not_a_web_site: {
    message: 'This is no address of a web site.',
    remedy: 'Enter one, such as https://www.example.com.',
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
  unusable_characters: {
    message: 'This holds characters that cannot be used here.',
    remedy: 'Remove them.',
  },
} as const satisfies Readonly<Record<string, RefusalWords>>

/** Why an entry is not acceptable, in snake_case. */
export type InvalidInputReason = keyof typeof invalidInputWords
