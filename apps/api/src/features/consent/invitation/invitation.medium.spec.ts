import { simpleParser } from 'mailparser'
import { describe, expect, it } from 'vitest'
import { newKey } from '../../../testing/app.ts'
import { givenOrganization, signIn } from '../../../testing/world.ts'
import { act, draftDocument, saveDocument, type Sent, tokenOf, useInvitations } from './invitation.fixture.ts'

const openedDocument = `mutation ($input: InvitationLinkInput!) { noteInvitationOpened(input: $input) { __typename ... on NoteInvitationOpenedSuccess { first } } }`

describe('an invitation', () => {
  const at = useInvitations()
  const { draft, drafted, run, look } = at

  const listed = (filter: string) =>
    at.app
      .run<{ nodes: readonly { id: string }[] }>(
        'provider',
        'query ($filter: InvitationFilter) { invitations(first: 100, filter: $filter) { nodes { id } } }',
        { filter },
        at.sales,
      )
      .then(({ nodes }) => nodes.map(({ id }) => id))

  it("starts from a text in the recipient's language with the exact link once, and keeps no token in the database", async () => {
    const invitation = await drafted()
    expect(invitation.subject).toContain('vous invite')
    expect(invitation.text.split(invitation.link)).toHaveLength(2)
    expect(invitation.link).toMatch(/^http:\/\/reseller\.localhost:4000\/invitations\/[0-9a-f-]+#[\w-]{43}$/)
    const rows = await at.app.database.query('select * from invitation where id = $1', [invitation.id])
    expect(JSON.stringify(rows)).not.toContain(tokenOf(invitation.link))
  })

  it('is not saved when the link is gone, changed or doubled, and says so', async () => {
    const { id, link, text } = await drafted()
    const save = (changed: string) =>
      at.app.run<Sent>('provider', saveDocument, { input: { invitationId: id, text: changed } }, at.sales)
    for (const broken of [
      'Bonjour',
      text.replace(link, link.slice(0, -1)),
      text.replace(link, `${link}x`),
      `${text}\n${link}`,
    ]) {
      expect(await save(broken)).toMatchObject({ code: 'invitation_link_missing' })
    }
    const kept = await save(`Bonjour Ada,\n${link}\nÀ bientôt`)
    expect(kept.invitation?.text).toBe(`Bonjour Ada,\n${link}\nÀ bientôt`)
  })

  it('goes from draft to ready, sent, opened; only drafts are edited', async () => {
    const { id, link } = await drafted()
    expect(await look(id, link)).toBeNull()
    expect((await run('issue', id)).invitation?.status).toBe('ready')
    expect(
      await at.app.run('provider', saveDocument, { input: { invitationId: id, subject: 'x' } }, at.sales),
    ).toMatchObject({
      code: 'invitation_status',
    })
    expect((await run('send', id)).invitation?.status).toBe('sending')
    expect(await run('send', id)).toMatchObject({ code: 'invitation_status' })
    expect(await look(id, link)).toMatchObject({ status: 'sending' })
    const input = { invitationId: id, token: tokenOf(link) }
    expect(await at.app.run('reseller', openedDocument, { input })).toMatchObject({ first: true })
    expect(await at.app.run('reseller', openedDocument, { input })).toMatchObject({ first: false })
    expect(await look(id, link)).toMatchObject({ status: 'opened' })
  })

  it('is mailed with its text, and without the token until the mail is rendered', async () => {
    const { id, link } = await drafted()
    await run('send', id)
    const rows = await at.app.database.query<{
      data: { values: { text: string }; link: { version: number } }
    }>(`select data from mail_message where template = 'invitation-sent' and data #>> '{link,id}' = $1`, [id])
    expect(rows).toHaveLength(1)
    expect(rows[0]?.data.values.text).toContain('{link}')
    expect(JSON.stringify(rows)).not.toContain(tokenOf(link))
  })

  it('sent again has a new link, and the old one opens nothing from that moment', async () => {
    const { id, link } = await drafted()
    await run('send', id)
    const again = await run('resend', id)
    expect(again.invitation?.link).not.toBe(link)
    expect(await look(id, link)).toBeNull()
    expect(await look(id, again.invitation?.link ?? '')).toMatchObject({ status: 'sending' })
  })

  it('can be revoked until it is answered, and its link then says so', async () => {
    const { id, link } = await drafted()
    await run('issue', id)
    expect((await run('revoke', id)).invitation?.status).toBe('revoked')
    expect(await look(id, link)).toMatchObject({ status: 'revoked', closedReason: 'revoked' })
    expect(await run('resend', id)).toMatchObject({ code: 'invitation_status' })
  })

  it('says in a dry run until when its link would work if it were extended, and keeps its time', async () => {
    const { id } = await drafted()
    const before = (await run('issue', id)).invitation?.expiresAt ?? ''
    const start = at.app.clock.now()
    const later = new Date(start.getTime() + 60_000)
    at.app.clock.set(later)
    const variables = { input: { invitationId: id }, key: newKey(), dryRun: true }
    const tried = await at.app.run<Sent>('provider', act('extend'), variables, at.sales)
    const until = new Date(later.getTime() + 30 * 86_400_000).toISOString()
    expect(tried.invitation?.expiresAt).toBe(until)
    const rows = await at.app.database.query<{ at: Date }>(
      'select expires_at as at from invitation where id = $1',
      [id],
    )
    expect(rows[0]?.at.toISOString()).toBe(before)
    expect((await run('extend', id)).invitation?.expiresAt).toBe(until)
    at.app.clock.set(start)
  })

  it('given up as a draft was discarded, not revoked: in its status, its list and the activity log', async () => {
    const { id } = await drafted()
    const revoked = await drafted()
    await run('issue', revoked.id)
    await run('revoke', revoked.id)
    expect((await run('revoke', id)).invitation).toMatchObject({ status: 'discarded', issuedAt: null })
    expect(await listed('discarded')).toEqual([id])
    expect(await listed('revoked')).toContain(revoked.id)
    expect(await listed('revoked')).not.toContain(id)
    const acts = await at.app.database.query<{ action: string }>(
      `select action from audit_entry where object_id = any($1::uuid[]) and action ~ 'discard|revoke' order by at, action`,
      [[id, revoked.id]],
    )
    expect(acts.map(({ action }) => action).toSorted()).toEqual(['invitation.discard', 'invitation.revoke'])
  })

  it('expires thirty days after it was issued, and can be sent again', async () => {
    const { id, link } = await drafted()
    await run('issue', id)
    const before = at.app.clock.now()
    at.app.clock.set(new Date(before.getTime() + 30 * 86_400_000 - 1000))
    expect(await look(id, link)).toMatchObject({ closedReason: null })
    at.app.clock.set(new Date(before.getTime() + 30 * 86_400_000))
    expect(await look(id, link)).toMatchObject({ status: 'expired', closedReason: 'expired' })
    const someone = await signIn(at.app, 'provider', await at.provider.person('sales_agent'))
    expect((await run('resend', id, someone)).invitation?.status).toBe('sending')
    at.app.clock.set(before)
  })

  it('is extended for thirty days from now with the same link, open or expired, and no mail goes out', async () => {
    const { id, link } = await drafted()
    expect(await run('extend', id)).toMatchObject({ code: 'invitation_status' })
    await run('issue', id)
    const before = at.app.clock.now()
    at.app.clock.set(new Date(before.getTime() + 40 * 86_400_000))
    const someone = await signIn(at.app, 'provider', await at.provider.person('sales_agent'))
    expect(await look(id, link)).toMatchObject({ closedReason: 'expired' })
    const mails = () => at.app.database.query('select id from mail_message')
    const sent = (await mails()).length
    expect((await run('extend', id, someone)).invitation).toMatchObject({ status: 'ready', link })
    expect(await look(id, link)).toMatchObject({ status: 'ready', closedReason: null })
    expect(await mails()).toHaveLength(sent)
    const entries = await at.app.database.query<{ before: object; after: object }>(
      `select before, after from audit_entry where action = 'invitation.extend' and object_id = $1`,
      [id],
    )
    expect(entries).toEqual([
      {
        before: { expiresAt: new Date(before.getTime() + 30 * 86_400_000).toISOString() },
        after: { expiresAt: new Date(before.getTime() + 70 * 86_400_000).toISOString() },
      },
    ])
    await run('revoke', id, someone)
    expect(await run('extend', id, someone)).toMatchObject({ code: 'invitation_status' })
    at.app.clock.set(before)
  })

  it('is a mail file with the exact link in text and HTML, for those alone who may send it', async () => {
    const subject = 'Émilie, travaillons ensemble : dès l’été prochain, avec de très longues lignes d’objet'
    const { id, link } = await drafted(at.sales, 'provider', { recipientName: 'Émilie Ünal' })
    const text = `Bonjour Émilie,\n\n<b>${'très long '.repeat(30)}</b>\n${link}\n\nÀ bientôt`
    await at.app.run('provider', saveDocument, { input: { invitationId: id, subject, text } }, at.sales)
    const file = (session: string) =>
      at.app.run<string | null>(
        'provider',
        'query ($id: ObjectId!) { invitationMessageFile(id: $id) }',
        { id },
        session,
      )
    const raw = (await file(at.sales)) ?? ''
    // RFC 5322: lines end in CRLF, hold ASCII alone, and are never longer than 998 characters; RFC 2045: 76 in a body.
    expect(raw.split('\r\n').every((line) => /^[\t\x20-\x7e]{0,78}$/.test(line))).toBe(true)
    const mail = await simpleParser(raw)
    expect(mail.headers.get('x-unsent')).toBe('1')
    expect(mail.subject).toBe(subject)
    expect(mail.to).toMatchObject({ value: [{ name: 'Émilie Ünal', address: 'ada@atelier.example' }] })
    expect(mail.text?.trimEnd()).toBe(text)
    expect(mail.html).toContain(`href="${link}"`)
    expect(mail.html).toContain('&lt;b&gt;')
    const other = await givenOrganization(at.app.database, 'provider', 'Ouest Distribution')
    const stranger = await signIn(at.app, 'provider', await other.person('global_administrator'))
    expect(await file(stranger)).toBeNull()
    expect(
      await file(await signIn(at.app, 'provider', await at.provider.person('helpdesk_agent'))),
    ).toBeNull()
    await run('issue', id)
    expect(await file(at.sales)).toContain('X-Unsent')
    await run('revoke', id)
    expect(await file(at.sales)).toBeNull()
  })

  it('of one organization does not exist for another', async () => {
    const { id } = await drafted()
    const other = await givenOrganization(at.app.database, 'provider', 'Sud Distribution')
    const stranger = await signIn(at.app, 'provider', await other.person('global_administrator'))
    for (const name of ['issue', 'send', 'resend', 'revoke']) {
      expect(await run(name, id, stranger)).toMatchObject({ code: 'not_found' })
    }
    expect(
      await at.app.run('provider', 'query ($id: ObjectId!) { invitation(id: $id) { id } }', { id }, stranger),
    ).toBeNull()
    expect(await at.app.run('provider', '{ invitations { nodes { id } } }', {}, stranger)).toEqual({
      nodes: [],
    })
  })

  it('to a customer asks for administration by default from those who may ask for it, and never from a sales agent', async () => {
    const relationship = { kind: 'relationship', language: 'en' }
    const asked = await drafted(at.resellerAdmin, 'reseller', relationship)
    expect(asked).toMatchObject({
      requestedRoles: ['user_administrator', 'license_administrator', 'directory_reader'],
      requestedDuration: 'P1Y',
    })
    expect(await drafted(at.resellerSales, 'reseller', relationship)).toMatchObject({
      requestedRoles: [],
      requestedDuration: null,
    })
    const roles = { ...relationship, requestedRoles: ['directory_reader'] }
    expect(await draft(at.resellerSales, 'reseller', roles)).toMatchObject({ code: 'not_permitted' })
    expect(await draft(at.resellerAdmin, 'reseller', { ...roles, requestedDuration: 'P3Y' })).toMatchObject({
      code: 'invalid_input',
    })
  })

  it('that is only tried leaves nothing behind', async () => {
    const count = async () => (await at.app.database.query('select id from invitation')).length
    const before = await count()
    const input = { kind: 'partnership', recipientMail: 'ada@atelier.example', language: 'fr' }
    const tried = await at.app.run<Sent>(
      'provider',
      draftDocument,
      { input, key: newKey(), dryRun: true },
      at.sales,
    )
    expect(tried.__typename).toBe('DraftInvitationSuccess')
    expect(await count()).toBe(before)
  })

  it('pages by newest first without losing or repeating one', async () => {
    const all = await at.app.run<{ nodes: { id: string }[] }>(
      'provider',
      '{ invitations(first: 100) { nodes { id } } }',
      {},
      at.sales,
    )
    const seen: string[] = []
    let after: string | null = null
    do {
      const page: { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } =
        await at.app.run(
          'provider',
          'query ($after: Cursor) { invitations(first: 2, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }',
          { after },
          at.sales,
        )
      seen.push(...page.nodes.map(({ id }) => id))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after)
    expect(seen).toEqual(all.nodes.map(({ id }) => id))
    expect(new Set(seen).size).toBe(seen.length)
  })
})
