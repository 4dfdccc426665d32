import { describe, expect, it } from 'vitest'
import { acceptPassword } from './password.ts'

describe('a password', () => {
  const names = ['sophie.martin', 'Sophie', 'Martin', 'Boulangerie']

  it.each([['correct horse battery staple'], ['пароль из нескольких слов'], ['quinze-lettres-!']])(
    'of several words is accepted, whatever its composition: %s',
    (password) => {
      expect(acceptPassword(password, names).ok).toBe(true)
    },
  )

  it('shorter than 15 characters is refused, counted as people count', () => {
    expect(acceptPassword('fourteen chars', names)).toMatchObject({ refusal: { reason: 'too_short' } })
    expect(acceptPassword('😀'.repeat(14), names)).toMatchObject({ refusal: { reason: 'too_short' } })
  })

  it('longer than the hash should be fed is refused', () => {
    expect(acceptPassword('ab cd ef gh '.repeat(30), names)).toMatchObject({
      refusal: { reason: 'too_long' },
    })
  })

  it.each([
    ['aaaaaaaaaaaaaaaaaaaa'],
    ['passwordpassword'],
    ['123456789012345'],
    ['sophiemartinboulangerie'],
    ['SophieMartin2222'],
  ])('that everybody tries first is refused: %s', (password) => {
    expect(acceptPassword(password, names)).toMatchObject({ refusal: { reason: 'too_common' } })
  })
})
