import { randomUUID } from 'node:crypto'
import { addMinutes } from '@relais/domain'
import { codeAt, newAuthenticatorSecret } from '../../platform/auth/authenticator-code.ts'
import { seal } from '../../platform/auth/sealed-secret.ts'
import { hashToken } from '../../platform/link/link-token.ts'
import { type TestApp, testStart } from '../app.ts'
import { signIn, type TestOrganization, type TestPerson } from '../world.ts'

/** People with a second factor, with one that is being set up, and sign-ins that wait for either. */
export async function givenFactors(app: TestApp, reseller: TestOrganization) {
  const plain = await reseller.person('sales_agent')
  const colleague = await reseller.person('sales_agent')
  const owner = await reseller.person('global_administrator')
  const session = await signIn(app, 'reseller', owner)
  await app.database.query(`alter table session disable trigger user`)
  await app.database.query(
    `update session set factor_at = $2, authentication_strength = 'second_factor' where token_hash = $1`,
    [hashToken(session), testStart],
  )
  await app.database.query(`alter table session enable trigger user`)
  const secret = newAuthenticatorSecret()
  for (const person of [owner, colleague]) await givenAuthenticator(app, person, secret)
  const code = codeAt(secret, testStart)
  const setupOf = ({ id }: TestPerson) => ({
    setup: seal(
      app.config.factorKey,
      ['setup', id],
      JSON.stringify({ secret, until: addMinutes(testStart, 30) }),
    ),
    code,
  })
  return {
    session,
    code,
    colleagueId: colleague.id,
    ownSetup: setupOf(owner),
    firstSetup: setupOf(plain),
    /** Tokens of sign-ins whose password was right. */
    challenges: { colleague: await givenChallenge(app, colleague), plain: await givenChallenge(app, plain) },
  }
}

/** An authenticator app of somebody, past all policies; no code of it was used yet. */
export async function givenAuthenticator(app: TestApp, person: TestPerson, secret: string): Promise<void> {
  await app.database.query(
    `insert into authenticator (id, user_id, organization_id, sealed_secret, created_at, last_step, last_used_at) values ($1, $2, $3, $4, $5, 0, $5)`,
    [
      randomUUID(),
      person.id,
      person.organizationId,
      seal(app.config.factorKey, ['authenticator', person.id], secret),
      testStart,
    ],
  )
}

async function givenChallenge(app: TestApp, person: TestPerson): Promise<string> {
  const token = randomUUID()
  await app.database.query(
    `insert into sign_in_challenge (id, token_hash, user_id, organization_id, portal, created_at, expires_at) values ($1, $2, $3, $4, 'reseller', $5, $6)`,
    [randomUUID(), hashToken(token), person.id, person.organizationId, testStart, addMinutes(testStart, 10)],
  )
  return token
}
