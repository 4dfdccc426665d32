import { describe, expect, it } from 'vitest'
import { checkPassword, hashPassword, hashPasswordPatiently } from './password-hash.ts'

describe('the hash of a password', () => {
  it('fits the same password in another composition of its accents, and no other', async () => {
    const stored = await hashPasswordPatiently('crème brûlée à midi'.normalize('NFC'))
    expect(await checkPassword(stored, 'crème brûlée à midi'.normalize('NFD'))).toEqual({
      ok: true,
      value: true,
    })
    expect(await checkPassword(stored, 'creme brulee a midi')).toEqual({ ok: true, value: false })
    expect(await checkPassword(null, 'crème brûlée à midi')).toEqual({ ok: true, value: false })
  })

  it('waits in a queue with an end: who comes later is told when to come again, and those in it are answered', async () => {
    const answers = await Promise.all(Array.from({ length: 300 }, () => hashPassword('a password')))
    const refused = answers.flatMap((answer) => (answer.ok ? [] : [answer.refusal]))
    expect(answers.length - refused.length).toBeGreaterThanOrEqual(256)
    expect(refused.length).toBeGreaterThan(0)
    for (const { code, retryAfterSeconds } of refused) {
      expect(code).toBe('password_check_busy')
      expect(retryAfterSeconds).toBeGreaterThanOrEqual(1)
    }
    expect(await hashPassword('a password')).toMatchObject({ ok: true })
  })
})
