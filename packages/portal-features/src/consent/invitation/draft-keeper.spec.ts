import { GraphqlRequestError } from '@relais/graphql-client'
import { describe, expect, it } from 'vitest'
import { DraftKeeper, type DraftWorld, type SaveAnswer } from './draft-keeper.ts'
import type { SentInvitation } from './invitation-queries.ts'

const link = 'http://reseller.localhost/invitations/1#token'
const draft = {
  id: '1',
  link,
  revision: 1,
  recipientMail: 'ada@example.org',
  subject: 'Hello',
  text: `Dear Ada\n${link}`,
  status: 'draft',
  recipientName: null,
  recipientDomain: null,
  language: 'en',
  requestedRoles: [],
  requestedDuration: null,
  provider: null,
} as unknown as SentInvitation

/** A server that keeps one draft, and what another tab saves there. */
function world() {
  let saved = draft
  const sent: object[] = []
  const answers: (() => SaveAnswer)[] = []
  const reach: DraftWorld = {
    send: async ({ revision, startTextAgain, ...part }) => {
      sent.push({ revision, ...part })
      const planned = answers.shift()
      if (planned) return planned()
      if (revision !== saved.revision) {
        return {
          refused: {
            code: 'draft_changed',
            message: '',
            remedy: '',
            changedByName: 'Bo',
            changedAt: '2026-03-02T09:00:00Z',
          },
        }
      }
      const again = startTextAgain ? { subject: 'Template', text: `Template ${link}` } : {}
      // A text that nobody changed follows whom it greets, as the server's does.
      const follows =
        part.recipientName && saved.text === draft.text ? { text: `Dear ${part.recipientName}\n${link}` } : {}
      saved = { ...saved, ...follows, ...(part as Partial<SentInvitation>), ...again, revision: revision + 1 }
      return { saved }
    },
    read: async () => saved,
    remember: () => undefined,
  }
  const elsewhere = (part: Partial<SentInvitation>) => {
    saved = { ...saved, ...part, revision: saved.revision + 1 }
    return saved
  }
  return { keeper: new DraftKeeper(draft, reach), sent, answers, elsewhere, saved: () => saved }
}

describe('a draft', () => {
  it('sends what was changed and no more, one save after the other', async () => {
    const { keeper, sent } = world()
    keeper.change({ subject: 'One' })
    const first = keeper.save()
    keeper.change({ subject: 'Two' })
    await Promise.all([first, keeper.save()])
    expect(sent).toEqual([{ revision: 1, subject: 'Two' }])
    expect(keeper.current().state).toBe('saved')
  })

  it('is not sent without its link', async () => {
    const { keeper, sent } = world()
    keeper.change({ text: 'Dear Ada' })
    expect(await keeper.save()).toBe(false)
    expect([keeper.current().state, sent]).toEqual(['held_back', []])
  })

  it('takes over what another tab saved where nothing is typed', () => {
    const { keeper, elsewhere } = world()
    keeper.received(elsewhere({ subject: 'Theirs' }))
    expect(keeper.current()).toMatchObject({ state: 'saved', values: { subject: 'Theirs' } })
  })

  it('keeps both sides where they changed different fields', async () => {
    const { keeper, elsewhere, saved } = world()
    elsewhere({ recipientMail: 'bo@example.org' })
    keeper.change({ subject: 'Mine' })
    expect(await keeper.save()).toBe(true)
    expect(saved()).toMatchObject({ subject: 'Mine', recipientMail: 'bo@example.org' })
    expect(keeper.current().values.recipientMail).toBe('bo@example.org')
  })

  it('asks who wins where both changed the same field, and loses neither before that', async () => {
    const { keeper, elsewhere, saved } = world()
    elsewhere({ subject: 'Theirs' })
    keeper.change({ subject: 'Mine' })
    expect(await keeper.save()).toBe(false)
    expect(keeper.current()).toMatchObject({
      state: 'conflict',
      values: { subject: 'Mine' },
      conflict: { changedByName: 'Bo', fields: ['subject'], theirs: { subject: 'Theirs' } },
    })
    expect(await keeper.save()).toBe(false)
    expect(saved().subject).toBe('Theirs')
  })

  it('is saved over the other, or gives way to it, as was chosen', async () => {
    const mine = world()
    mine.elsewhere({ subject: 'Theirs', recipientMail: 'bo@example.org' })
    mine.keeper.change({ subject: 'Mine' })
    await mine.keeper.save()
    expect(await mine.keeper.keepMine()).toBe(true)
    expect(mine.saved()).toMatchObject({ subject: 'Mine', recipientMail: 'bo@example.org' })

    const theirs = world()
    theirs.elsewhere({ subject: 'Theirs' })
    theirs.keeper.change({ subject: 'Mine' })
    await theirs.keeper.save()
    expect(theirs.keeper.takeTheirs().subject).toBe('Mine')
    expect(theirs.keeper.current()).toMatchObject({ state: 'saved', values: { subject: 'Theirs' } })
  })

  it('meets no conflict in its own save whose answer was lost', async () => {
    const { keeper, answers, elsewhere, saved } = world()
    keeper.change({ subject: 'Mine' })
    answers.push(() => {
      elsewhere({ subject: 'Mine' })
      throw new GraphqlRequestError('No answer', { status: null, requestId: null })
    })
    expect(await keeper.save()).toBe(false)
    expect(keeper.current().state).toBe('failed')
    expect(await keeper.save()).toBe(true)
    expect(saved().subject).toBe('Mine')
  })

  it('that went out meanwhile keeps what was typed and says so', async () => {
    const { keeper, answers } = world()
    keeper.change({ subject: 'Mine' })
    answers.push(() => ({ refused: { code: 'invitation_status', message: '', remedy: '' } }))
    expect(await keeper.save()).toBe(false)
    expect(keeper.current()).toMatchObject({ state: 'closed', values: { subject: 'Mine' } })
  })

  it('that is out is not changed any more, by an Undo that is still on the screen', async () => {
    const { keeper, elsewhere, sent } = world()
    const before = keeper.current()
    keeper.received(elsewhere({ status: 'sent' }))
    keeper.change({ text: `Mine ${link}` })
    expect(keeper.current()).toEqual(before)
    expect(await keeper.save()).toBe(true)
    expect(sent).toEqual([])
  })

  it('that went out and was taken back is written in again, with what was typed before', async () => {
    const { keeper, elsewhere, saved } = world()
    keeper.change({ subject: 'Mine' })
    keeper.received(elsewhere({ status: 'ready' }))
    expect(keeper.current().state).toBe('closed')
    keeper.received(elsewhere({ status: 'draft' }))
    keeper.change({ text: `Mine ${link}` })
    expect(await keeper.save()).toBe(true)
    expect(saved()).toMatchObject({ subject: 'Mine', text: `Mine ${link}` })
  })

  it('has a text that follows what is asked while nobody has written in it', async () => {
    const { keeper } = world()
    keeper.change({ recipientName: 'Bo' })
    expect(await keeper.save()).toBe(true)
    expect(keeper.current()).toMatchObject({ stale: false, values: { text: `Dear Bo\n${link}` } })
  })

  it('keeps a text that somebody wrote, and says that what is asked has changed, until it is right', async () => {
    const { keeper } = world()
    keeper.change({ text: `Mine ${link}` })
    await keeper.save()
    keeper.change({ recipientName: 'Bo' })
    await keeper.save()
    expect(keeper.current()).toMatchObject({ stale: true, values: { text: `Mine ${link}` } })
    keeper.keepText()
    expect(keeper.current().stale).toBe(false)
    keeper.change({ recipientMail: 'bo@example.org' })
    await keeper.save()
    expect(keeper.current().stale).toBe(false)
  })

  it('started again gives back what was there', async () => {
    const { keeper } = world()
    keeper.change({ text: `Mine ${link}` })
    expect(await keeper.startAgain()).toMatchObject({ text: `Mine ${link}` })
    expect(keeper.current()).toMatchObject({ state: 'saved', values: { subject: 'Template' } })
  })
})
