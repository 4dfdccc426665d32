import { describe, expect, it } from 'vitest'
import {
  decideProviderAppointment,
  decideProviderReinstatement,
  decideProviderSuspension,
} from './provider-account.ts'

const states = [null, 'active', 'suspended'] as const

describe('the account of a provider', () => {
  it('is given once, suspended while it is active, and opened again while it is suspended', () => {
    expect(states.map((status) => decideProviderAppointment(status).ok)).toEqual([true, false, false])
    expect(states.map((status) => decideProviderSuspension(status, 'Unpaid').ok)).toEqual([
      false,
      true,
      false,
    ])
    expect(states.map((status) => decideProviderReinstatement(status).ok)).toEqual([false, false, true])
  })

  it('is not suspended without a reason', () => {
    expect(decideProviderSuspension('active', '  ')).toMatchObject({
      refusal: { field: 'reason', reason: 'missing' },
    })
    expect(decideProviderSuspension('active', ' Unpaid ')).toEqual({ ok: true, value: 'Unpaid' })
  })
})
