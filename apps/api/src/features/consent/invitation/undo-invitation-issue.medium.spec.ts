import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, newKey, type TestApp, testStart } from '../../../testing/app.ts'
import { holdRows, meetAt } from '../../../testing/barrier.ts'
import { givenOpenInvitation, type OpenInvitation } from '../../../testing/invitation.ts'
import { givenOrganization, signIn, type TestOrganization } from '../../../testing/world.ts'

interface Answer {
  readonly __typename: string
  readonly code?: string
  readonly first?: boolean
  readonly invitation?: { readonly status: string; readonly link: string; readonly issuedAt: string | null }
}

const actDocument = (field: string, success: string) =>
  `mutation ($input: SentInvitationInput!, $key: IdempotencyKey!) { ${field}(input: $input, idempotencyKey: $key) {
    __typename ... on ${success} { invitation { status link issuedAt } } ... on UserError { code } } }`
const openedDocument = `mutation ($input: InvitationLinkInput!) { noteInvitationOpened(input: $input) {
  __typename ... on NoteInvitationOpenedSuccess { first } ... on UserError { code } } }`

describe('an invitation that its sender said to have sent', () => {
  let app: TestApp
  let reseller: TestOrganization
  let session: string
  beforeAll(async () => {
    app = await createTestApp()
    reseller = await givenOrganization(app.database, 'reseller', 'Atelier Reprise')
    session = await signIn(app, 'reseller', await reseller.person('sales_agent'))
  })
  afterAll(() => app.stop())

  const act = (field: string, success: string, invitationId: string, as = session) =>
    app.run<Answer>('reseller', actDocument(field, success), { input: { invitationId }, key: newKey() }, as)
  const undo = (id: string, as?: string) => act('undoInvitationIssue', 'UndoInvitationIssueSuccess', id, as)
  const issue = (id: string) => act('issueInvitation', 'IssueInvitationSuccess', id)
  const send = (id: string) => act('sendInvitation', 'SendInvitationSuccess', id)
  const open = ({ id: invitationId, token }: OpenInvitation) =>
    app.run<Answer>('customer', openedDocument, { input: { invitationId, token } })
  const entries = async (id: string) =>
    (
      await app.database.query<{ action: string }>(
        'select action from audit_entry where object_id = $1 order by action',
        [id],
      )
    ).map(({ action }) => action)

  it('is a draft again with the same link, which opens nothing until it is issued anew; the log tells it', async () => {
    const invitation = await givenOpenInvitation(app, reseller)
    const undone = await undo(invitation.id)
    expect(undone.invitation).toMatchObject({ status: 'draft', issuedAt: null })
    expect(undone.invitation?.link).toContain(`#${invitation.token}`)
    expect(await open(invitation)).toMatchObject({ code: 'not_found' })
    expect((await issue(invitation.id)).invitation?.status).toBe('ready')
    expect(await open(invitation)).toMatchObject({ first: true })
    expect(await entries(invitation.id)).toEqual([
      'invitation.issue',
      'invitation.open',
      'invitation.undo_issue',
    ])
  })

  it('stays out once its link was opened, once Relais sends it, and for people who may not invite', async () => {
    const opened = await givenOpenInvitation(app, reseller)
    await open(opened)
    expect(await undo(opened.id)).toMatchObject({ code: 'invitation_status' })
    const sent = await givenOpenInvitation(app, reseller)
    expect((await send(sent.id)).invitation?.status).toBe('sending')
    expect(await undo(sent.id)).toMatchObject({ code: 'invitation_status' })
    const helpdesk = await signIn(app, 'reseller', await reseller.person('helpdesk_agent'))
    const ready = await givenOpenInvitation(app, reseller)
    expect(await undo(ready.id, helpdesk)).toMatchObject({ code: 'not_permitted' })
    const other = await givenOrganization(app.database, 'reseller', 'Atelier Voisin')
    const stranger = await signIn(app, 'reseller', await other.person('sales_agent'))
    expect(await undo(ready.id, stranger)).toMatchObject({ code: 'not_found' })
  })

  it('can still be sent by Relais later, and was issued when its sender said so', async () => {
    const { id } = await givenOpenInvitation(app, reseller)
    app.clock.advance(60_000)
    expect((await send(id)).invitation).toMatchObject({
      status: 'sending',
      issuedAt: testStart.toISOString(),
    })
  })

  const race = async (invitation: OpenInvitation, rivals: readonly (() => Promise<Answer>)[]) => {
    const barrier = await holdRows(app, 'select 1 from invitation where id = $1 for update', [invitation.id])
    const answers = await meetAt(barrier, rivals)
    const [row] = await app.database.query<{ status: string; opened: boolean }>(
      'select status, opened_at is not null as opened from invitation where id = $1',
      [invitation.id],
    )
    return { answers, row }
  }

  it('stays out where its link is opened a moment before', async () => {
    const invitation = await givenOpenInvitation(app, reseller)
    const { answers, row } = await race(invitation, [() => open(invitation), () => undo(invitation.id)])
    expect(answers).toMatchObject([{ first: true }, { code: 'invitation_status' }])
    expect(row).toEqual({ status: 'issued', opened: true })
  })

  it('is a draft where its link is opened a moment later, and no opening is noted of it', async () => {
    const invitation = await givenOpenInvitation(app, reseller)
    const { answers, row } = await race(invitation, [() => undo(invitation.id), () => open(invitation)])
    expect(answers).toMatchObject([{ invitation: { status: 'draft' } }, { first: false }])
    expect(row).toEqual({ status: 'draft', opened: false })
  })

  it('keeps when it was issued once its link was used, whatever a portal writes', async () => {
    const { id } = await givenOpenInvitation(app, reseller)
    await app.database.query('update invitation set opened_at = $2 where id = $1', [id, testStart])
    await expect(
      app.database.query(
        `update invitation set status = 'draft', issued_at = null, opened_at = null where id = $1`,
        [id],
      ),
    ).rejects.toThrow('it was issued')
  })
})
