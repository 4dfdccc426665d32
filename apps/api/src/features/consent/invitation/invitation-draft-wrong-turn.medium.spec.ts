import { renderMail } from '@relais/emails'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, newKey, type TestApp } from '../../../testing/app.ts'
import { holdRows, meetAt } from '../../../testing/barrier.ts'
import { checksumOfEverything } from '../../../testing/checksum.ts'
import { expectRefused, type Refused } from '../../../testing/untouched.ts'
import { givenOrganization, signIn, type TestOrganization } from '../../../testing/world.ts'

interface Draft {
  readonly id: string
  readonly link: string
  readonly subject: string
  readonly text: string
  readonly status: string
  readonly revision: number
}
interface Answer extends Refused {
  readonly invitation?: Draft
  readonly field?: string
  readonly reason?: string
  readonly occurrences?: number
  readonly changedByName?: string
  readonly fields?: readonly string[]
}

const selection = (success: string, more = '') => `{ __typename
  ... on ${success} { invitation { id link subject text status revision } }
  ... on UserError { code message remedy } ... on InvalidInputError { field reason }
  ... on DraftChangedError { changedByName changedAt fields } ${more} }`

describe('a draft that is not written as it was meant', () => {
  let app: TestApp
  let provider: TestOrganization
  let mine: string
  let colleague: string
  let colleagueName: string
  let draft: Draft

  beforeAll(async () => {
    app = await createTestApp()
    provider = await givenOrganization(app.database, 'provider', 'Nord Distribution')
    mine = await signIn(app, 'provider', await provider.person('sales_agent'))
    const other = await provider.person('admin_agent')
    colleagueName = `Person ${other.id.slice(0, 4)}`
    colleague = await signIn(app, 'provider', other)
  })
  afterAll(() => app.stop())
  beforeEach(async () => {
    const input = { kind: 'partnership', recipientMail: 'ada@atelier.example', language: 'fr' }
    const answer = await app.run<Answer>(
      'provider',
      `mutation ($input: DraftInvitationInput!, $key: IdempotencyKey!) { draftInvitation(input: $input, idempotencyKey: $key) { __typename ... on DraftInvitationSuccess { invitation { id link subject text status revision } } } }`,
      { input, key: newKey() },
      mine,
    )
    if (!answer.invitation) throw new Error('no draft')
    draft = answer.invitation
  })

  const saveDocument = `mutation ($input: SaveInvitationDraftInput!) { saveInvitationDraft(input: $input) ${selection('SaveInvitationDraftSuccess', '... on InvitationLinkMissingError { occurrences }')} }`
  const save = (input: object, session = mine) =>
    app.run<Answer>('provider', saveDocument, { input: { invitationId: draft.id, ...input } }, session)
  const act = (name: 'send' | 'issue' | 'revoke', input: object = {}, session = mine) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Invitation`
    const fields =
      name === 'revoke'
        ? '{ __typename ... on UserError { code message remedy } }'
        : selection(`${type}Success`)
    return app.run<Answer>(
      'provider',
      `mutation ($input: SentInvitationInput!, $key: IdempotencyKey!) { ${name}Invitation(input: $input, idempotencyKey: $key) ${fields} }`,
      { input: { invitationId: draft.id, ...input }, key: newKey() },
      session,
    )
  }
  const saved = () =>
    app.run<Draft>(
      'provider',
      'query ($id: ObjectId!) { invitation(id: $id) { id link subject text status revision } }',
      { id: draft.id },
      mine,
    )

  it.each<[string, (link: string) => string]>([
    ['deleted', () => 'Bonjour Ada, à bientôt'],
    ['cut at its end', (link) => link.slice(0, -3)],
    ['made longer', (link) => `${link}A`],
    ['given long dashes', (link) => link.replaceAll('-', '–')],
    ['given hyphens that do not break', (link) => link.replaceAll('-', '\u2011')],
    ['given soft hyphens', (link) => link.replaceAll('-', '-\u00ad')],
    ['given an invisible space', (link) => `${link.slice(0, -9)}\u200b${link.slice(-9)}`],
    ['broken over two lines', (link) => `${link.slice(0, -9)}\n${link.slice(-9)}`],
    ['given a capital letter', (link) => `H${link.slice(1)}`],
    ['freed of its fragment', (link) => link.slice(0, link.indexOf('#'))],
    ['given an escaped fragment', (link) => link.replace('#', '%23')],
    ['made a link of a mail filter', (link) => `https://filter.example/?url=${encodeURIComponent(link)}`],
    ['said twice', (link) => `${link} ${link}`],
    ['followed by its token alone', (link) => `${link} ${link.slice(link.indexOf('#') + 1)}`],
  ])('is not saved where its link was %s, and says how to put it back', async (_, alter) => {
    const text = draft.text.replace(draft.link, alter(draft.link))
    const refused = await expectRefused(app, 'invitation_link_missing', () => save({ text }))
    expect(refused.occurrences).not.toBe(1)
    expect(refused.remedy).toMatch(/^(Put the link back|Leave it in one place)/)
    // The subject that came with it is not saved either: all or nothing.
    await expectRefused(app, 'invitation_link_missing', () => save({ text, subject: 'Another subject' }))
    expect((await saved()).text).toBe(draft.text)
  })

  it.each<[string, string]>([
    ['curly quotes and dashes', '“Bonjour” ‘Ada’ « vous » – — …'],
    ['spaces that do not break', 'Prix\u00a0: 10\u202f000\u00a0€'],
    ['bullets of a word processor', '•\tun\n▪ deux\n\uf0b7\ttrois'],
    ['soft hyphens and invisible spaces', 'impos\u00adsible\u200bment\u2060 \ufeffvôtre'],
    ['marks of writing from right to left', '\u200fשלום\u200e \u202bمرحبا\u202c \u2067x\u2069'],
    ['joined signs', '👩\u200d💻 🇫🇷 e\u0301 \u{20000}'],
    ['HTML', '<p class="MsoNormal"><b>Bonjour</b> &amp; <script>alert(1)</script></p>'],
    ['what looks like a placeholder', 'Bonjour {name}, {{nom}} ${x} %s'],
  ])('keeps %s that were pasted as they are', async (_, pasted) => {
    const text = `${pasted}\n${draft.link}\n${pasted}`
    expect((await save({ text })).invitation?.text).toBe(text)
    expect((await saved()).text).toBe(text)
  })

  it.each<[string, string]>([
    ['of Windows', '\r\n'],
    ['of old machines', '\r'],
    ['of a word processor (Shift and Enter)', '\u000b'],
    ['between pages', '\f'],
    ['of Unicode', '\u2028'],
    ['between paragraphs of Unicode', '\u2029'],
    ['of mainframes', '\u0085'],
  ])('takes a pasted line break %s for a line break', async (_, lineBreak) => {
    const lines = ['Bonjour', '', draft.link, 'À bientôt']
    expect((await save({ text: lines.join(lineBreak) })).invitation?.text).toBe(lines.join('\n'))
  })

  it.each<[string, object, string, string]>([
    ['a text of 64 KiB', { text: 'é'.repeat(64 * 1024) }, 'text', 'too_long'],
    ['an empty text', { text: ' \u00a0\n' }, 'text', 'missing'],
    ['a bell in the text', { text: 'ding \u0007' }, 'text', 'control_character'],
    ['the placeholder of the link', { text: 'Here: {link}' }, 'text', 'placeholder'],
    ['a subject of two lines', { subject: 'One\nTwo' }, 'subject', 'control_character'],
    [
      'a subject with another header',
      { subject: 'One\r\nBcc: all@x.example' },
      'subject',
      'control_character',
    ],
    ['a subject that is too long', { subject: 'x'.repeat(201) }, 'subject', 'too_long'],
    ['an empty subject', { subject: ' ' }, 'subject', 'missing'],
    ['two recipients', { recipientMail: 'a@x.example, b@x.example' }, 'recipientMail', 'not_a_mail_address'],
    [
      'two recipients with names',
      { recipientMail: 'Ada <a@x.example>, Bo <b@x.example>' },
      'recipientMail',
      'not_a_mail_address',
    ],
    ['a domain with an @', { recipientDomain: 'ada@x.example' }, 'recipientDomain', 'not_a_domain'],
  ])('is not saved with %s, and names the field and the reason', async (_, input, field, reason) => {
    const refused = await expectRefused(app, 'invalid_input', () => save(input))
    expect(refused).toMatchObject({ field, reason })
  })

  it('takes no text that no database can hold: NUL and half of a pair are refused as a whole, in words', async () => {
    const before = await checksumOfEverything(app)
    for (const text of [`Bonjour\0 ${draft.link}`, `Bonjour\ud800 ${draft.link}`]) {
      const answer = await app.graphql(
        'provider',
        saveDocument,
        { input: { invitationId: draft.id, text } },
        mine,
      )
      expect(answer.status).toBe(400)
      expect(answer.errors?.[0]).toMatchObject({
        extensions: { code: 'INVALID_TEXT' },
        message: expect.stringContaining('Remove it'),
      })
    }
    expect(await checksumOfEverything(app)).toEqual(before)
  })

  it('sends pasted HTML as the text it is: no tag of it reaches the mail', async () => {
    const text = `<script>alert(1)</script>\n${draft.link}`
    await save({ text })
    const { link, subject } = draft
    const data = {
      link,
      organizationName: 'Nord',
      organizationKind: 'provider',
      inviterName: 'Ada',
      subject,
      text,
      expiresAt: app.clock.now(),
    } as const
    const mail = renderMail({
      template: 'invitation-sent',
      language: 'fr',
      timeZone: 'Europe/Paris',
      data,
    })
    expect(mail.html).not.toContain('<script')
    expect(mail.html).toContain('&lt;script&gt;')
    expect(mail.text).toContain('<script>alert(1)</script>')
  })

  it('saved from two tabs keeps the first one: the stale tab hears who saved what, and overwrites only when it says so', async () => {
    const read = draft.revision
    const theirs = `Bonjour Ada,\n${draft.link}`
    expect(await save({ revision: read, text: theirs }, colleague)).toMatchObject({
      invitation: { revision: read + 1 },
    })
    const stale = { revision: read, text: `Chère Ada,\n${draft.link}`, subject: draft.subject }
    const refused = await expectRefused(app, 'draft_changed', () => save(stale))
    expect(refused).toMatchObject({ changedByName: colleagueName, fields: ['text'] })
    expect(refused.message).toContain(colleagueName)
    expect((await saved()).text).toBe(theirs)
    // What is saved already may be sent again: an answer that was lost is no conflict.
    expect(await save({ revision: read, text: theirs })).toMatchObject({
      __typename: 'SaveInvitationDraftSuccess',
    })
    expect(await save({ ...stale, revision: null })).toMatchObject({ invitation: { text: stale.text } })
  })

  it('saved by two at the same moment keeps one of the two, whoever comes first', async () => {
    for (const order of [
      [mine, colleague],
      [colleague, mine],
    ]) {
      const { revision } = await saved()
      const barrier = await holdRows(app, 'select 1 from invitation where id = $1 for update', [draft.id])
      const [won, lost] = await meetAt(
        barrier,
        order.map(
          (session) => () => save({ revision, text: `${session.slice(0, 9)}\n${draft.link}` }, session),
        ),
      )
      expect(won).toMatchObject({ invitation: { revision: revision + 1 } })
      expect(lost).toMatchObject({ code: 'draft_changed', fields: ['text'] })
      expect((await saved()).text).toBe(`${order[0]?.slice(0, 9)}\n${draft.link}`)
    }
  })

  it.each(['send', 'issue'] as const)(
    'goes out by %s only as the page shows it: not as another tab has changed it meanwhile',
    async (way) => {
      const read = draft.revision
      await save({ revision: read, text: `Autre chose\n${draft.link}` }, colleague)
      await expectRefused(app, 'draft_changed', () => act(way, { revision: read }))
      expect(await act(way, { revision: read + 1 })).toMatchObject({
        invitation: { text: `Autre chose\n${draft.link}` },
      })
    },
  )

  it('started again from a stale tab does not discard what somebody has written since', async () => {
    const text = `Longuement rédigé\n${draft.link}`
    await save({ revision: draft.revision, text }, colleague)
    await expectRefused(app, 'draft_changed', () => save({ revision: draft.revision, startTextAgain: true }))
    expect((await saved()).text).toBe(text)
  })

  it('discarded or sent in another tab is neither edited nor sent again, and says what it is now', async () => {
    await act('revoke', {}, colleague)
    for (const ask of [
      () => save({ revision: draft.revision, subject: 'Too late' }),
      () => act('send', { revision: draft.revision }),
      () => act('issue'),
      () => act('revoke'),
    ])
      expect((await expectRefused(app, 'invitation_status', ask)).message).toContain('no longer')
  })
})
