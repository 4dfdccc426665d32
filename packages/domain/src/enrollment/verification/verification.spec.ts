import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addBusinessDays, addDays } from '../../kernel/time.ts'
import {
  appealDays,
  lapseDays,
  reviewBusinessDays,
  type VerificationCommand,
  verificationCommands,
  verificationMeaning,
  type VerificationStage,
  verificationStages,
  type VerificationState,
  verificationStates,
  verificationMachine,
} from './verification.codes.ts'
import {
  appealableUntil,
  decideAppeal,
  decideMove,
  dueAt,
  hasLapsed,
  isOverdue,
  lapsesAt,
  progressOf,
  remindsAt,
  statusOf,
  type VerificationFacts,
} from './verification.ts'

// A Thursday.
const now = new Date('2026-11-26T10:00:00Z')
const facts = (state: VerificationState, change: Partial<VerificationFacts> = {}): VerificationFacts => ({
  state,
  since: now,
  rejectedStage: null,
  rejectionReasons: [],
  ...change,
})

describe('the verification machine', () => {
  it('leads to known states alone, each of which is reached from a draft, and none but the draft is left by nothing', () => {
    const reached = new Set<VerificationState>(['draft'])
    for (const state of reached)
      for (const targets of Object.values(verificationMachine[state]))
        for (const target of targets) {
          expect(verificationStates).toContain(target)
          reached.add(target)
        }
    expect([...reached].toSorted()).toEqual([...verificationStates].toSorted())
    for (const state of verificationStates)
      expect(Object.keys(verificationMachine[state]), state).not.toEqual([])
  })

  it('uses every command, and knows no other', () => {
    const used = verificationStates.flatMap((state) => Object.keys(verificationMachine[state]))
    expect([...new Set(used)].toSorted()).toEqual([...verificationCommands].toSorted())
  })

  it('authorizes after all four stages, in their order, and never without the word of the primary contact', () => {
    const paths: VerificationState[][] = []
    const walk = (path: readonly VerificationState[]) => {
      const last = path.at(-1) ?? 'draft'
      if (last === 'authorized') return void paths.push([...path])
      for (const [command, targets] of Object.entries(verificationMachine[last]))
        for (const target of targets)
          if (command !== 'appeal' && !path.includes(target)) walk([...path, target])
    }
    walk(['draft'])
    expect(paths.length).toBeGreaterThan(0)
    for (const path of paths) {
      const stages = path.flatMap((state) => verificationMeaning[state].stage ?? [])
      expect(stages.filter((stage, at) => stages.indexOf(stage) === at)).toEqual(verificationStages)
    }
  })

  const seed = Number(process.env['RELAIS_SEED'] ?? Date.now() % 2 ** 31)
  it(`is never left by any sequence of commands, at any time (500 sequences of seed ${seed})`, () => {
    const step = fc.record({
      command: fc.constantFrom(...verificationCommands),
      to: fc.option(fc.constantFrom(...verificationStates), { nil: undefined }),
      days: fc.integer({ min: -3, max: 40 }),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        expect(divergences(steps)).toEqual([])
      }),
      { numRuns: 500, seed },
    )
  })
})

interface Step {
  readonly command: VerificationCommand
  readonly to: VerificationState | undefined
  readonly days: number
}

/** What an application went through that the machine does not know. */
function divergences(steps: readonly Step[]): readonly string[] {
  const found: string[] = []
  let held = facts('draft')
  let at = now
  let wasConfirmed = false
  for (const { command, to, days } of steps) {
    at = addDays(at, days)
    const before = held
    const next: ReturnType<typeof decideMove> | ReturnType<typeof decideAppeal> =
      command === 'appeal' ? decideAppeal(held, at) : decideMove(held, command, at, to)
    if (!next.ok) continue
    held = moved(before, next.value, command, at)
    wasConfirmed ||= command === 'confirm'
    const step = `${before.state} -${command}-> ${held.state}`
    if (verificationMachine[before.state][command]?.includes(held.state) !== true)
      found.push(`unknown: ${step}`)
    if (command !== 'lapse' && hasLapsed(before, at)) found.push(`after its end: ${step}`)
    if (held.state === 'authorized' && !wasConfirmed) found.push(`unconfirmed: ${step}`)
    // Whoever waits, waits for something: a date, or the end.
    if ((dueAt(held) === null) !== (statusOf(held.state) !== 'pending')) found.push(`without a date: ${step}`)
  }
  return found
}

function moved(
  before: VerificationFacts,
  state: VerificationState,
  command: VerificationCommand,
  since: Date,
): VerificationFacts {
  const rejectedStage: VerificationStage | null =
    state === 'rejected' ? verificationMeaning[before.state].stage : null
  const reason = command === 'lapse' ? 'no_answer' : 'other'
  return { state, since, rejectedStage, rejectionReasons: state === 'rejected' ? [reason] : [] }
}

describe('the clocks of an application', () => {
  it('call a review overdue after five business days, never sooner over a weekend', () => {
    const due = addBusinessDays(now, reviewBusinessDays)
    expect(due.toISOString()).toBe('2026-12-03T10:00:00.000Z')
    expect(isOverdue(facts('business'), new Date(due.getTime() - 1))).toBe(false)
    expect(isOverdue(facts('business'), due)).toBe(true)
    // Nobody is late while the firm has to answer.
    expect(isOverdue(facts('business_document'), addDays(now, 29))).toBe(false)
    expect(addBusinessDays(new Date('2026-11-28T10:00:00Z'), 1).toISOString()).toBe(
      '2026-12-01T10:00:00.000Z',
    )
  })

  it('let an application lapse that nobody answers for thirty days, and nothing happens to it then, though nobody noted it', () => {
    for (const state of ['email_ownership', 'employment_document'] as const) {
      expect(lapsesAt(facts(state))).toEqual(addDays(now, lapseDays))
      const late = addDays(now, lapseDays)
      for (const command of verificationCommands)
        expect(decideMove(facts(state), command, late).ok, `${state} ${command}`).toBe(command === 'lapse')
    }
    expect(lapsesAt(facts('business'))).toBeNull()
  })

  it('remind two days before an answer is due, and only whoever can answer', () => {
    expect(remindsAt(facts('email_ownership'))).toEqual(addDays(now, 5))
    expect(remindsAt(facts('business_document'))).toEqual(addDays(now, 12))
    expect(remindsAt(facts('business'))).toBeNull()
    expect(remindsAt(facts('authorized'))).toBeNull()
  })
})

describe('an appeal', () => {
  const rejected = (change: Partial<VerificationFacts> = {}) =>
    facts('rejected', { rejectedStage: 'business', rejectionReasons: ['address_differs'], ...change })

  it('takes the application up at the stage that was not passed, within thirty days', () => {
    expect(decideAppeal(rejected(), addDays(now, appealDays - 1))).toEqual({ ok: true, value: 'business' })
    expect(decideAppeal(rejected(), addDays(now, appealDays))).toMatchObject({
      refusal: { code: 'appeal_over', endedAt: addDays(now, appealDays) },
    })
  })

  it('is none where nobody answered, or the contact did not sign up: the firm enrolls again', () => {
    expect(appealableUntil(rejected({ rejectionReasons: ['no_answer'] }))).toBeNull()
    expect(
      decideAppeal(rejected({ rejectedStage: 'email_ownership', rejectionReasons: ['other'] }), now),
    ).toMatchObject({ refusal: { code: 'appeal_over', endedAt: null } })
  })

  it('is none of what was not rejected', () => {
    expect(decideAppeal(facts('business'), now)).toMatchObject({ refusal: { code: 'application_moved' } })
  })
})

describe('the progress that is shown', () => {
  it('is done before the stage, open at it, and waits after it', () => {
    expect(Object.values(progressOf(facts('draft')))).toEqual(['waiting', 'waiting', 'waiting', 'waiting'])
    expect(Object.values(progressOf(facts('business_document')))).toEqual([
      'passed',
      'passed',
      'missing',
      'waiting',
    ])
    expect(Object.values(progressOf(facts('decision')))).toEqual(['passed', 'passed', 'passed', 'in_review'])
    expect(Object.values(progressOf(facts('authorized')))).toEqual(['passed', 'passed', 'passed', 'passed'])
    expect(Object.values(progressOf(facts('rejected', { rejectedStage: 'employment' })))).toEqual([
      'passed',
      'failed',
      'waiting',
      'waiting',
    ])
  })
})
