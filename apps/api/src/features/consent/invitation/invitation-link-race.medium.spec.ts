import { describe, expect, it } from 'vitest'
import { holdRows, meetAt } from '../../../testing/barrier.ts'
import { type Refused } from '../../../testing/untouched.ts'
import { givenOrganization } from '../../../testing/world.ts'
import { answering, kinds, useInvitationLinks } from './invitation-link.fixture.ts'

describe('a personal link that is used by two at once', () => {
  const at = useInvitationLinks()
  const { invited, act, administrator, accept, decline } = at

  it.each(kinds)(
    'to a %s used at once by two people makes one relationship, whoever of the two comes first',
    async (kind) => {
      for (const first of [0, 1]) {
        const link = await invited(kind)
        const people = [
          await administrator(kind, await givenOrganization(at.app.database, answering[kind], 'Une')),
          await administrator(kind, await givenOrganization(at.app.database, answering[kind], 'Autre')),
        ]
        const order = [people[first] ?? '', people[1 - first] ?? '']
        const barrier = await holdRows(at.app, 'select 1 from invitation where id = $1 for update', [
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
          await at.app.database.query(`select 1 from ${table} where invitation_id = $1`, [link.invitationId]),
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
        await givenOrganization(at.app.database, answering[kind], 'Indécise'),
      )
      const barrier = await holdRows(at.app, 'select 1 from invitation where id = $1 for update', [
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
    'to a %s sent again while it is accepted is accepted by the old link, or dead: never both',
    async (kind) => {
      for (const acceptedFirst of [true, false]) {
        const link = await invited(kind)
        const session = await administrator(
          kind,
          await givenOrganization(at.app.database, answering[kind], 'Pressée'),
        )
        const accepting = () => accept(kind, link, session)
        const resending = () => act(kind, 'resend', link)
        const barrier = await holdRows(at.app, 'select 1 from invitation where id = $1 for update', [
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
})
