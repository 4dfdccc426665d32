import { describe, expect, it } from 'vitest'
import { decideAppointment, decideReinstatement, decideSuspension } from './provider-account.ts'

const states = [null, 'active', 'suspended'] as const

describe('the account of a provider', () => {
  it('is given once, suspended while it is active, and opened again while it is suspended', () => {
    expect(states.map((status) => decideAppointment(status).ok)).toEqual([true, false, false])
    expect(states.map((status) => decideSuspension(status, 'Unpaid').ok)).toEqual([false, true, false])
    expect(states.map((status) => decideReinstatement(status).ok)).toEqual([false, false, true])
  })

  it('is not suspended without a reason', () => {
    expect(decideSuspension('active', '  ')).toMatchObject({
      refusal: { field: 'reason', reason: 'missing' },
    })
    expect(decideSuspension('active', ' Unpaid ')).toEqual({ ok: true, value: 'Unpaid' })
  })
})
