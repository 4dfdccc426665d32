import { randomUUID } from 'node:crypto'
import { type TestApp, testStart } from './app.ts'

/** The listing of a provider for a country, past all policies; gives its id. `isBlocked`: the operator hid it. */
export async function givenListing(
  app: TestApp,
  providerId: string,
  country = 'FR',
  isBlocked = false,
): Promise<string> {
  const id = randomUUID()
  await app.database.query(
    `insert into listing (id, provider_id, country, services, families, spoken_languages, accepts_resellers, mail, texts, created_at, published_at,
       blocked_at, block_reason)
     values ($1, $2, $3, '{customer_support}', '{security}', '{fr}', true, 'ventes@norvia.example',
       '{"fr": {"description": "Distributeur", "supportHours": "", "details": {}}}', $4, $4,
       case when $5 then $4::timestamptz end, case when $5 then 'Le numéro est faux.' end)`,
    [id, providerId, country, testStart, isBlocked],
  )
  return id
}
