import { describe, expect, it } from 'vitest'
import { invalidInputWords } from './invalid-input-words.ts'
import { refusalWords } from './refusal-words.ts'

const tables = { refusalWords, invalidInputWords }

describe.each(Object.entries(tables))('%s', (_, table) => {
  const rules = Object.entries(table)

  it('say why and what to do, in sentences that are not made of the code', () => {
    for (const [code, { message, remedy }] of rules) {
      for (const sentence of [message, remedy]) {
        expect(sentence, code).toMatch(/^[A-Z{“][^]*[.}]$/)
        expect(sentence.toLowerCase().replace(/[^a-z]+/g, '_'), code).not.toBe(`${code}_`)
      }
      expect(remedy, code).not.toBe(message)
    }
  })

  it('say another rule in another sentence', () => {
    const messages = rules.map(([, { message }]) => message)
    expect(messages.filter((message, at) => messages.indexOf(message) !== at)).toEqual([])
  })
})
