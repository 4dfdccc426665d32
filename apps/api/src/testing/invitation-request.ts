import { randomUUID } from 'node:crypto'
import { addDays } from '@relais/domain'
import { type TestApp, testStart } from './app.ts'
import type { TestOrganization } from './world.ts'

/** A reseller's open request to be invited by a provider, past all policies; gives its id. Good for 30 days. */
export async function givenInvitationRequest(
  app: TestApp,
  provider: Pick<TestOrganization, 'id' | 'legalName'>,
  reseller: Pick<TestOrganization, 'id' | 'legalName'>,
  userId: string,
): Promise<string> {
  const id = randomUUID()
  await app.database.query(
    `insert into invitation_request (id, provider_id, provider_name, reseller_id, asked_by_user_id, firm, name, mail, country, language,
       time_zone, message, status, created_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, 'Ada', 'ada@reseller.example', 'FR', 'fr', 'Europe/Paris', 'Bonjour', 'open', $7, $8)`,
    [
      id,
      provider.id,
      provider.legalName,
      reseller.id,
      userId,
      reseller.legalName,
      testStart,
      addDays(testStart, 30),
    ],
  )
  return id
}
