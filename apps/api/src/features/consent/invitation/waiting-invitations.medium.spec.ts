import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, newKey, type TestApp } from '../../../testing/app.ts'
import { givenOrganization, signIn, type TestOrganization } from '../../../testing/world.ts'

const document = '{ waitingInvitations { inviterName providerName recipientMail answerBy } }'

describe('invitations that wait for the answer of a customer', () => {
  let app: TestApp
  let customer: TestOrganization
  let reseller: TestOrganization
  let sender: string
  let session: string
  const waiting = (by = session, portal: 'customer' | 'reseller' = 'customer') =>
    app.run<readonly object[]>(portal, document, {}, by)
  const change = <T>(name: string, type: string, input: object, selection = '') =>
    app.run<T>(
      'reseller',
      `mutation ($input: ${type}!, $key: IdempotencyKey!) {
        ${name}(input: $input, idempotencyKey: $key) { __typename ${selection} } }`,
      { input, key: newKey() },
      sender,
    )
  const issue = (invitationId: string) =>
    change<object>('issueInvitation', 'SentInvitationInput', { invitationId })
  /** An invitation, made out to a domain or to whoever has its link. */
  const invited = async (recipientMail: string, recipientDomain: string | null) => {
    const { invitation } = await change<{ invitation: { id: string } }>(
      'draftInvitation',
      'DraftInvitationInput',
      { kind: 'relationship', recipientMail, recipientDomain, language: 'en' },
      '... on DraftInvitationSuccess { invitation { id } }',
    )
    return invitation.id
  }

  beforeAll(async () => {
    app = await createTestApp()
    reseller = await givenOrganization(app.database, 'reseller', 'Conseil')
    customer = await givenOrganization(app.database, 'customer', 'Bakery')
    sender = await signIn(app, 'reseller', await reseller.person('global_administrator'))
    session = await signIn(app, 'customer', await customer.person('global_administrator'))
  })
  afterAll(() => app.stop())

  it('are those that were issued to one of its domains, until they are revoked or expire', async () => {
    const id = await invited('claire@bakery.example', customer.domain)
    await invited('claire@bakery.example', null)
    expect(await waiting()).toEqual([])
    expect(await issue(id)).toMatchObject({ __typename: 'IssueInvitationSuccess' })
    expect(await waiting()).toEqual([
      {
        inviterName: 'Conseil',
        providerName: null,
        recipientMail: 'claire@bakery.example',
        answerBy: expect.stringMatching(/^20/),
      },
    ])
    const other = await givenOrganization(app.database, 'customer', 'Florist')
    expect(await waiting(await signIn(app, 'customer', await other.person('global_administrator')))).toEqual(
      [],
    )
    await change('revokeInvitation', 'SentInvitationInput', { invitationId: id })
    expect(await waiting()).toEqual([])
  })

  it('are told to those who may answer, at the portal of customers alone', async () => {
    await issue(await invited('ana@bakery.example', customer.domain))
    expect(await waiting()).toHaveLength(1)
    const billing = await signIn(app, 'customer', await customer.person('billing_administrator'))
    expect(await waiting(billing)).toEqual([])
    expect(await waiting(sender, 'reseller')).toEqual([])
  })
})
