import type { Language } from '@relais/domain/codes'

/** What people give as a reason, in the language they share with the reader. */
export const reasons = {
  declined: {
    en: 'Our current contract runs for another year.',
    fr: 'Notre contrat actuel court encore un an.',
  },
  canceled: {
    en: '25 licenses were ordered instead of 15.',
    fr: '25 licences ont été commandées au lieu de 15.',
  },
  blocked: { en: 'The phone number is wrong.', fr: 'Le numéro de téléphone est faux.' },
  ended: { en: 'We now buy from one provider only.', fr: 'Nous n’achetons plus qu’à un seul fournisseur.' },
  suspended: {
    en: 'The yearly fee has not been paid.',
    fr: 'La cotisation annuelle n’a pas été payée.',
  },
} satisfies Record<string, Record<Language, string>>
