import { setupI18n } from '@lingui/core'
import { notificationKinds } from '@relais/domain/codes'
import { describe, expect, it } from 'vitest'
import { messages as english } from '../../locales/en/messages.po'
import { messages as french } from '../../locales/fr/messages.po'
import { notificationSentences } from './notification-sentence.ts'

const i18n = setupI18n({ locale: 'en', messages: { en: english, fr: french } })
const names = ['organization', 'partner', 'subject', 'provider', 'reseller', 'customer', 'product']
const values = Object.fromEntries([
  ...names.map((name) => [`${name}Name`, `<${name}>`]),
  ['number', '<number>'],
  ['added', '<added>'],
  ['recipientMail', '<recipient>'],
])

describe.each(['en', 'fr'])('in %s', (locale) => {
  it('every kind of notification has a sentence with every name in its place', () => {
    i18n.activate(locale)
    expect(Object.keys(notificationSentences).toSorted()).toEqual([...notificationKinds].toSorted())
    for (const kind of notificationKinds) {
      const { id, message = '' } = notificationSentences[kind]
      const sentence = i18n._(id, values)
      expect(sentence, kind).not.toBe(id)
      expect(sentence, kind).not.toMatch(/[{}]/)
      for (const [, name] of message.matchAll(/\{(\w+)\}/g))
        expect(sentence, kind).toContain(values[name ?? ''])
    }
  })
})
