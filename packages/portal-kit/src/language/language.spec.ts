import { expect, it } from 'vitest'
import { chooseLanguage, languageName, languages } from './language.ts'

it('the screen takes the first wanted language that exists, with or without region, else English', () => {
  expect(chooseLanguage(['fr', 'en'])).toBe('fr')
  expect(chooseLanguage([null, undefined, 'de-DE', 'fr-CA', 'en'])).toBe('fr')
  expect(chooseLanguage(['ja'])).toBe('en')
})

it('every language is offered under its own name', () => {
  expect(languages.map(languageName)).toEqual(['English', 'Français'])
})
