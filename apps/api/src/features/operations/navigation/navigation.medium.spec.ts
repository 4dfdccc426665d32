import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp, testStart } from '../../../testing/app.ts'
import { givenOpenInvitation } from '../../../testing/invitation.ts'
import { givenOrganization, signIn, type TestOrganization } from '../../../testing/world.ts'

const document = '{ navigation { unreadNotifications openInvitations } }'

describe('what waits for a person, in numbers', () => {
  let app: TestApp
  let reseller: TestOrganization
  beforeAll(async () => {
    app = await createTestApp()
    reseller = await givenOrganization(app.database, 'reseller', 'Alpes Informatique')
    const other = await givenOrganization(app.database, 'reseller', 'Harbour IT')
    for (const inviter of [reseller, reseller, other]) await givenOpenInvitation(app, inviter)
  })
  afterAll(() => app.stop())

  const seenBy = async (role: 'sales_agent' | 'helpdesk_agent') =>
    app.run<object>('reseller', document, {}, await signIn(app, 'reseller', await reseller.person(role)))

  it('counts the invitations of the own organization that wait for an answer, for those who may see them', async () => {
    expect(await seenBy('sales_agent')).toEqual({ unreadNotifications: 0, openInvitations: 2 })
    expect(await seenBy('helpdesk_agent')).toEqual({ unreadNotifications: 0, openInvitations: null })
  })

  it('counts none that has expired', async () => {
    app.clock.set(new Date(testStart.getTime() + 31 * 86_400_000))
    expect(await seenBy('sales_agent')).toMatchObject({ openInvitations: 0 })
    app.clock.set(testStart)
  })

  it('counts to a hundred and no further', async () => {
    await app.database.query(
      `insert into invitation (id, kind, inviter_id, inviter_user_id, recipient_mail, language, subject, body, requested_roles, link_version, token_hash,
         status, created_at, issued_at, expires_at)
       select gen_random_uuid(), kind, inviter_id, inviter_user_id, recipient_mail, language, subject, body, requested_roles, 1,
         sha256(convert_to(n::text, 'UTF8')), status, created_at, issued_at, expires_at
       from (select * from invitation where inviter_id = $1 limit 1) i, generate_series(1, 130) n`,
      [reseller.id],
    )
    expect(await seenBy('sales_agent')).toMatchObject({ openInvitations: 100 })
  })
})
