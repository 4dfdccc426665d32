import { randomUUID } from 'node:crypto'
import { graphql } from '../client.ts'
import type { Outcome, Proof, TrustWorld } from '../proof.ts'

const request = `mutation ($input: RequestPasswordResetInput!, $key: IdempotencyKey!, $dryRun: Boolean) {
  requestPasswordReset(input: $input, idempotencyKey: $key, dryRun: $dryRun) {
    __typename
    ... on RequestPasswordResetSuccess {
      preview { changes { action objectId } messages { recipientMail } }
    }
  }
}`

/** Whoever is not signed in learns nothing of who has an account. */
export const hiddenAccounts: Proof = {
  id: 'hidden-accounts',
  goal: 'a password reset answers the same for known and unknown names, tried and done: 0 differences',
  run: async (world) => compare(world),
}

async function compare({ product, mode }: TrustWorld): Promise<Outcome> {
  const people = product.accounts.slice(0, mode === 'quick' ? 3 : 12)
  const notes: string[] = []
  for (const { portal, email } of people) {
    for (const dryRun of [true, false]) {
      const [known, unknown] = await Promise.all(
        [email, `nobody.${randomUUID()}@nowhere.example`].map((userPrincipalName) =>
          graphql(product, portal, request, {
            input: { userPrincipalName },
            key: randomUUID(),
            dryRun,
          }),
        ),
      )
      if (known?.status !== unknown?.status || known?.body !== unknown?.body)
        notes.push(`${email}, dryRun ${dryRun}: ${known?.body} against ${unknown?.body}`)
    }
  }
  return { tried: people.length * 2, failed: notes.length, notes }
}
