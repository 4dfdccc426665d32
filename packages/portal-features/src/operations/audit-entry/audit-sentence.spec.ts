import { setupI18n } from '@lingui/core'
import { auditActions } from '@relais/domain/codes'
import { describe, expect, it } from 'vitest'
import { messages as english } from '../../locales/en/messages.po'
import { messages as french } from '../../locales/fr/messages.po'
import { auditSentences, hasSentence, sentenceNames } from './audit-sentence.ts'

const i18n = setupI18n({ locale: 'en', messages: { en: english, fr: french } })
const values = Object.fromEntries(sentenceNames.map((name) => [name, `<${name}>`]))
const actions = Object.keys(auditActions).filter(hasSentence)

const namesIn = (text: string, pattern: RegExp) =>
  new Set([...text.matchAll(pattern)].map(([, name]) => name))

describe.each(['en', 'fr'])('in %s', (locale) => {
  it('every act of the audit log is told in a sentence that says who, with every name in its place', () => {
    i18n.activate(locale)
    expect(actions).toEqual(Object.keys(auditActions))
    for (const action of actions) {
      const { id, message } = auditSentences[action]
      const sentence = i18n._(id, values)
      expect(sentence, action).toContain('<who>')
      expect(sentence, action).not.toMatch(/[{}]/)
      expect(sentence, action).not.toBe(id)
      const told = namesIn(sentence, /<(\w+)>/g)
      expect(told, action).toEqual(namesIn(message ?? '', /\{(\w+)\}/g))
    }
  })
})

it('an act that nobody wrote words for is not taken for one that has them', () => {
  expect(hasSentence('weather.change')).toBe(false)
  expect(hasSentence('constructor')).toBe(false)
})
