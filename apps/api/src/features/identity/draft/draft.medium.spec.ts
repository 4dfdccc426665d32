import { draftValidityDays, maximumDrafts } from '@relais/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp, testStart } from '../../../testing/app.ts'
import { holdRows, meetAt } from '../../../testing/barrier.ts'
import { givenOrganization, signIn, type TestOrganization } from '../../../testing/world.ts'

const saveDocument = `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) {
  __typename ... on SaveDraftSuccess { savedAt generation } ... on InvalidInputError { field reason }
  ... on DraftsFullError { code limit retryAt } } }`
const readDocument =
  'query ($subject: ShortText!) { draft(kind: decline, subject: $subject) { content savedAt generation } }'

describe('what was typed into a form', () => {
  let app: TestApp
  let reseller: TestOrganization
  let ada: string
  let colleague: string

  beforeAll(async () => {
    app = await createTestApp()
    reseller = await givenOrganization(app.database, 'reseller', 'Atelier Lumière')
    ada = await signIn(app, 'reseller', await reseller.person('global_administrator'))
    colleague = await signIn(app, 'reseller', await reseller.person('global_administrator'))
  })
  afterAll(() => app.stop())

  const save = (
    content: object | string | null,
    subject = '',
    session = ada,
    generation: number | null = null,
  ) => {
    const text = typeof content === 'object' && content !== null ? JSON.stringify(content) : content
    const input = { kind: 'decline', subject, content: text, generation }
    return app.run<Record<string, unknown>>('reseller', saveDocument, { input }, session)
  }
  const read = (subject = '', session = ada) =>
    app.run<{ content: string | null; generation: number } | null>(
      'reseller',
      readDocument,
      { subject },
      session,
    )

  it('is there again for the same person, the last of what was saved, apart for each thing it is about', async () => {
    await save({ reason: 'Nous' })
    await save({ reason: 'Nous avons' })
    await save({ reason: 'Autre' }, 'another')
    expect(await read()).toMatchObject({ content: '{"reason":"Nous avons"}' })
    expect(await read('another')).toMatchObject({ content: '{"reason":"Autre"}' })
  })

  it('is not there for a colleague, who has drafts of its own', async () => {
    await save({ reason: 'Secret' })
    expect(await read('', colleague)).toBeNull()
    await save({ reason: 'Mine' }, '', colleague)
    expect(await read()).toMatchObject({ content: '{"reason":"Secret"}' })
  })

  it('is forgotten when the form is sent', async () => {
    await save({ reason: 'x' })
    expect(await save(null)).toMatchObject({ __typename: 'SaveDraftSuccess', savedAt: null })
    expect(await read()).toMatchObject({ content: null })
  })

  it('does not come back by a save that was on its way when it was discarded, nor by one of another tab', async () => {
    const typed = await save({ reason: 'Nous' }, 'late', ada, 0)
    expect(typed).toMatchObject({ generation: 0 })
    expect(await save(null, 'late', ada, 0)).toMatchObject({ savedAt: null, generation: 1 })
    const late = await save({ reason: 'Nous avons' }, 'late', ada, 0)
    expect(late).toEqual({ __typename: 'SaveDraftSuccess', savedAt: null, generation: 1 })
    expect(await read('late')).toMatchObject({ content: null, generation: 1 })
    // What is typed from then on is a draft of its own.
    expect(await save({ reason: 'Autre' }, 'late', ada, 1)).toMatchObject({ savedAt: expect.any(String) })
    expect(await read('late')).toMatchObject({ content: '{"reason":"Autre"}' })
    // A discard that is late itself takes nothing of it.
    expect(await save(null, 'late', ada, 0)).toMatchObject({ generation: 1 })
    expect(await read('late')).toMatchObject({ content: '{"reason":"Autre"}' })
  })

  it('does not come back by the first save, overtaken by the discard', async () => {
    expect(await save(null, 'overtaken', ada, 0)).toMatchObject({ generation: 1 })
    expect(await save({ reason: 'Nous' }, 'overtaken', ada, 0)).toMatchObject({ savedAt: null })
    expect(await read('overtaken')).toMatchObject({ content: null })
  })

  it('is refused where it is no form, or holds a password', async () => {
    expect(await save('[1]')).toMatchObject({ field: 'content', reason: 'not_an_object' })
    expect(await save({ password: 'x' })).toMatchObject({ field: 'content', reason: 'password' })
    expect(await save({}, 'x'.repeat(101))).toMatchObject({ field: 'subject', reason: 'too_long' })
  })

  it('is answered for thirty days after it was saved, and no longer', async () => {
    await save({ reason: 'old' }, 'old')
    const before = app.clock.now()
    app.clock.set(new Date(before.getTime() + 30 * 86_400_000 + 1000))
    const later = await signIn(app, 'reseller', await reseller.person('global_administrator'))
    expect(await read('old', later)).toBeNull()
    app.clock.set(before)
  })

  it('has a number per person: the next is refused with when there is room, and none is lost, even by two at once', async () => {
    const person = await reseller.person('sales_agent')
    const session = await signIn(app, 'reseller', person)
    const oldest = new Date(testStart.getTime() - 86_400_000)
    await app.database.query(
      `insert into draft (user_id, organization_id, kind, subject, content, saved_at)
       select $1, $2, 'customer_user', 'customer ' || n, '{}', case n when 1 then $3::timestamptz else $4 end
       from generate_series(1, $5) n`,
      [person.id, reseller.id, oldest, testStart, maximumDrafts - 1],
    )
    // Whoever keeps a draft looks at its person.
    const barrier = await holdRows(app, 'select 1 from "user" where id = $1 for update', [person.id])
    const answers = await meetAt(
      barrier,
      ['one', 'two'].map((subject) => () => save({ reason: subject }, subject, session)),
    )
    const full = {
      __typename: 'DraftsFullError',
      code: 'drafts_full',
      limit: maximumDrafts,
      retryAt: new Date(oldest.getTime() + draftValidityDays * 86_400_000).toISOString(),
    }
    expect(answers).toEqual([
      { __typename: 'SaveDraftSuccess', savedAt: testStart.toISOString(), generation: 0 },
      full,
    ])
    expect(await save({ reason: 'again' }, 'one', session)).toMatchObject({ __typename: 'SaveDraftSuccess' })
    expect(await save({ reason: 'mine' }, 'elsewhere')).toMatchObject({ __typename: 'SaveDraftSuccess' })
    await save(null, 'one', session)
    expect(await save({ reason: 'three' }, 'three', session)).toMatchObject({
      __typename: 'SaveDraftSuccess',
    })
  })
})
