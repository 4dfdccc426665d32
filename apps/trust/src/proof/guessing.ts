import { makePeople, type Person, trySignIn } from '../person.ts'
import type { Outcome, Proof, TrustWorld } from '../proof.ts'

/** Guessing is stopped, and by nothing that others could use to keep somebody out. */
export const guessing: Proof = {
  id: 'guessing',
  goal: 'a guesser is stopped, locks nobody out, an office of 40 signs in, no name is a fault: 0 failures',
  run: tryAll,
}

async function tryAll(world: TrustWorld): Promise<Outcome> {
  const { product, mode } = world
  const template = product.accounts.find(({ portal }) => portal === 'provider')
  if (!template) throw new Error('the demo has nobody at a provider')
  const { password } = template
  const rounds = mode === 'quick' ? 1 : 5
  const notes: string[] = []
  let tried = 0
  const expect = (holds: boolean, what: string): void => {
    tried++
    if (!holds) notes.push(what)
  }
  const guess = async (person: Pick<Person, 'name' | 'portal'>, address: string, times: number) => {
    const types: string[] = []
    for (let time = 0; time < times; time++)
      types.push((await trySignIn(world, person, `wrong guess ${time}`, { address })).type)
    return types
  }

  for (let round = 0; round < rounds; round++) {
    const people = await makePeople(world, template, 42)
    const [victim, remembered, ...office] = people
    if (!victim || !remembered) throw new Error('nobody was made')
    const at = (network: number, host: number) => `127.${10 + network}.${round}.${host}`

    const types = await guess(victim, at(0, 66), 30)
    expect(
      types.slice(10).every((type) => type === 'TooManyAttemptsError'),
      `one guesser: ${types.join(' ')}`,
    )
    const own = await trySignIn(world, victim, password, { address: at(0, 7) })
    expect(own.type === 'SignInSuccess', `the owner after one guesser: ${own.type}`)

    const known = await trySignIn(world, remembered, password, { address: at(0, 8) })
    for (let host = 1; host <= 10; host++) await guess(remembered, at(1, host), 10)
    const stranger = await guess(remembered, at(1, 99), 1)
    expect(stranger[0] === 'TooManyAttemptsError', `a guesser at many addresses: ${stranger[0]}`)
    const cookie = known.cookies.find((line) => line.includes('device=')) ?? ''
    const again = await trySignIn(world, remembered, password, { address: at(0, 8), cookie })
    expect(again.type === 'SignInSuccess', `the owner's browser after many guessers: ${again.type}`)

    for (const person of office) await guess(person, at(2, 1), 2)
    for (const person of office) {
      const { type } = await trySignIn(world, person, password, { address: at(2, 1) })
      expect(type === 'SignInSuccess', `in the office: ${type}`)
    }

    for (const name of ['x'.repeat(12_000), `${'é'.repeat(1_900)}@x.example`, ' ', '%', 'a'.repeat(2_000)]) {
      const { status, type } = await trySignIn(world, { ...victim, name }, 'wrong', { address: at(3, 1) })
      expect(status < 500, `a name of ${name.length}: ${status} ${type}`)
    }
  }
  return { tried, failed: notes.length, notes }
}
