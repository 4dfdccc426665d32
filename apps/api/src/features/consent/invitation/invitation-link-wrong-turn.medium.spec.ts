import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Portal } from '@relais/domain'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, newKey, type TestApp, testStart } from '../../../testing/app.ts'
import { holdRows, meetAt } from '../../../testing/barrier.ts'
import { checksumOfEverything } from '../../../testing/checksum.ts'
import { expectRefused, type Refused } from '../../../testing/untouched.ts'
import { givenAgreement, givenOrganization, signIn, type TestOrganization } from '../../../testing/world.ts'

type Kind = 'partnership' | 'relationship'
interface Link {
  readonly invitationId: string
  readonly token: string
}
interface Answer extends Refused {
  readonly state?: string
}

const answering: Readonly<Record<Kind, Portal>> = { partnership: 'reseller', relationship: 'customer' }
const kinds = ['partnership', 'relationship'] as const

describe('a personal link that is not used as it was meant', () => {
  let app: TestApp
  let portalRoot: string
  const inviters: Partial<Record<Kind, { portal: Portal; session: string }>> = {}
  const recipients: Partial<Record<Kind, TestOrganization>> = {}
  let number = 0

  beforeAll(async () => {
    portalRoot = await mkdtemp(join(tmpdir(), 'relais-portals-'))
    for (const portal of ['reseller', 'provider', 'customer']) {
      await mkdir(join(portalRoot, `${portal}-portal`, 'dist'), { recursive: true })
      await writeFile(join(portalRoot, `${portal}-portal`, 'dist', 'index.html'), `<title>${portal}</title>`)
    }
    app = await createTestApp({ portalRoot })
    await givenAgreement(app, await givenOrganization(app.database, 'customer', 'Somebody else'))
  })
  afterAll(async () => {
    await app.stop()
    await rm(portalRoot, { recursive: true })
  })
  beforeEach(async () => {
    number++
    app.clock.set(testStart)
    const provider = await givenOrganization(app.database, 'provider', `Nord ${number}`)
    const reseller = await givenOrganization(app.database, 'reseller', `Lumière ${number}`)
    recipients.partnership = await givenOrganization(app.database, 'reseller', `Atelier ${number}`)
    recipients.relationship = await givenOrganization(app.database, 'customer', `Moreau ${number}`)
    const providerSession = await signIn(app, 'provider', await provider.person('sales_agent'))
    const resellerSession = await signIn(app, 'reseller', await reseller.person('sales_agent'))
    inviters.partnership = { portal: 'provider', session: providerSession }
    inviters.relationship = { portal: 'reseller', session: resellerSession }
  })

  /** One change by whoever invites. */
  const sender = async <T>(kind: Kind, field: string, input: object, selection = '') => {
    const inviter = inviters[kind]
    if (!inviter) throw new Error('nobody invites')
    const type = field === 'draftInvitation' ? 'DraftInvitationInput' : 'SentInvitationInput'
    const success = `${field.charAt(0).toUpperCase()}${field.slice(1)}Success`
    return app.run<T & Refused>(
      inviter.portal,
      `mutation ($input: ${type}!, $key: IdempotencyKey!) { ${field}(input: $input, idempotencyKey: $key) {
        __typename ... on ${success} { invitation { id link } ${selection} } ... on UserError { code message remedy } } }`,
      { input, key: newKey() },
      inviter.session,
    )
  }
  const linkOf = ({ id, link }: { id: string; link: string }): Link => ({
    invitationId: id,
    token: new URL(link).hash.slice(1),
  })
  /** An invitation that Relais has sent. */
  const invited = async (kind: Kind, more = {}): Promise<Link> => {
    const input = { kind, recipientMail: `ada-${number}@recipient.example`, language: 'en', ...more }
    const { invitation } = await sender<{ invitation: { id: string; link: string } }>(
      kind,
      'draftInvitation',
      input,
    )
    await sender(kind, 'sendInvitation', { invitationId: invitation.id })
    return linkOf(invitation)
  }
  const act = (kind: Kind, name: 'resend' | 'revoke', { invitationId }: Link) =>
    sender<{ invitation: { id: string; link: string } }>(kind, `${name}Invitation`, { invitationId })
  const administrator = async (kind: Kind, of = recipients[kind]) => {
    if (!of) throw new Error('nobody is invited')
    return signIn(app, answering[kind], await of.person('global_administrator'))
  }
  const answer = (
    kind: Kind,
    field: string,
    input: object,
    session: string | null,
    portal = answering[kind],
  ) =>
    app.run<Answer>(
      portal,
      `mutation ($input: ${field.charAt(0).toUpperCase()}${field.slice(1)}Input!, $key: IdempotencyKey!) {
        ${field}(input: $input, idempotencyKey: $key) {
          __typename ... on UserError { code message remedy } ... on InvitationNotOpenError { state } } }`,
      { input, key: newKey() },
      session,
    )
  const accept = (kind: Kind, link: Link, session: string) =>
    kind === 'partnership'
      ? answer(kind, 'authorizeIndirectProvider', { ...link, confirmed: true }, session)
      : answer(kind, 'acceptCustomerInvitation', { ...link, confirmed: true, agreementVersion: 1 }, session)
  const decline = (kind: Kind, link: Link, session: string) =>
    answer(kind, 'declineInvitation', link, session)
  const createTenant = (link: Link) =>
    answer(
      'relationship',
      'createTenant',
      {
        ...link,
        legalName: 'Boulangerie Martin',
        country: 'FR',
        language: 'fr',
        timeZone: 'Europe/Paris',
        domainLabel: `martin-${number}`,
        displayName: 'Sophie Martin',
        userPrincipalNameLabel: 'sophie',
        contactMail: 'sophie@martin.example',
        password: 'un long secret bien gardé',
      },
      null,
    )
  const look = (portal: Portal, { invitationId: id, token }: Link, session: string | null = null) =>
    app.graphql(
      portal,
      `query ($id: ObjectId!, $token: Secret!) { invitationByLink(id: $id, token: $token) { status closedReason recipientDomain viewerCan { acceptObstacle } }
        invitationLinkReplaced(id: $id, token: $token) }`,
      { id, token },
      session,
    )
  /** Both answers are refused alike, and nothing changes. */
  const expectClosed = async (kind: Kind, link: Link, session: string, code: string, state?: string) => {
    for (const how of [accept, decline]) {
      const refused = await expectRefused(app, code, () => how(kind, link, session))
      if (state !== undefined) expect(refused.state).toBe(state)
    }
  }

  it.each(kinds)(
    'to a %s used twice opens nothing the second time, and says that it was accepted',
    async (kind) => {
      const link = await invited(kind)
      const session = await administrator(kind)
      expect(await accept(kind, link, session)).not.toHaveProperty('code')
      await expectClosed(kind, link, session, 'invitation_not_open', 'accepted')
      const rival = await administrator(
        kind,
        await givenOrganization(app.database, answering[kind], `Rivale ${number}`),
      )
      await expectClosed(kind, link, rival, 'invitation_not_open', 'accepted')
    },
  )

  it.each(kinds)(
    'to a %s used at once by two people makes one relationship, whoever of the two comes first',
    async (kind) => {
      for (const first of [0, 1]) {
        const link = await invited(kind)
        const people = [
          await administrator(kind, await givenOrganization(app.database, answering[kind], 'Une')),
          await administrator(kind, await givenOrganization(app.database, answering[kind], 'Autre')),
        ]
        const order = [people[first] ?? '', people[1 - first] ?? '']
        const barrier = await holdRows(app, 'select 1 from invitation where id = $1 for update', [
          link.invitationId,
        ])
        const answers = await meetAt(
          barrier,
          order.map((session) => () => accept(kind, link, session)),
        )
        expect(answers[0]).not.toHaveProperty('code')
        expect(answers[1]).toMatchObject({ code: 'invitation_not_open', state: 'accepted' })
        const table = kind === 'partnership' ? 'partnership' : 'relationship'
        expect(
          await app.database.query(`select 1 from ${table} where invitation_id = $1`, [link.invitationId]),
        ).toHaveLength(1)
      }
    },
  )

  it.each(kinds)('to a %s accepted while it is declined is one of the two, never both', async (kind) => {
    for (const order of [
      [accept, decline],
      [decline, accept],
    ] as const) {
      const link = await invited(kind)
      const session = await administrator(
        kind,
        await givenOrganization(app.database, answering[kind], 'Indécise'),
      )
      const barrier = await holdRows(app, 'select 1 from invitation where id = $1 for update', [
        link.invitationId,
      ])
      const [won, lost] = await meetAt(
        barrier,
        order.map((how) => () => how(kind, link, session)),
      )
      expect(won).not.toHaveProperty('code')
      expect(lost).toMatchObject({
        code: 'invitation_not_open',
        state: order[0] === accept ? 'accepted' : 'declined',
      })
    }
  })

  it.each(kinds)(
    'to a %s is refused from the moment it expires, and not a millisecond earlier',
    async (kind) => {
      const link = await invited(kind)
      const end = testStart.getTime() + 30 * 86_400_000
      app.clock.set(new Date(end))
      await expectClosed(kind, link, await administrator(kind), 'invitation_not_open', 'expired')
      app.clock.set(new Date(end - 1))
      expect(await accept(kind, link, await administrator(kind))).not.toHaveProperty('code')
    },
  )

  it.each(kinds)(
    'to a %s that was revoked says so, also where it is revoked in another tab meanwhile',
    async (kind) => {
      const link = await invited(kind)
      await act(kind, 'revoke', link)
      await expectClosed(kind, link, await administrator(kind), 'invitation_not_open', 'revoked')
      const again = await expectRefused(app, 'invitation_status', () => act(kind, 'resend', link))
      expect(again.message).toContain('no longer')
    },
  )

  it.each(kinds)('to a %s cut short, with one character changed, or guessed is not found', async (kind) => {
    const link = await invited(kind)
    const other = await invited(kind)
    const session = await administrator(kind)
    const { token } = link
    const wrong = [
      token.slice(0, -1),
      token.slice(1),
      `${token}x`,
      `${token.slice(0, 20)}${token[20] === 'A' ? 'B' : 'A'}${token.slice(21)}`,
      token.toUpperCase(),
      token.toLowerCase(),
      encodeURIComponent(`${token} `),
      other.token,
      '',
    ].filter((altered) => altered !== token)
    for (const altered of wrong) {
      await expectClosed(kind, { ...link, token: altered }, session, 'not_found')
      expect((await look(answering[kind], { ...link, token: altered }, session)).data).toEqual({
        invitationByLink: null,
        invitationLinkReplaced: false,
      })
    }
    for (const id of [link.invitationId.slice(0, -1), `${link.invitationId}0`, 'x', ''])
      await expectClosed(kind, { ...link, invitationId: id }, session, 'not_found')
  })

  it.each(kinds)(
    'to a %s that was sent again says that a newer mail was sent, and tells nothing else',
    async (kind) => {
      const old = await invited(kind)
      const newer = linkOf((await act(kind, 'resend', old)).invitation)
      const newest = linkOf((await act(kind, 'resend', newer)).invitation)
      const session = await administrator(kind)
      for (const dead of [old, newer]) {
        expect((await look(answering[kind], dead)).data).toEqual({
          invitationByLink: null,
          invitationLinkReplaced: true,
        })
        await expectClosed(kind, dead, session, 'invitation_not_open', 'replaced')
        const refused = await accept(kind, dead, session)
        expect(refused.message).toContain('A newer email was sent')
        expect(refused.remedy).toContain('newest email')
      }
      // Of another invitation the old token says nothing.
      const another = await invited(kind)
      expect(
        (await look(answering[kind], { ...old, invitationId: another.invitationId })).data,
      ).toMatchObject({ invitationLinkReplaced: false })
      expect((await look(answering[kind], newest)).data).toMatchObject({
        invitationByLink: { closedReason: null },
        invitationLinkReplaced: false,
      })
      expect(await accept(kind, newest, session)).not.toHaveProperty('code')
    },
  )

  it('that was sent again makes no directory either', async () => {
    const old = await invited('relationship')
    await act('relationship', 'resend', old)
    const refused = await expectRefused(app, 'invitation_not_open', () => createTenant(old))
    expect(refused.state).toBe('replaced')
  })

  it.each(kinds)(
    'to a %s sent again while it is accepted is accepted by the old link, or dead: never both',
    async (kind) => {
      for (const acceptedFirst of [true, false]) {
        const link = await invited(kind)
        const session = await administrator(
          kind,
          await givenOrganization(app.database, answering[kind], 'Pressée'),
        )
        const accepting = () => accept(kind, link, session)
        const resending = () => act(kind, 'resend', link)
        const barrier = await holdRows(app, 'select 1 from invitation where id = $1 for update', [
          link.invitationId,
        ])
        const answers = await meetAt<Refused>(
          barrier,
          acceptedFirst ? [accepting, resending] : [resending, accepting],
        )
        expect(answers[0]).not.toHaveProperty('code')
        expect(answers[1]?.code).toBe(acceptedFirst ? 'invitation_status' : 'invitation_not_open')
      }
    },
  )

  it.each(kinds)(
    'to a %s opened by the wrong account says who may answer, and grants nothing',
    async (kind) => {
      const link = await invited(kind)
      const recipient = recipients[kind]
      for (const role of ['user_administrator', 'billing_administrator', 'sales_agent'] as const) {
        const person = await recipient?.person(role)
        const session = person ? await signIn(app, answering[kind], person) : ''
        await expectClosed(kind, link, session, 'not_permitted')
        expect((await look(answering[kind], link, session)).data).toMatchObject({
          invitationByLink: { viewerCan: { acceptObstacle: 'not_global_administrator' } },
        })
      }
      const elsewhere = kind === 'partnership' ? 'customer' : 'reseller'
      const stranger = await givenOrganization(app.database, elsewhere, 'Ailleurs')
      const session = await signIn(app, elsewhere, await stranger.person('global_administrator'))
      const field = kind === 'partnership' ? 'authorizeIndirectProvider' : 'acceptCustomerInvitation'
      for (const mutation of [field, 'declineInvitation'])
        await expectRefused(app, 'not_found', () =>
          answer(
            kind,
            mutation,
            mutation === 'declineInvitation' ? link : { ...link, confirmed: true },
            session,
            elsewhere,
          ),
        )
    },
  )

  it.each(kinds)(
    'to a %s that names an organization is answered by no other firm, and by that one whatever domain it signs in with',
    async (kind) => {
      const recipient = recipients[kind]
      const second = `second-${number}.example`
      await app.database.query(
        `insert into organization_domain (id, organization_id, name, is_default, verified_at) values (gen_random_uuid(), $1, $2, false, $3), (gen_random_uuid(), $1, $4, false, null)`,
        [recipient?.id, second, testStart, `unverified-${number}.example`],
      )
      const link = await invited(kind, { recipientDomain: ` ${second.toUpperCase()} ` })
      const rival = await administrator(
        kind,
        await givenOrganization(app.database, answering[kind], 'Une autre firme'),
      )
      await expectClosed(kind, link, rival, 'other_organization')
      expect((await look(answering[kind], link, rival)).data).toMatchObject({
        invitationByLink: { recipientDomain: second, viewerCan: { acceptObstacle: 'other_organization' } },
      })
      if (kind === 'relationship') await expectRefused(app, 'other_organization', () => createTenant(link))
      const unproven = await invited(kind, { recipientDomain: `unverified-${number}.example` })
      const session = await administrator(kind)
      await expectClosed(kind, unproven, session, 'other_organization')
      expect(await accept(kind, link, session)).not.toHaveProperty('code')
    },
  )

  it('names an organization by a domain only, and says in words when it is none', async () => {
    for (const recipientDomain of ['no domain', 'http://x.example', 'ada@x.example', 'x', 'x..example'])
      await expectRefused(app, 'invalid_input', () =>
        sender('partnership', 'draftInvitation', {
          kind: 'partnership',
          recipientMail: `ada-${number}@recipient.example`,
          language: 'en',
          recipientDomain,
        }),
      )
  })

  it.each(kinds)(
    'to a %s is not opened, answered or used up by a mail scanner that follows it',
    async (kind) => {
      const link = await invited(kind)
      const host = new URL(app.config.portalUrls[answering[kind]]).host
      const page = `/invitations/${link.invitationId}`
      const mutation = `mutation { noteInvitationOpened(input: { invitationId: "${link.invitationId}", token: "${link.token}" }) { __typename } }`
      const query = `/graphql?query=${encodeURIComponent(mutation)}`
      const before = await checksumOfEverything(app)
      for (const method of ['GET', 'HEAD', 'OPTIONS'] as const) {
        for (const url of [page, `${page}?utm_source=scanner`, `${page}?token=${link.token}`, `${page}/`]) {
          const response = await app.nest.inject({ method, url, headers: { host } })
          expect(response.statusCode, `${method} ${url}`).toBeLessThan(500)
        }
        for (const url of [query, '/graphql']) {
          const response = await app.nest.inject({ method, url, headers: { host } })
          expect([404, 405], `${method} ${url}`).toContain(response.statusCode)
        }
      }
      // A form that a scanner posts is not what the page sends.
      for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data'])
        expect(
          (
            await app.nest.inject({
              method: 'POST',
              url: '/graphql',
              headers: { host, 'content-type': type },
              payload: `query=${encodeURIComponent(mutation)}`,
            })
          ).statusCode,
        ).toBe(415)
      expect(await checksumOfEverything(app)).toEqual(before)
      expect(await accept(kind, link, await administrator(kind))).not.toHaveProperty('code')
    },
  )

  it('run by a scanner that executes scripts is noted as opened at most, and can still be answered', async () => {
    const link = await invited('relationship')
    const note = () =>
      app.run(
        'customer',
        `mutation ($input: InvitationLinkInput!) { noteInvitationOpened(input: $input) { __typename ... on NoteInvitationOpenedSuccess { first } } }`,
        { input: link },
      )
    expect(await note()).toMatchObject({ first: true })
    const before = await checksumOfEverything(app)
    expect(await note()).toMatchObject({ first: false })
    expect(await checksumOfEverything(app)).toEqual(before)
    expect((await look('customer', link)).data).toMatchObject({ invitationByLink: { status: 'opened' } })
    const [row] = await app.database.query('select status, decided_at from invitation where id = $1', [
      link.invitationId,
    ])
    expect(row).toEqual({ status: 'issued', decided_at: null })
    // Nobody signed in answers nothing.
    for (const field of ['acceptCustomerInvitation', 'declineInvitation']) {
      const response = await app.graphql(
        'customer',
        `mutation ($input: ${field.charAt(0).toUpperCase()}${field.slice(1)}Input!, $key: IdempotencyKey!) { ${field}(input: $input, idempotencyKey: $key) { __typename } }`,
        { input: field === 'declineInvitation' ? link : { ...link, confirmed: true }, key: newKey() },
      )
      expect(response.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
    }
    expect(await accept('relationship', link, await administrator('relationship'))).not.toHaveProperty('code')
  })
})
