import { describe, expect, it } from 'vitest'
import { newKey, testStart } from '../../../testing/app.ts'
import { checksumOfEverything } from '../../../testing/checksum.ts'
import { expectRefused } from '../../../testing/untouched.ts'
import { givenOrganization, signIn } from '../../../testing/world.ts'
import { answering, kinds, useInvitationLinks } from './invitation-link.fixture.ts'

describe('a personal link that is not used as it was meant', () => {
  const at = useInvitationLinks()
  const { sender, linkOf, invited, act, administrator, answer, accept, createTenant, look, expectClosed } = at

  it.each(kinds)(
    'to a %s used twice opens nothing the second time, and says that it was accepted',
    async (kind) => {
      const link = await invited(kind)
      const session = await administrator(kind)
      expect(await accept(kind, link, session)).not.toHaveProperty('code')
      await expectClosed(kind, link, session, 'invitation_not_open', 'accepted')
      const rival = await administrator(
        kind,
        await givenOrganization(at.app.database, answering[kind], `Rivale ${at.number}`),
      )
      await expectClosed(kind, link, rival, 'invitation_not_open', 'accepted')
    },
  )

  it.each(kinds)(
    'to a %s is refused from the moment it expires, and not a millisecond earlier',
    async (kind) => {
      const link = await invited(kind)
      const end = testStart.getTime() + 30 * 86_400_000
      at.app.clock.set(new Date(end))
      await expectClosed(kind, link, await administrator(kind), 'invitation_not_open', 'expired')
      at.app.clock.set(new Date(end - 1))
      expect(await accept(kind, link, await administrator(kind))).not.toHaveProperty('code')
    },
  )

  it.each(kinds)(
    'to a %s that was revoked says so, also where it is revoked in another tab meanwhile',
    async (kind) => {
      const link = await invited(kind)
      await act(kind, 'revoke', link)
      await expectClosed(kind, link, await administrator(kind), 'invitation_not_open', 'revoked')
      const again = await expectRefused(at.app, 'invitation_status', () => act(kind, 'resend', link))
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
    const refused = await expectRefused(at.app, 'invitation_not_open', () => createTenant(old))
    expect(refused.state).toBe('replaced')
  })

  it.each(kinds)(
    'to a %s opened by the wrong account says who may answer, and grants nothing',
    async (kind) => {
      const link = await invited(kind)
      const recipient = at.recipients[kind]
      for (const role of ['user_administrator', 'billing_administrator', 'sales_agent'] as const) {
        const person = await recipient?.person(role)
        const session = person ? await signIn(at.app, answering[kind], person) : ''
        await expectClosed(kind, link, session, 'not_permitted')
        expect((await look(answering[kind], link, session)).data).toMatchObject({
          invitationByLink: { viewerCan: { acceptObstacle: 'not_global_administrator' } },
        })
      }
      const elsewhere = kind === 'partnership' ? 'customer' : 'reseller'
      const stranger = await givenOrganization(at.app.database, elsewhere, 'Ailleurs')
      const session = await signIn(at.app, elsewhere, await stranger.person('global_administrator'))
      const field = kind === 'partnership' ? 'authorizeIndirectProvider' : 'acceptCustomerInvitation'
      for (const mutation of [field, 'declineInvitation'])
        await expectRefused(at.app, 'not_found', () =>
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
      const recipient = at.recipients[kind]
      const second = `second-${at.number}.example`
      await at.app.database.query(
        `insert into organization_domain (id, organization_id, name, is_default, verified_at) values (gen_random_uuid(), $1, $2, false, $3), (gen_random_uuid(), $1, $4, false, null)`,
        [recipient?.id, second, testStart, `unverified-${at.number}.example`],
      )
      const link = await invited(kind, { recipientDomain: ` ${second.toUpperCase()} ` })
      const rival = await administrator(
        kind,
        await givenOrganization(at.app.database, answering[kind], 'Une autre firme'),
      )
      await expectClosed(kind, link, rival, 'other_organization')
      expect((await look(answering[kind], link, rival)).data).toMatchObject({
        invitationByLink: { recipientDomain: second, viewerCan: { acceptObstacle: 'other_organization' } },
      })
      if (kind === 'relationship') await expectRefused(at.app, 'other_organization', () => createTenant(link))
      const unproven = await invited(kind, { recipientDomain: `unverified-${at.number}.example` })
      const session = await administrator(kind)
      await expectClosed(kind, unproven, session, 'other_organization')
      expect(await accept(kind, link, session)).not.toHaveProperty('code')
    },
  )

  it('names an organization by a domain only, and says in words when it is none', async () => {
    for (const recipientDomain of ['no domain', 'http://x.example', 'ada@x.example', 'x', 'x..example'])
      await expectRefused(at.app, 'invalid_input', () =>
        sender('partnership', 'draftInvitation', {
          kind: 'partnership',
          recipientMail: `ada-${at.number}@recipient.example`,
          language: 'en',
          recipientDomain,
        }),
      )
  })

  it.each(kinds)(
    'to a %s is not opened, answered or used up by a mail scanner that follows it',
    async (kind) => {
      const link = await invited(kind)
      const host = new URL(at.app.config.portalUrls[answering[kind]]).host
      const page = `/invitations/${link.invitationId}`
      const mutation = `mutation { noteInvitationOpened(input: { invitationId: "${link.invitationId}", token: "${link.token}" }) { __typename } }`
      const query = `/graphql?query=${encodeURIComponent(mutation)}`
      const before = await checksumOfEverything(at.app)
      for (const method of ['GET', 'HEAD', 'OPTIONS'] as const) {
        for (const url of [page, `${page}?utm_source=scanner`, `${page}?token=${link.token}`, `${page}/`]) {
          const response = await at.app.nest.inject({ method, url, headers: { host } })
          expect(response.statusCode, `${method} ${url}`).toBeLessThan(500)
        }
        for (const url of [query, '/graphql']) {
          const response = await at.app.nest.inject({ method, url, headers: { host } })
          expect([404, 405], `${method} ${url}`).toContain(response.statusCode)
        }
      }
      // A form that a scanner posts is not what the page sends.
      for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data'])
        expect(
          (
            await at.app.nest.inject({
              method: 'POST',
              url: '/graphql',
              headers: { host, 'content-type': type },
              payload: `query=${encodeURIComponent(mutation)}`,
            })
          ).statusCode,
        ).toBe(415)
      expect(await checksumOfEverything(at.app)).toEqual(before)
      expect(await accept(kind, link, await administrator(kind))).not.toHaveProperty('code')
    },
  )

  it('run by a scanner that executes scripts is noted as opened at most, and can still be answered', async () => {
    const link = await invited('relationship')
    const note = () =>
      at.app.run(
        'customer',
        `mutation ($input: InvitationLinkInput!) { noteInvitationOpened(input: $input) { __typename ... on NoteInvitationOpenedSuccess { first } } }`,
        { input: link },
      )
    expect(await note()).toMatchObject({ first: true })
    const before = await checksumOfEverything(at.app)
    expect(await note()).toMatchObject({ first: false })
    expect(await checksumOfEverything(at.app)).toEqual(before)
    expect((await look('customer', link)).data).toMatchObject({ invitationByLink: { status: 'opened' } })
    const [row] = await at.app.database.query('select status, decided_at from invitation where id = $1', [
      link.invitationId,
    ])
    expect(row).toEqual({ status: 'issued', decided_at: null })
    // Nobody signed in answers nothing.
    for (const field of ['acceptCustomerInvitation', 'declineInvitation']) {
      const response = await at.app.graphql(
        'customer',
        `mutation ($input: ${field.charAt(0).toUpperCase()}${field.slice(1)}Input!, $key: IdempotencyKey!) { ${field}(input: $input, idempotencyKey: $key) { __typename } }`,
        { input: field === 'declineInvitation' ? link : { ...link, confirmed: true }, key: newKey() },
      )
      expect(response.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
    }
    expect(await accept('relationship', link, await administrator('relationship'))).not.toHaveProperty('code')
  })
})
