import { describe, expect, it } from 'vitest'
import { vitestPreset } from './vitest.ts'

describe('the vitest preset', () => {
  it('fails a package that has no test: a green run must have run something', () => {
    expect(vitestPreset().test?.passWithNoTests).toBe(false)
  })

  it('lets a package add to it without losing where tests lie', () => {
    const preset = vitestPreset({ testTimeout: 1 })
    expect(preset.test).toMatchObject({ testTimeout: 1, include: ['src/**/*.spec.{ts,tsx}'] })
  })
})
