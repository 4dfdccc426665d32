import { describe, expect, it } from 'vitest'
import { isCommonPassword } from './common-password.ts'

describe('a password that everybody tries first', () => {
  it.each([
    ['iloveyouiloveyou'],
    ['passwordpassword'],
    ['P@ssw0rdP@ssw0rd'],
    ['password12345678'],
    ['1qaz2wsx3edc4rfv'],
    ['qwertyuiopasdfgh'],
    ['Azerty123456789!'],
    ['motdepasse123456'],
    ['changemechangeme'],
    ['football baseball'],
    ['aaaaaaaaaaaaaaaaaaaa'],
    ['123456789012345'],
  ])('is one of the kept list, or made of them: %s', (password) => {
    expect(isCommonPassword(password)).toBe(true)
  })

  it.each([
    ['correct horse battery staple'],
    ['farine levain croissant four'],
    ['пароль из нескольких слов'],
    ['partenaires-du-relais'],
    ['quinze-lettres-!'],
    [`a long one ${'password '.repeat(25)}`],
  ])('is not several words that do not belong together: %s', (password) => {
    expect(isCommonPassword(password)).toBe(false)
  })
})
