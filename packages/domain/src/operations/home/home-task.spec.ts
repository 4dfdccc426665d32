import { describe, expect, it } from 'vitest'
import { addDays } from '../../kernel/time.ts'
import { type HomeInvitation, type HomeTask, inOrder, taskOfInvitation } from './home-task.ts'

const now = new Date('2026-11-15T10:00:00.000Z')
const ago = (days: number) => addDays(now, -days)
const sent: HomeInvitation = {
  id: 'i',
  status: 'issued',
  recipientMail: 'zoe@x.example',
  recipientName: 'Zoé',
  mailProblem: null,
  createdAt: ago(6),
  changedAt: null,
  issuedAt: ago(6),
  mailQueuedAt: ago(6),
  openedAt: null,
  expiresAt: addDays(now, 24),
  decidedAt: null,
  decidedByName: null,
  decidedById: null,
}
const kindOf = (more: Partial<HomeInvitation>) => taskOfInvitation({ ...sent, ...more }, now)?.kind ?? null

describe('what an invitation asks its sender to do', () => {
  it.each([
    ['it was not opened for three days', {}, 'invitation_unopened'],
    ['it was sent, or sent again, less than three days ago', { mailQueuedAt: ago(2) }, null],
    ['it was opened two days ago', { openedAt: ago(2) }, 'invitation_opened'],
    ['it was opened yesterday', { openedAt: ago(1) }, null],
    ['no mail server takes it', { mailProblem: 'recipient_refused' }, 'invitation_undelivered'],
    ['a mail server is still asked', { mailProblem: 'delayed', mailQueuedAt: ago(1) }, null],
    ['it expired', { expiresAt: ago(1) }, 'invitation_expired'],
    ['it expired long ago', { expiresAt: ago(31) }, null],
    ['it was declined', { status: 'declined', decidedAt: ago(13) }, 'invitation_declined'],
    ['it was declined long ago', { status: 'declined', decidedAt: ago(15) }, null],
    ['it was accepted', { status: 'accepted', decidedAt: ago(6) }, 'invitation_accepted'],
    ['it was accepted over a week ago', { status: 'accepted', decidedAt: ago(8) }, null],
    ['it was begun', { status: 'draft', issuedAt: null, mailQueuedAt: null }, 'invitation_draft'],
    ['it was revoked', { status: 'revoked' }, null],
  ] as const)('where %s', (_, more, kind) => {
    expect(kindOf(more)).toBe(kind)
  })

  it('names who answered, and before that the person, or the address of nobody by name', () => {
    const answered = { status: 'declined', decidedAt: ago(1), decidedByName: 'Atelier', decidedById: 'c' }
    expect(taskOfInvitation({ ...sent, ...answered }, now)).toMatchObject({
      name: 'Atelier',
      customerId: 'c',
    })
    expect(taskOfInvitation(sent, now)).toMatchObject({ name: 'Zoé', detail: 'zoe@x.example' })
    expect(taskOfInvitation({ ...sent, recipientName: null }, now)).toMatchObject({
      name: 'zoe@x.example',
      detail: null,
    })
  })
})

describe('the order of what is to be done', () => {
  const task = (kind: HomeTask['kind'], due: number | null, at: number | null = null): HomeTask => ({
    kind,
    id: `${kind} ${due ?? at}`,
    name: '',
    detail: null,
    customerId: null,
    quantity: null,
    price: null,
    at: at === null ? null : ago(at),
    due: due === null ? null : addDays(now, due),
  })

  it('is what failed, then what ends, the next first whatever it is, then the rest', () => {
    const tasks = [
      task('invitation_draft', null, 1),
      task('subscription_ending', 20),
      task('administration_ending', 9),
      task('invitation_opened', 30, 9),
      task('subscription_ending', 3),
      task('invitation_undelivered', null, 2),
    ]
    expect(inOrder(tasks).map(({ id }) => id)).toEqual([
      'invitation_undelivered 2',
      'subscription_ending 3',
      'administration_ending 9',
      'subscription_ending 20',
      'invitation_opened 30',
      'invitation_draft 1',
    ])
  })
})
