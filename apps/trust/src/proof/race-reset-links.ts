import { setTimeout as wait } from 'node:timers/promises'
import { askForReset, makePeople, tokensMailedTo, useReset } from '../person.ts'
import type { Outcome, Proof, TrustWorld } from '../proof.ts'

const asked = 6

/** Of all the links that were asked for at once, one works, once. */
export const raceResetLinks: Proof = {
  id: 'race-reset-links',
  goal: 'of six reset links asked for at once exactly one works, used one after another: 0 others',
  run: race,
}

async function race(world: TrustWorld): Promise<Outcome> {
  const { product, mode } = world
  const rounds = mode === 'quick' ? 30 : 200
  const template = product.accounts.find(({ portal }) => portal === 'customer')
  if (!template) throw new Error('the demo has nobody at a customer')
  const people = await makePeople(world, template, rounds)
  const notes: string[] = []
  let mails = 0
  for (const [round, person] of people.entries()) {
    const address = `127.2.${Math.floor(round / 200)}.${1 + (round % 200)}`
    await Promise.all(Array.from({ length: asked }, () => askForReset(world, person, address)))
    const made = await linksMadeFor(world, person.id)
    const tokens = await tokensMailedTo(world, person.name, made)
    if (tokens.length !== made) notes.push(`round ${round}: ${tokens.length} of ${made} links were mailed`)
    mails += tokens.length
    let worked = 0
    for (const [number, token] of tokens.entries()) {
      const type = await useReset(
        world,
        person,
        token,
        `sentence ${number} of round ${round} to remember`,
        address,
      )
      if (type === 'ResetPasswordSuccess') worked++
    }
    if (worked !== 1) notes.push(`round ${round}: ${worked} of ${tokens.length} links worked`)
  }
  return { tried: rounds, failed: notes.length, notes: [...notes, `${mails} links were mailed`] }
}

/** How many links there are once the worker has nothing left to do for who asked. */
async function linksMadeFor({ database }: TrustWorld, userId: string): Promise<number> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const { rows } = await database.query(
      `select 1 from graphile_worker.jobs where task_identifier = 'issue_password_reset'`,
    )
    if (rows.length === 0) break
    await wait(50)
  }
  const { rows } = await database.query<{ count: number }>(
    'select count(*)::int as count from password_reset where user_id = $1',
    [userId],
  )
  return rows[0]?.count ?? 0
}
