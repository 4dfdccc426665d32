import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, newKey, type TestApp } from '../../../testing/app.ts'
import { givenOrganization, givenPartnership, signIn, type TestOrganization } from '../../../testing/world.ts'

interface Draft {
  readonly id: string
  readonly link: string
  readonly subject: string
  readonly text: string
}
interface Preview {
  readonly mail: { readonly subject: string; readonly html: string; readonly text: string }
  readonly page: Readonly<Record<string, unknown>>
}

const page =
  'kind language inviter { legalName country } inviterUserName provider { legalName country } delegatedAdmin { roles duration until } recipientDomain expiresAt closedReason viewerCan { accept }'
const fields = 'id link subject text'

describe('the preview of a draft', () => {
  let app: TestApp
  let provider: TestOrganization
  let session: string
  beforeAll(async () => {
    app = await createTestApp()
    provider = await givenOrganization(app.database, 'provider', 'Nord Distribution')
    const reseller = await givenOrganization(app.database, 'reseller', 'Atelier Aperçu')
    await givenPartnership(app, provider, reseller)
    session = await signIn(app, 'reseller', await reseller.person('global_administrator'))
  })
  afterAll(() => app.stop())

  const draft = async () => {
    const input = {
      kind: 'joint',
      providerId: provider.id,
      recipientMail: 'isla@foxglove.example',
      language: 'en',
    }
    const { invitation } = await app.run<{ invitation: Draft }>(
      'reseller',
      `mutation ($input: DraftInvitationInput!, $key: IdempotencyKey!) { draftInvitation(input: $input, idempotencyKey: $key) {
        ... on DraftInvitationSuccess { invitation { ${fields} } } } }`,
      { input, key: newKey() },
      session,
    )
    return invitation
  }
  const save = async (invitationId: string, part: Record<string, unknown>) =>
    (
      await app.run<{ invitation: Draft }>(
        'reseller',
        `mutation ($input: SaveInvitationDraftInput!) { saveInvitationDraft(input: $input) {
          ... on SaveInvitationDraftSuccess { invitation { ${fields} } } } }`,
        { input: { invitationId, ...part } },
        session,
      )
    ).invitation
  const preview = (id: string, as = session) =>
    app.run<Preview | null>(
      'reseller',
      `query ($id: ObjectId!) { invitationPreview(id: $id) { mail { subject html text } page { ${page} } } }`,
      { id },
      as,
    )

  it('shows the page that its link opens once it is out, to the letter, and the mail with the text and the link', async () => {
    const { id, link, subject, text } = await draft()
    const shown = await preview(id)
    expect(shown?.mail).toMatchObject({ subject, text: expect.stringContaining(text) })
    expect(shown?.mail.html).toContain(`href="${link}"`)
    await app.run(
      'reseller',
      `mutation ($input: SentInvitationInput!, $key: IdempotencyKey!) { issueInvitation(input: $input, idempotencyKey: $key) { __typename } }`,
      { input: { invitationId: id }, key: newKey() },
      session,
    )
    const seen = await app.run(
      'customer',
      `query ($id: ObjectId!, $token: Secret!) { invitationByLink(id: $id, token: $token) { ${page} } }`,
      { id, token: new URL(link).hash.slice(1) },
    )
    expect(shown?.page).toEqual(seen)
    expect(await preview(id)).toBeNull()
  })

  it('is nothing to people who may not invite', async () => {
    const { id } = await draft()
    const other = await givenOrganization(app.database, 'reseller', 'Atelier Voisin')
    expect(await preview(id, await signIn(app, 'reseller', await other.person('sales_agent')))).toBeNull()
  })

  it('has a text that follows what is asked, in its language, until somebody writes in it', async () => {
    const { id, link, subject } = await draft()
    const french = await save(id, { language: 'fr', recipientName: 'Isla Campbell' })
    expect(french.text).toContain('Bonjour Isla Campbell')
    expect(french.subject).not.toBe(subject)
    const mine = await save(id, { text: `Mine ${link}` })
    expect(mine).toMatchObject({ text: `Mine ${link}`, subject: french.subject })
    const asked = await save(id, { language: 'en', requestedRoles: [] })
    expect(asked).toMatchObject({ text: `Mine ${link}`, subject })
  })

  it('and follows who will place the orders, from a provider to nobody and back', async () => {
    const { id, link, text } = await draft()
    expect(text).toContain('Nord Distribution')
    const alone = await save(id, { kind: 'relationship' })
    expect(alone.text).not.toContain('Nord Distribution')
    expect((await preview(id))?.page).toMatchObject({ kind: 'relationship', provider: null })
    expect(await save(id, { kind: 'joint', providerId: provider.id })).toMatchObject({ text })
    expect((await preview(id))?.page).toMatchObject({
      kind: 'joint',
      provider: { legalName: 'Nord Distribution' },
    })
    await save(id, { text: `Mine ${link}` })
    expect(await save(id, { kind: 'relationship' })).toMatchObject({ text: `Mine ${link}` })
  })

  it('an invitation of a customer never becomes one of a reseller, nor one beside a provider of somebody else', async () => {
    const { id, text } = await draft()
    const stranger = await givenOrganization(app.database, 'provider', 'Sud Distribution')
    const answer = (part: Record<string, unknown>) =>
      app.run<{ code: string }>(
        'reseller',
        `mutation ($input: SaveInvitationDraftInput!) { saveInvitationDraft(input: $input) { ... on UserError { code } } }`,
        { input: { invitationId: id, ...part } },
        session,
      )
    for (const part of [{ kind: 'partnership' }, { kind: 'joint', providerId: stranger.id }])
      expect(await answer(part)).toMatchObject({ code: 'not_found' })
    expect(await answer({ kind: 'joint' })).toMatchObject({ code: 'invalid_input' })
    expect((await save(id, { recipientName: null })).text).toBe(text)
  })

  it('of a reseller’s invitation is the page that it will read', async () => {
    const sales = await signIn(app, 'provider', await provider.person('sales_agent'))
    const { invitation } = await app.run<{ invitation: Draft }>(
      'provider',
      `mutation ($input: DraftInvitationInput!, $key: IdempotencyKey!) { draftInvitation(input: $input, idempotencyKey: $key) {
        ... on DraftInvitationSuccess { invitation { ${fields} } } } }`,
      {
        input: { kind: 'partnership', recipientMail: 'julien@lemaire.example', language: 'en' },
        key: newKey(),
      },
      sales,
    )
    const shown = await app.run<Preview>(
      'provider',
      `query ($id: ObjectId!) { invitationPreview(id: $id) { mail { subject html text } page { ${page} } } }`,
      { id: invitation.id },
      sales,
    )
    expect(shown.page).toMatchObject({
      kind: 'partnership',
      inviter: { legalName: 'Nord Distribution' },
      delegatedAdmin: { duration: 'P2Y' },
      closedReason: null,
    })
  })
})
