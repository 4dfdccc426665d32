import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, newKey, type TestApp } from '../../testing/app.ts'
import { connectAsSuperuser } from '../../testing/barrier.ts'
import { givenOrganization, type TestPerson } from '../../testing/world.ts'

describe('a job', () => {
  let app: TestApp
  let person: TestPerson
  beforeAll(async () => {
    app = await createTestApp()
    const organization = await givenOrganization(app.database, 'reseller', 'Lumière Conseil')
    person = await organization.person('global_administrator')
  })
  afterAll(() => app.stop())

  // NOTIFY holds one lock of the whole server until its commit is on the disk: whoever notifies commits one after the other.
  it('is committed with its change without a notification, so that changes reach the disk together', async () => {
    const listener = await connectAsSuperuser(app)
    const heard: string[] = []
    listener.on('notification', ({ channel }) => heard.push(channel))
    await listener.query('listen "jobs:insert"; listen done')
    await app.run(
      'reseller',
      `mutation ($name: ShortText!, $key: IdempotencyKey!) {
        requestPasswordReset(input: { userPrincipalName: $name }, idempotencyKey: $key) { __typename }
      }`,
      { name: person.userPrincipalName, key: newKey() },
    )
    expect(await app.database.query('select task_identifier from graphile_worker.jobs')).toEqual([
      { task_identifier: 'issue_password_reset' },
    ])
    // Notifications come in the order of their commits.
    const told = once(listener, 'notification')
    await app.database.query('notify done')
    await told
    expect(heard).toEqual(['done'])
    await listener.end()
  })
})
