import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@relais/test-kit'

/** Policies that look into a table, and why that does not cost the size of the firm. */
const reasons: Readonly<Record<string, string>> = {
  'audit_entry app_provider':
    'a scalar look-up in the unique index audit_reader_entry, which cannot be hashed',
  'audit_entry app_reseller': 'the same',
  'audit_entry app_customer': 'the same',
  'operator_account app_public': 'one-time codes of an empty installation: a handful, for one insert',
}

/** What a policy may call: settings of the transaction, each asked once a statement. */
const settings = ['current_organization', 'current_customer', 'current_link', 'current_user_id']

interface Policy extends Record<string, unknown> {
  readonly name: string
  readonly condition: string
}

let database: TestDatabase
let policies: readonly Policy[]
beforeAll(async () => {
  database = await createTestDatabase()
  policies = await database.query<Policy>(
    `select tablename || ' ' || array_to_string(roles, ' ') as name, concat_ws(' ', qual, with_check) as condition from pg_policies
     where schemaname = 'public'`,
  )
})
afterAll(() => database.drop())

describe('Row policies', () => {
  it('compare columns with settings of the transaction; none but a few, named with the reason, looks into a table', () => {
    const looking = policies.filter(({ condition }) => / from /i.test(condition)).map(({ name }) => name)
    expect([...new Set(looking)].toSorted()).toEqual(Object.keys(reasons).toSorted())
  })

  it('hide no look into a table behind an `exists`, an `in` or a function', () => {
    const hashable = policies.filter(
      ({ name, condition }) =>
        !name.startsWith('operator_account') && /exists \(|(= any|<> all|in) \(\s*select/i.test(condition),
    )
    expect(hashable).toEqual([])
    const called = policies.flatMap(({ condition }) =>
      [...condition.matchAll(/(\w+)\.(\w+)\(/g)].map(([, , name]) => name),
    )
    expect(new Set(called)).toEqual(new Set(settings))
  })

  it('ask each setting once a statement, not once a row', () => {
    const perRow = policies.filter(({ condition }) => /(?<!SELECT )app\.current_/i.test(condition))
    expect(perRow).toEqual([])
  })
})
