import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/app.ts'
import { givenOrganization, signIn } from '../../testing/world.ts'
import { createLog } from '../log.ts'

const customers =
  'query ($first: PageSize!, $search: SearchText) { customers(first: $first, search: $search) { nodes { id } } }'

describe('what goes wrong in a request', () => {
  let app: TestApp
  let session: string
  let lines: { level: string; requestId?: string; err?: { type: string; message: string } }[] = []
  const errors = () => lines.filter(({ level }) => level === 'error' || level === 'fatal')

  beforeAll(async () => {
    const log = createLog('info', { write: (line) => lines.push(JSON.parse(line)) })
    app = await createTestApp({ log })
    const reseller = await givenOrganization(app.database, 'reseller', 'Lumière Conseil')
    session = await signIn(app, 'reseller', await reseller.person('admin_agent'))
  })
  afterAll(() => app.stop())

  it('is no error in the log where it is the request that is wrong', async () => {
    lines = []
    const nobody = await app.graphql('reseller', customers, { first: 1 })
    const size = await app.graphql('reseller', customers, { first: 1000 }, session)
    expect([nobody, size].map(({ errors: [error] = [] }) => error?.extensions.code)).toEqual([
      'UNAUTHENTICATED',
      'INVALID_VALUE',
    ])
    expect(lines.map(({ level }) => level)).toEqual(['info', 'info'])
  })

  it('is logged once where it is a fault of ours, with the request id and without what was asked for', async () => {
    await app.database.query('alter table relationship rename to relationship_away')
    lines = []
    const answer = await app.graphql('reseller', customers, { first: 1, search: 'Confidential' }, session)
    await app.database.query('alter table relationship_away rename to relationship')
    const [error] = answer.errors ?? []
    expect(answer.status).toBe(500)
    expect(error?.extensions.code).toBe('INTERNAL')
    expect(errors()).toHaveLength(1)
    expect(errors()[0]?.requestId).toBe(error?.extensions.requestId)
    expect(errors()[0]?.err?.message).toContain('does not exist')
    expect(JSON.stringify(lines)).not.toContain('Confidential')
    expect(JSON.stringify(answer)).not.toContain('relationship')
  })
})
