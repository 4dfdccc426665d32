import { countryReasons } from '../platform/country-reason.ts'
import type { InvalidInput } from '../platform/graphql/common-refusals.ts'
import type { Sentences } from './answer.ts'

const reasons: Readonly<Record<string, string>> = {
  missing: 'it is empty',
  required: 'it is empty',
  too_long: 'it is too long',
  control_character: 'it holds characters that cannot be used here',
  unusable_characters: 'it holds characters that cannot be used here',
  ...countryReasons,
  unknown_time_zone: 'it is no IANA time zone, such as Europe/Paris',
  not_a_domain: 'it is no domain, such as norvia.example',
  not_a_label: 'it may hold letters without accents, digits, and . _ or - between them',
  not_a_sign_in_name: 'it may hold letters without accents, digits, and . _ or - between them',
  domain_not_verified: 'its domain is not one of the organization',
  not_a_mail_address: 'it is no mail address',
  taken: 'it is taken',
}

/** Why an option was refused, told by the name of the option instead of the field. */
export function optionRefused(
  { field, reason }: Pick<InvalidInput, 'field' | 'reason'>,
  options: Readonly<Record<string, string>>,
): Sentences {
  return {
    message: `${options[field] ?? field} is not acceptable: ${reasons[reason] ?? reason.replaceAll('_', ' ')}.`,
    remedy: 'Correct it and run the command again; nothing was made.',
  }
}

/** Sentences for a refused password. */
export const passwordRefused: Sentences = {
  message: 'The password on standard input is shorter than 15 characters, too long, or easy to guess.',
  remedy:
    'Take several words that do not belong together, or leave --password-stdin out: the person then sets it by a mailed link.',
}
