import { randomUUID } from 'node:crypto'
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

  it('writes an audit entry that the chain holds, and one changed byte names the row', async () => {
    await app.run('reseller', setLanguage, { language: 'fr', key: newKey() }, session)
    expect(await app.database.query('select * from app.audit_verify()')).toEqual([])
    const [entry] = await entries()
    await app.database.query('alter table audit_entry disable trigger audit_entry_append_only')
    await app.database.query(`update audit_entry set action = 'user.set_languagf' where id = $1`, [
      entry?.['id'],
    ])
    expect(await app.database.query('select * from app.audit_verify()')).toMatchObject([
      { entry_id: entry?.['id'] },
    ])
    await app.database.query(`update audit_entry set action = 'user.set_language' where id = $1`, [
      entry?.['id'],
    ])
    await app.database.query('alter table audit_entry enable trigger audit_entry_append_only')
    expect(await app.database.query('select * from app.audit_verify()')).toEqual([])
  })

  it('cannot be undone in the audit log, not even by the owner of the tables', async () => {
    await expect(app.database.query('delete from audit_entry')).rejects.toThrow('append-only')
    await expect(app.database.query(`update audit_entry set action = 'x'`)).rejects.toThrow('append-only')
  })

  it('notices entries cut off at the end of a chain', async () => {
    const [head] = await app.database.query<{ shard: number }>(
      'select shard from audit_chain where sequence > 0 order by shard limit 1',
    )
    await app.database.query(`update audit_chain set sequence = sequence + 1, hash = $2 where shard = $1`, [
      head?.shard,
      randomUUID(),
    ])
    expect(await app.database.query('select * from app.audit_verify()')).toMatchObject([
      { shard: head?.shard, entry_id: null },
    ])
  })
})
