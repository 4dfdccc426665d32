import { describe, expect, it } from 'vitest'
import { acceptPassword as accept } from './password.ts'

describe('a password', () => {
  const isCommon = (text: string) => text === 'iloveyouiloveyou'
  const acceptPassword = (password: string, guessable: readonly string[]) =>
    accept(password, guessable, isCommon)
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
    ['iloveyouiloveyou'],
    // In letters of full width: the same password to whoever compares.
    ['ｉｌｏｖｅｙｏｕｉｌｏｖｅｙｏｕ'],
    ['sophiemartinboulangerie'],
    ['SophieMartin2222'],
  ])('that everybody tries first is refused: %s', (password) => {
    expect(acceptPassword(password, names)).toMatchObject({ refusal: { reason: 'too_common' } })
  })

  it('with composed accents is the same as with decomposed ones', () => {
    const composed = 'été à la crèche près du Pô'
    expect(composed.normalize('NFD')).not.toBe(composed)
    expect(acceptPassword(composed.normalize('NFD'), names)).toEqual(acceptPassword(composed, names))
  })
})
