import { randomUUID } from 'node:crypto'
import {
  goodValuesOf,
  hostileValuesOf,
  operationOf,
  type Place,
  placesOf,
  withValueAt,
} from '@relais/test-kit/hostile-value'
import { type Attempt, sendAll } from '../fuzz/attempt.ts'
import { below, chance, oneOf } from '../fuzz/choose.ts'
import { harmless, isOwnAccount, schema } from '../fuzz/schema.ts'
import { findTarget, type Target } from '../fuzz/target.ts'
import type { Proof } from '../proof.ts'

const counts = { quick: 1_500, long: 25_000 } as const

/** Whatever value stands in whatever place, asked by whomever: an answer that blames nobody of ours. */
export const fuzzValues: Proof = {
  id: 'fuzz-values',
  goal: 'hostile values in every argument and input field, as people of all portals and as nobody: 0 × 5xx, nothing of the inside shown, same process',
  async run(world) {
    const { mode, random } = world
    const target = await findTarget(world)
    const places = placesOf(schema).filter(({ field }) => !isOwnAccount(field.name))
    let at = 0
    const outcome = await sendAll(world, counts[mode], () => {
      // Every place gets its turn; the rest is chance.
      const place = places[at++ % places.length] ?? oneOf(random, places)
      return attemptAt(place, target, random)
    })
    // Guesses of sign-in names count against our address: the next proof starts afresh.
    await world.database.query('delete from rate_limit')
    return outcome
  },
}

function attemptAt(place: Place, target: Target, random: () => number): Attempt {
  const { kind, field, path } = place
  const good = goodValuesOf(field, (name, type) => goodValue(name, type, target, random))
  const value = hostileValue(place, target, random)
  const values = withValueAt(good, path, value)
  // What would change the demo for good is only tried.
  const dryRun = !harmless.includes(field.name) || chance(random, 0.5)
  return {
    asker: oneOf(random, target.askers),
    query: operationOf(kind, field),
    variables: typeof values['dryRun'] === 'boolean' ? { ...values, dryRun } : values,
    about: `${field.name} ${path.join('.')}`,
  }
}

function goodValue(name: string, type: string, target: Target, random: () => number): unknown {
  if (type === 'IdempotencyKey') return randomUUID()
  if (type === 'ObjectId') return oneOf(random, target.ids)
  if (name === 'dryRun') return true
  const known: Readonly<Record<string, unknown>> = {
    currency: 'EUR',
    term: 'P1Y',
    country: 'FR',
    usageLocation: 'BE',
    timeZone: 'Europe/Paris',
    recipientMail: 'somebody@recipient.example',
    contactMail: 'somebody@recipient.example',
  }
  return known[name]
}

function hostileValue(place: Place, target: Target, random: () => number): unknown {
  const name = place.path.at(-1)
  if (name === 'after' && target.cursors.length > 0 && chance(random, 0.5))
    return altered(oneOf(random, target.cursors), random)
  if (chance(random, 0.15)) return nested(random)
  return oneOf(random, hostileValuesOf(place))
}

/** A real cursor with one thing of it changed: a part of its content, or a letter of its text. */
function altered(cursor: string, random: () => number): string {
  const text = Buffer.from(cursor, 'base64url').toString('utf8')
  const at = below(random, text.length)
  const other = oneOf(random, ['9', '-', '"', ']', '\\u0000', '+', 'Z', '', 'é', '99999'])
  const content = text.slice(0, at) + other + text.slice(at + 1)
  return chance(random, 0.8)
    ? Buffer.from(content).toString('base64url')
    : cursor.slice(0, at) + oneOf(random, ['-', '_', '=', '!', '']) + cursor.slice(at + 1)
}

function nested(random: () => number): unknown {
  const levels = 1 + below(random, 40)
  let value: unknown = oneOf(random, [null, 0, 'x', {}])
  for (let level = 0; level < levels; level++) value = chance(random, 0.5) ? [value] : { a: value }
  return value
}
