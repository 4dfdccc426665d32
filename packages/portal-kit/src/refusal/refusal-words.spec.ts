import type { MessageDescriptor } from '@lingui/core'
import { invalidInputWords, type RefusalWords, refusalWords } from '@relais/domain/codes'
import { describe, expect, it } from 'vitest'
import { messages as french } from '../locales/fr/messages.po'
import { invalidInputReasons } from './invalid-input.ts'
import type { RefusalText } from './refusal.ts'
import { refusalTexts } from './refusal-text.ts'

const english = ({ message, remedy }: RefusalText): RefusalWords => ({
  message: message.message ?? '',
  remedy: remedy.message ?? '',
})
const said = (table: Readonly<Record<string, RefusalText>>) =>
  Object.fromEntries(Object.entries(table).map(([code, text]) => [code, english(text)]))
/** The names in braces, with what is done to them. */
const namesIn = (compiled: unknown): readonly string[] =>
  Array.isArray(compiled)
    ? compiled.flatMap((part) => (Array.isArray(part) ? [String(part[0])] : [])).toSorted()
    : []

describe('the words of refusals on screen', () => {
  it('are in English those that the API says', () => {
    expect(said(refusalTexts)).toEqual(refusalWords)
    expect(said(invalidInputReasons)).toEqual(invalidInputWords)
  })

  it('name in French what they name in English', () => {
    const texts = [...Object.values(refusalTexts), ...Object.values(invalidInputReasons)]
    const descriptors = texts.flatMap(({ message, remedy }): MessageDescriptor[] => [message, remedy])
    for (const { id, message = '' } of descriptors) {
      const named = [...message.matchAll(/\{(\w+)[,}]/g)].map(([, name = '']) => name)
      const top = named.filter((name) => message.startsWith(`{${name}`) || !message.startsWith('{'))
      const inFrench = JSON.stringify(french[id])
      expect(inFrench, message).toBeDefined()
      for (const name of top) expect(inFrench, message).toContain(`"${name}"`)
      expect(
        namesIn(french[id]).every((name) => message.includes(`{${name}`)),
        message,
      ).toBe(true)
    }
  })
})
