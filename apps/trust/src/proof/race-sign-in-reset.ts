import { setTimeout as wait } from 'node:timers/promises'
import { askForReset, makePeople, tokensMailedTo, trySignIn, useReset } from '../person.ts'
import type { Outcome, Proof, TrustWorld } from '../proof.ts'

/** A password that was taken away opens nothing, however close the sign-in came. */
export const raceSignInReset: Proof = {
  id: 'race-sign-in-reset',
  goal: 'no sign-in by the old password lives after its reset, raced against it: 0 sessions',
  run: race,
}

async function race(world: TrustWorld): Promise<Outcome> {
  const { database, product, mode, random } = world
  const rounds = mode === 'quick' ? 60 : 400
  const template = product.accounts.find(({ portal }) => portal === 'reseller')
  if (!template) throw new Error('the demo has nobody at a reseller')
  const people = await makePeople(world, template, rounds)
  const notes: string[] = []
  let signedIn = 0
  let resets = 0
  for (const [round, person] of people.entries()) {
    const address = `127.1.${Math.floor(round / 200)}.${1 + (round % 200)}`
    await askForReset(world, person, address)
    const [token = ''] = await tokensMailedTo(world, person.name, 1)
    const signIns = Array.from({ length: 3 }, async () => {
      await wait(Math.floor(random() * 40))
      return trySignIn(world, person, template.password, { address })
    })
    await wait(Math.floor(random() * 40))
    const reset = await useReset(world, person, token, `a sentence of round ${round} to remember`, address)
    const answers = await Promise.all(signIns)
    if (reset === 'ResetPasswordSuccess') resets++
    else notes.push(`round ${round}: the reset answered ${reset}`)
    signedIn += answers.filter(({ type }) => type === 'SignInSuccess').length
    const { rows } = await database.query<{ count: number }>(
      'select count(*)::int as count from session where user_id = $1 and ended_at is null',
      [person.id],
    )
    const living = rows[0]?.count ?? 0
    if (living > 0) notes.push(`round ${round}: ${living} sessions live after the reset`)
  }
  const figures = `${resets} resets, ${signedIn} of ${rounds * 3} sign-ins came before theirs`
  return { tried: rounds, failed: notes.length, notes: [...notes, figures] }
}
