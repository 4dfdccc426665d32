import { randomUUID } from 'node:crypto'
import { type Attempt, sendAll } from '../fuzz/attempt.ts'
import { chance, oneOf } from '../fuzz/choose.ts'
import { mutatedDocument, randomQuery } from '../fuzz/document.ts'
import { portalDocuments } from '../fuzz/schema.ts'
import { findTarget, type Target } from '../fuzz/target.ts'
import type { Proof } from '../proof.ts'

const counts = { quick: 1_500, long: 25_000 } as const

/** Whatever is asked: documents made from the schema, and those of the portals with tokens changed. */
export const fuzzDocuments: Proof = {
  id: 'fuzz-documents',
  goal: 'random and altered documents, as people of all portals and as nobody: 0 × 5xx, nothing of the inside shown, same process',
  async run(world) {
    const target = await findTarget(world)
    const documents = portalDocuments()
    return sendAll(world, counts[world.mode], () => attemptOf(target, documents, world.random))
  },
}

function attemptOf(target: Target, documents: readonly string[], random: () => number): Attempt {
  const isMade = chance(random, 0.5)
  return {
    asker: oneOf(random, target.askers),
    query: isMade ? randomQuery(random) : mutatedDocument(random, documents),
    variables: chance(random, 0.2) ? {} : commonVariables(target, random),
    about: isMade ? 'a document from the schema' : 'an altered document of a portal',
  }
}

/** What the portals' documents call their variables. Inputs of mutations are never whole: nothing is changed. */
function commonVariables(target: Target, random: () => number): Record<string, unknown> {
  return {
    id: oneOf(random, target.ids),
    customerId: oneOf(random, target.ids),
    idempotencyKey: randomUUID(),
    dryRun: true,
    first: 2,
    after: target.cursors.length > 0 ? oneOf(random, target.cursors) : null,
    search: oneOf(random, [null, 'abc', 'é%_', '']),
    token: 'x',
    language: 'fr',
    input: oneOf<unknown>(random, [{}, null, [], { id: null }]),
  }
}
