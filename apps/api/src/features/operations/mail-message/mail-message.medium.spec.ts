import { randomUUID } from 'node:crypto'
import { addMinutes } from '@relais/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp, testStart } from '../../../testing/app.ts'
import { readPages, type TestPage } from '../../../testing/list.ts'
import { givenOrganization, signIn, type TestOrganization } from '../../../testing/world.ts'

interface Mail {
  readonly id: string
  readonly recipientMail: string
  readonly template: string
  readonly organizationName: string | null
  readonly status: string
  readonly problem: string | null
  readonly lastError: string | null
  readonly endedAt: string | null
}
const document = `query ($status: MailStatus, $recipient: SearchText, $organizationId: ObjectId, $first: PageSize! = 50, $after: Cursor) {
  mailMessages(status: $status, recipient: $recipient, organizationId: $organizationId, first: $first, after: $after) {
    nodes { id recipientMail template organizationName status problem lastError attempts createdAt endedAt }
    pageInfo { endCursor hasNextPage }
  }
}`

describe('the log of mails', () => {
  let app: TestApp
  let provider: TestOrganization
  let session: string
  beforeAll(async () => {
    app = await createTestApp()
    const operator = await givenOrganization(app.database, 'customer', 'Plateforme du Relais')
    await app.database.query(
      `insert into operator_account (organization_id, status, created_at) values ($1, 'active', now())`,
      [operator.id],
    )
    provider = await givenOrganization(app.database, 'provider', 'Norvia Distribution')
    session = await signIn(app, 'provider', await operator.person('sales_agent'))
    await given({
      template: 'of-older-times',
      recipientMail: 'first@atelier.example',
      handedOverAt: addMinutes(testStart, 1),
    })
    await given({
      recipientMail: 'Second@Atelier.example',
      organizationId: provider.id,
      at: addMinutes(testStart, 2),
    })
    const failed = { failedAt: addMinutes(testStart, 9), problem: 'given_up', lastError: '421 later' }
    await given({ recipientMail: 'second@atelier.example', at: addMinutes(testStart, 3), ...failed })
  })
  afterAll(() => app.stop())

  const given = (mail: {
    readonly template?: string
    readonly recipientMail: string
    readonly organizationId?: string
    readonly at?: Date
    readonly handedOverAt?: Date
    readonly failedAt?: Date
    readonly problem?: string
    readonly lastError?: string
  }) =>
    app.database.query(
      `insert into mail_message (id, organization_id, recipient_mail, language, template, data, created_at, attempts, handed_over_at, failed_at, problem, last_error)
       values ($1, $2, $3, 'fr', $9, '{}', $4, 1, $5, $6, $7, $8)`,
      [
        randomUUID(),
        mail.organizationId ?? null,
        mail.recipientMail,
        mail.at ?? testStart,
        mail.handedOverAt ?? null,
        mail.failedAt ?? null,
        mail.problem ?? null,
        mail.lastError ?? null,
        mail.template ?? 'order-confirmation',
      ],
    )
  const list = (variables: object = {}, as: string | null = session) =>
    app.run<TestPage<Mail> | null>('provider', document, { ...variables }, as)
  const recipients = async (variables: object) =>
    (await list(variables))?.nodes.map(({ recipientMail }) => recipientMail)

  it('tells of each mail what has become of it, the newest first', async () => {
    expect((await list())?.nodes).toMatchObject([
      {
        template: 'order_confirmation',
        status: 'failed',
        problem: 'given_up',
        lastError: '421 later',
        endedAt: addMinutes(testStart, 9).toISOString(),
      },
      { status: 'waiting', organizationName: 'Norvia Distribution', endedAt: null },
      {
        status: 'handed_over',
        template: null,
        organizationName: null,
        endedAt: addMinutes(testStart, 1).toISOString(),
      },
    ])
  })

  it('finds those of a state, and those to an address however it is written', async () => {
    expect(await recipients({ status: 'failed' })).toEqual(['second@atelier.example'])
    expect(await recipients({ status: 'waiting' })).toEqual(['Second@Atelier.example'])
    expect(await recipients({ status: 'handed_over' })).toEqual(['first@atelier.example'])
    expect(await recipients({ recipient: 'SECOND@atelier.example ' })).toEqual([
      'second@atelier.example',
      'Second@Atelier.example',
    ])
    expect(await recipients({ recipient: 'second@' })).toEqual([])
  })

  it('finds those that an act of an organization caused', async () => {
    expect(await recipients({ organizationId: provider.id })).toEqual(['Second@Atelier.example'])
    expect(await recipients({ organizationId: provider.id, status: 'failed' })).toEqual([])
    expect(await recipients({ organizationId: randomUUID() })).toEqual([])
  })

  it('comes page by page, each mail once', async () => {
    const pages = await readPages(async (after) => {
      const page = await list({ first: 1, after })
      if (page === null) throw new Error('the operator sees it')
      return page
    })
    expect(new Set(pages.flat().map(({ id }) => id)).size).toBe(3)
    expect(pages).toHaveLength(3)
  })

  it('is open to the operator’s people alone', async () => {
    const other = await signIn(app, 'provider', await provider.person('global_administrator'))
    expect(await list({}, other)).toBeNull()
  })
})
