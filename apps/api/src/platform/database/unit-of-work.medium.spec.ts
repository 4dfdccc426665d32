import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, newKey, type TestApp } from '../../testing/app.ts'
import { checksumOfEverything } from '../../testing/checksum.ts'
import { givenOrganization, signIn, type TestOrganization, type TestPerson } from '../../testing/world.ts'

const setLanguage = `mutation ($language: Language!, $key: IdempotencyKey!, $dryRun: Boolean! = false) {
  setLanguage(input: { language: $language }, idempotencyKey: $key, dryRun: $dryRun) {
    __typename ... on SetLanguageSuccess { language preview { changes { action before after } messages { template } } } ... on UserError { code }
  }
}`

describe('a change', () => {
  let app: TestApp
  let organization: TestOrganization
  let person: TestPerson
  let session: string
  beforeAll(async () => {
    app = await createTestApp()
    organization = await givenOrganization(app.database, 'reseller', 'Atelier Numérique')
    person = await organization.person('global_administrator')
    session = await signIn(app, 'reseller', person)
  })
  afterAll(() => app.stop())

  const entries = () =>
    app.database.query(
      `select * from audit_entry where action = 'user.set_language' and actor_user_id = $1`,
      [person.id],
    )

  it('is made once and answers the same under the same key, even by twenty requests at the same moment', async () => {
    const key = newKey()
    const before = (await entries()).length
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => app.run('reseller', setLanguage, { language: 'fr', key }, session)),
    )
    for (const answer of answers)
      expect(answer).toMatchObject({ __typename: 'SetLanguageSuccess', language: 'fr' })
    expect((await entries()).length - before).toBe(1)
  })

  it('is refused under a key that was used for another request', async () => {
    const key = newKey()
    await app.run('reseller', setLanguage, { language: 'fr', key }, session)
    expect(await app.run('reseller', setLanguage, { language: 'en', key }, session)).toMatchObject({
      code: 'idempotency_key_reused',
    })
  })

  it('tried dry answers the real type with what would change, and stores nothing, not even the key', async () => {
    const key = newKey()
    const checksum = await checksumOfEverything(app)
    const dry = await app.run('reseller', setLanguage, { language: 'fr', key, dryRun: true }, session)
    expect(dry).toMatchObject({
      __typename: 'SetLanguageSuccess',
      preview: { changes: [{ action: 'user.set_language' }] },
    })
    expect(await checksumOfEverything(app)).toEqual(checksum)
    expect(await app.run('reseller', setLanguage, { language: 'en', key }, session)).toMatchObject({
      language: 'en',
      preview: null,
    })
  })

  it('needs a key that is a UUID', async () => {
    const answer = await app.graphql('reseller', setLanguage, { language: 'fr', key: 'again' }, session)
    expect(answer.errors?.[0]?.extensions.code).toBe('INVALID_VALUE')
  })
})
