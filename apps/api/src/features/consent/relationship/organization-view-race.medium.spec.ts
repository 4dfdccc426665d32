import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, newKey, type TestApp } from '../../../testing/app.ts'
import { beforeItsEntries, holdRows, meetAt } from '../../../testing/barrier.ts'
import { givenOpenInvitation } from '../../../testing/invitation.ts'
import {
  givenAgreement,
  givenOrganization,
  givenRelationship,
  signIn,
  type TestOrganization,
} from '../../../testing/world.ts'

interface Answer {
  readonly __typename: string
}

/** Two firms that are each other's reseller and customer: two relationships with one pair of organizations. */
describe('what two organizations see of each other', () => {
  let app: TestApp
  let one: TestOrganization
  let other: TestOrganization
  beforeAll(async () => {
    app = await createTestApp()
  })
  afterAll(() => app.stop())

  const meet = async () => {
    one = await givenOrganization(app.database, 'reseller', 'Atelier Un')
    other = await givenOrganization(app.database, 'reseller', 'Atelier Deux')
    await givenAgreement(app, one)
    await givenAgreement(app, other)
  }
  const ending = async (partner: TestOrganization, customer: TestOrganization) => {
    const { id } = await givenRelationship(app, partner, 'reseller', customer)
    const session = await signIn(app, 'reseller', await partner.person('admin_agent'))
    const input = { relationshipId: id, confirmation: customer.legalName }
    return () =>
      app.run<Answer>(
        'reseller',
        `mutation ($input: EndRelationshipInput!, $key: IdempotencyKey!) { endRelationship(input: $input, idempotencyKey: $key) { __typename } }`,
        { input, key: newKey() },
        session,
      )
  }
  const accepting = async (partner: TestOrganization, customer: TestOrganization) => {
    const { id, token } = await givenOpenInvitation(app, partner)
    const session = await signIn(app, 'customer', await customer.person('global_administrator'))
    const input = { invitationId: id, token, confirmed: true, agreementVersion: null }
    return () =>
      app.run<Answer>(
        'customer',
        `mutation ($input: AcceptCustomerInvitationInput!, $key: IdempotencyKey!) { acceptCustomerInvitation(input: $input, idempotencyKey: $key) { __typename } }`,
        { input, key: newKey() },
        session,
      )
  }
  /** Each has made its change and looked at the pair before either commits: the end of both waits at the audit log. */
  const meetBeforeCommit = async (requests: readonly (() => Promise<Answer>)[]) =>
    meetAt(await holdRows(app, beforeItsEntries), requests)
  const sights = () =>
    app.database.query(
      'select by_relationship from organization_view where viewer_id in ($1, $2) and subject_id in ($1, $2)',
      [one.id, other.id],
    )
  const wrongSights = () =>
    app.database.query(
      `select * from app.organization_view_expected() x full join organization_view v using (viewer_id, subject_id)
       where (x.by_relationship, x.by_partnership, x.by_record) is distinct from (v.by_relationship, v.by_partnership, v.by_record)`,
    )

  it('is nothing that runs when both their relationships end at the same moment', async () => {
    await meet()
    const answers = await meetBeforeCommit([await ending(one, other), await ending(other, one)])
    expect(answers).toEqual([
      { __typename: 'EndRelationshipSuccess' },
      { __typename: 'EndRelationshipSuccess' },
    ])
    expect(await sights()).toEqual([{ by_relationship: false }, { by_relationship: false }])
    expect(await wrongSights()).toEqual([])
  })

  it('is what runs when one relationship ends while the other begins, whoever comes first', async () => {
    for (const endsFirst of [true, false]) {
      await meet()
      const end = await ending(one, other)
      const begin = await accepting(other, one)
      const answers = await meetBeforeCommit(endsFirst ? [end, begin] : [begin, end])
      expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual([
        'AcceptCustomerInvitationSuccess',
        'EndRelationshipSuccess',
      ])
      expect(await sights()).toEqual([{ by_relationship: true }, { by_relationship: true }])
      expect(await wrongSights()).toEqual([])
    }
  })
})
