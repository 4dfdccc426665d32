import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createLog } from '../../../platform/log.ts'
import { createTestApp, newKey, type TestApp, testStart } from '../../../testing/app.ts'
import { holdRows, meetAt } from '../../../testing/barrier.ts'
import { checksumOfEverything } from '../../../testing/checksum.ts'
import {
  givenInvitationDraft,
  givenOpenInvitation,
  type WrittenInvitation,
} from '../../../testing/invitation.ts'
import { givenOrganization, signIn, type TestOrganization } from '../../../testing/world.ts'

const cutDocument = `mutation ($input: InvitationPathInput!) {
  noteInvitationLinkCut(input: $input) { __typename ... on NoteInvitationLinkCutSuccess { received } } }`
const openedDocument = `mutation ($input: InvitationLinkInput!) { noteInvitationOpened(input: $input) { __typename } }`
const recordDocument = `query ($id: ObjectId!) { invitation(id: $id) { status linkCutAt openedAt } }`
const newsDocument = `query { notifications(first: 10) { nodes { kind path values { name value } } } }`
const resendDocument = `mutation ($input: SentInvitationInput!, $key: IdempotencyKey!) {
  resendInvitation(input: $input, idempotencyKey: $key) { __typename } }`
const received = { __typename: 'NoteInvitationLinkCutSuccess', received: true }

describe('an invitation whose link lost its token on the way', () => {
  let app: TestApp
  let portalRoot: string
  let reseller: TestOrganization
  let session: string
  let invitation: WrittenInvitation
  let log = ''

  beforeAll(async () => {
    portalRoot = await mkdtemp(join(tmpdir(), 'relais-portals-'))
    for (const portal of ['reseller', 'provider', 'customer']) {
      await mkdir(join(portalRoot, `${portal}-portal`, 'dist'), { recursive: true })
      await writeFile(join(portalRoot, `${portal}-portal`, 'dist', 'index.html'), `<title>${portal}</title>`)
    }
    app = await createTestApp({ portalRoot, log: createLog('debug', { write: (line) => (log += line) }) })
  })
  afterAll(async () => {
    await app.stop()
    await rm(portalRoot, { recursive: true })
  })
  beforeEach(async () => {
    app.clock.set(testStart)
    reseller = await givenOrganization(app.database, 'reseller', 'Lumière')
    invitation = await givenOpenInvitation(app, reseller)
    session = await signIn(app, 'reseller', invitation.inviter)
    await app.database.query('delete from rate_limit')
  })

  const cut = (invitationId: string, as: string | null = null) =>
    app.run('customer', cutDocument, { input: { invitationId } }, as)
  const record = () => app.run('reseller', recordDocument, { id: invitation.id }, session)
  const news = async () =>
    (await app.run<{ nodes: readonly { kind: string }[] }>('reseller', newsDocument, {}, session)).nodes

  it('tells its sender once, with the time, in the record and among the notifications', async () => {
    expect(await record()).toMatchObject({ linkCutAt: null })
    app.clock.advance(60_000)
    expect(await cut(invitation.id)).toEqual(received)
    app.clock.advance(60_000)
    expect(await cut(invitation.id)).toEqual(received)
    expect(await record()).toEqual({
      status: 'ready',
      linkCutAt: new Date(testStart.getTime() + 60_000).toISOString(),
      openedAt: null,
    })
    expect(await news()).toEqual([
      {
        kind: 'invitation_link_cut',
        path: `/invitations/sent/${invitation.id}`,
        values: [{ name: 'recipientMail', value: 'somebody@recipient.example' }],
      },
    ])
  })

  it('tells its sender once, also where two say so at the same moment', async () => {
    const barrier = await holdRows(app, 'select 1 from invitation where id = $1 for update', [invitation.id])
    const both = await meetAt(barrier, [() => cut(invitation.id), () => cut(invitation.id)])
    expect(both).toEqual([received, received])
    expect(await news()).toHaveLength(1)
  })

  it('tells whoever says so nothing: an unknown id, a draft, a closed or an opened one answer alike and change nothing', async () => {
    const unlike: Readonly<Record<string, string>> = {
      revoked: `update invitation set status = 'revoked', decided_at = issued_at where id = $1`,
      opened: `update invitation set opened_at = issued_at where id = $1`,
      expired: `update invitation set expires_at = issued_at where id = $1`,
    }
    const others: [string, WrittenInvitation][] = [['draft', await givenInvitationDraft(app, reseller)]]
    for (const [what, statement] of Object.entries(unlike)) {
      const other = await givenOpenInvitation(app, reseller)
      await app.database.query(statement, [other.id])
      others.push([what, other])
    }
    for (const [what, other] of others) {
      const before = await checksumOfEverything(app)
      expect(await cut(other.id), what).toEqual(received)
      expect(await checksumOfEverything(app), what).toEqual(before)
    }
    const before = await checksumOfEverything(app)
    for (const id of [randomUUID(), 'no id', '', reseller.id, invitation.id.slice(0, -1)])
      expect(await cut(id), id).toEqual(received)
    expect(await checksumOfEverything(app)).toEqual(before)
  })

  it('says nothing when its own sender looks at the page', async () => {
    const before = await checksumOfEverything(app)
    const answer = await app.run('reseller', cutDocument, { input: { invitationId: invitation.id } }, session)
    expect(answer).toEqual(received)
    expect(await checksumOfEverything(app)).toEqual(before)
  })

  it('matters no more once the whole link was opened', async () => {
    await cut(invitation.id)
    await app.run('customer', openedDocument, {
      input: { invitationId: invitation.id, token: invitation.token },
    })
    expect(await record()).toEqual({
      status: 'opened',
      linkCutAt: null,
      openedAt: testStart.toISOString(),
    })
  })

  it('is asked anew after it was sent again: the new link may arrive whole, or be cut too', async () => {
    await cut(invitation.id)
    await app.run(
      'reseller',
      resendDocument,
      { input: { invitationId: invitation.id }, key: newKey() },
      session,
    )
    expect(await record()).toMatchObject({ linkCutAt: null })
    await cut(invitation.id)
    expect(await record()).toMatchObject({ linkCutAt: testStart.toISOString() })
    expect(await news()).toHaveLength(2)
  })

  it('is not noted any more by an address that said so too often, which is answered alike', async () => {
    for (let note = 0; note < 60; note++) await cut(randomUUID())
    expect(await cut(invitation.id)).toEqual(received)
    expect(await record()).toMatchObject({ linkCutAt: null })
  })

  it('changes nothing when a mail filter fetches the link, in whatever form, and leaves its token in no log', async () => {
    const { id, token } = invitation
    const before = await checksumOfEverything(app)
    const paths = [
      `/invitations/${id}`,
      `/invitations/${id}.`,
      `/invitations/${id}%23${token}`,
      `/invitations/${id}%2523${token}`,
      `/invitations/${id}%23${token}.`,
      `/invitations/${id}%23${token}%3E`,
      `/invitations/${id}/${token}`,
      `/invitations/${id}?utm_source=mail`,
      '/reset-password',
      `/reset-password%23${token}`,
      `/reset-password%23${token}).`,
      '/reset-password.',
    ]
    for (const url of paths) {
      for (const method of ['GET', 'HEAD'] as const) {
        const { statusCode, headers } = await app.nest
          .getHttpAdapter()
          .getInstance()
          .inject({ method, url, headers: { host: 'customer.localhost:4000' } })
        expect(statusCode, `${method} ${url}`).toBe(200)
        expect(headers['content-type'], `${method} ${url}`).toContain('text/html')
      }
    }
    expect(await checksumOfEverything(app)).toEqual(before)
    expect(log).toContain('"path":"/invitations/')
    expect(log).not.toContain(token)
  })
})
