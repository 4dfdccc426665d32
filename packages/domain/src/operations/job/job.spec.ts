import { describe, expect, it } from 'vitest'
import { troubledJobState } from './job.ts'

describe('a job that met something', () => {
  it('runs, is tried again by itself, or failed for good once it had all its tries', () => {
    expect(troubledJobState({ isRunning: true, attempts: 3, maxAttempts: 3 })).toBe('running')
    expect(troubledJobState({ isRunning: false, attempts: 2, maxAttempts: 3 })).toBe('later')
    expect(troubledJobState({ isRunning: false, attempts: 3, maxAttempts: 3 })).toBe('failed')
  })
})
