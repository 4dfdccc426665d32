import { linkToken } from '../platform/link/link-token.ts'
import { newKey, type TestApp } from './app.ts'
import { doJobs } from './jobs.ts'
import type { TestPerson } from './world.ts'

/** Does what the worker does with the reset links that were asked for. */
export function issuePasswordResets(app: TestApp): Promise<void> {
  return doJobs(app, 'issue_password_reset')
}

/** The token of every reset link the person ever had, the newest first. */
export async function passwordTokensOf(app: TestApp, userId: string): Promise<readonly string[]> {
  const rows = await app.database.query<{ id: string }>(
    `select id from password_reset where user_id = $1 and purpose = 'reset' order by created_at desc, id desc`,
    [userId],
  )
  return rows.map(({ id }) => linkToken(app.config.linkKey, 'password', id, 1))
}

/** Asks for a link as anybody may, and gives its token. */
export async function givenPasswordLink(app: TestApp, person: TestPerson): Promise<string> {
  await app.run(
    'reseller',
    `mutation ($name: ShortText!, $key: IdempotencyKey!) {
      requestPasswordReset(input: { userPrincipalName: $name }, idempotencyKey: $key) { __typename }
    }`,
    { name: person.userPrincipalName, key: newKey() },
  )
  await issuePasswordResets(app)
  const [token = ''] = await passwordTokensOf(app, person.id)
  return token
}
