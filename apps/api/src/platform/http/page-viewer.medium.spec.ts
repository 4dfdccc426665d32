import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/app.ts'
import { givenOrganization, signIn, type TestPerson } from '../../testing/world.ts'
import { sessionCookie } from './portal-request.ts'

const save = `mutation { saveDraft(input: { kind: decline, subject: "", content: "{}" }) { __typename } }`

describe('a page that belongs to one person', () => {
  let app: TestApp
  let ada: TestPerson
  let session: string

  beforeAll(async () => {
    app = await createTestApp()
    const reseller = await givenOrganization(app.database, 'reseller', 'Atelier Lumière')
    ada = await reseller.person('global_administrator')
    session = await signIn(app, 'reseller', await reseller.person('sales_agent'))
  })
  afterAll(() => app.stop())

  async function send(query: string, viewerId: string | null, cookie: string | null = session) {
    const response = await app.nest.inject({
      method: 'POST',
      url: '/graphql',
      headers: {
        host: 'reseller.localhost:4000',
        'content-type': 'application/json',
        origin: 'http://reseller.localhost:4000',
        ...(cookie === null ? {} : { cookie: `${sessionCookie}=${cookie}` }),
        ...(viewerId === null ? {} : { 'x-relais-viewer': viewerId }),
      },
      payload: { query },
    })
    const answer = response.json<{ data: unknown; errors?: { extensions: { code: string } }[] }>()
    return answer.errors?.[0]?.extensions.code ?? 'done'
  }
  const drafts = async () => (await app.database.query('select 1 from draft')).length

  it('sends nothing as another who signed in meanwhile', async () => {
    expect(await send(save, ada.id)).toBe('VIEWER_CHANGED')
    expect(await send('{ viewer { user { id } } }', ada.id)).toBe('VIEWER_CHANGED')
    expect(await drafts()).toBe(0)
    expect(await send(save, null)).toBe('done')
    expect(await drafts()).toBe(1)
  })

  it('whose session ended is told that, whoever it belongs to', async () => {
    expect(await send(save, ada.id, null)).toBe('UNAUTHENTICATED')
  })
})
