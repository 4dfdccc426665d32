import { describe, expect, it } from 'vitest'
import { formatFirstRunCode, readFirstRunCode } from './first-run-code.ts'

const code = formatFirstRunCode(Uint8Array.from({ length: 28 }, (_, index) => index))

describe('the one-time code', () => {
  it('is 28 signs of 5 bits in groups of four', () => {
    expect(code).toBe('0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV')
    expect(() => formatFirstRunCode(new Uint8Array(16))).toThrow('28 random bytes')
  })

  it('is read whatever its case, spaces and hyphens, and O, I and L are what they look like', () => {
    const read = readFirstRunCode(code)
    expect(read).toHaveLength(28)
    expect(readFirstRunCode(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(read)
    expect(readFirstRunCode('oO0-iIlL1')).toBe('00011111')
  })
})
