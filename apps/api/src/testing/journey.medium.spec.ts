import { getNamedType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { linkToken } from '../platform/link/link-token.ts'
import { newKey } from './app.ts'
import { beginWithOperator } from './journey-operator.ts'
import { orderAndCancel } from './journey-order.ts'
import { type Answer, mutations, useMainJob } from './journey.ts'
import { issuePasswordResets } from './password-reset.ts'
import { signIn, testUserPassword } from './world.ts'

const withoutDryRun = [
  'signIn',
  'signOut',
  'saveInvitationDraft',
  'saveDraft',
  'noteInvitationOpened',
  'noteInvitationLinkCut',
  'putCatalogImportPart',
]

/** The main job through GraphQL alone, each change first tried dry. Steps build on each other and run in order. */
describe('the main job through GraphQL alone', () => {
  const job = useMainJob()

  it('1: the provider invites a reseller; a wrong one is revoked, an unsent one issued, a sent one sent again', async () => {
    const { invitation } = await job.change(
      'provider',
      'draftInvitation',
      { kind: 'partnership', recipientMail: 'wrong@alpes.example', language: 'fr' },
      'invitation { id }',
    )
    const invitationId = (invitation as { id: string }).id
    await job.change('provider', 'issueInvitation', { invitationId })
    await job.change('provider', 'undoInvitationIssue', { invitationId })
    await job.change('provider', 'issueInvitation', { invitationId })
    await job.change('provider', 'extendInvitation', { invitationId })
    await job.change('provider', 'resendInvitation', { invitationId })
    await job.change('provider', 'revokeInvitation', { invitationId })
    const declined = await job.invite('provider', {
      kind: 'partnership',
      recipientMail: 'admin@alpes.example',
      language: 'fr',
    })
    await job.change('reseller', 'declineInvitation', { ...declined, reason: 'Later' })
    const link = await job.invite('provider', {
      kind: 'partnership',
      recipientMail: 'admin@alpes.example',
      language: 'fr',
    })
    Object.assign(job.known, link)
  })

  it('2: the reseller authorizes it, and each is on the list of the other', async () => {
    await job.change('reseller', 'authorizeIndirectProvider', {
      invitationId: job.known['invitationId'],
      token: job.known['token'],
      confirmed: true,
    })
    const providers = await job.ask<{ nodes: { id: string; provider: { id: string } }[] }>(
      'reseller',
      '{ indirectProviders { nodes { id provider { id } delegatedAdmin { id } } } }',
    )
    const resellers = await job.ask<{ nodes: { reseller: { id: string } }[] }>(
      'provider',
      '{ indirectResellers { nodes { reseller { id } } } }',
    )
    expect(providers.nodes.map((node) => node.provider.id)).toEqual([job.provider.id])
    expect(resellers.nodes.map((node) => node.reseller.id)).toEqual([job.reseller.id])
    job.known['partnershipId'] = providers.nodes[0]?.id ?? ''
  })

  it('3: no customer is shared yet; the reseller invites one for both', async () => {
    expect(
      await job.ask('reseller', 'query ($id: ObjectId!) { customers(partnerId: $id) { nodes { id } } }', {
        id: job.provider.id,
      }),
    ).toEqual({ nodes: [] })
    const link = await job.invite('reseller', {
      kind: 'joint',
      providerId: job.provider.id,
      recipientMail: 'sophie@martin.example',
      language: 'fr',
    })
    Object.assign(job.known, link)
  })

  it('4: the customer creates its tenant, accepts the agreement and the invitation, and both relationships exist', async () => {
    const link = { invitationId: job.known['invitationId'], token: job.known['token'] }
    const tenant = {
      legalName: 'Boulangerie Martin',
      country: 'FR',
      language: 'fr',
      timeZone: 'Europe/Paris',
      domainLabel: 'boulangerie-martin',
      displayName: 'Sophie Martin',
      userPrincipalNameLabel: 'sophie',
      contactMail: 'sophie@martin.example',
      password: 'un long secret bien gardé',
    }
    const made = await job.change('customer', 'createTenant', { ...link, ...tenant }, '', null)
    job.sessions.customer = made.session ?? ''
    const { version } = await job.ask<{ version: number }>(
      'customer',
      '{ customerAgreement(language: fr) { version } }',
    )
    await job.change('customer', 'acceptCustomerInvitation', {
      ...link,
      agreementVersion: version,
      confirmed: true,
    })
    const shared = await job.ask<{ nodes: { id: string; domain: string }[] }>(
      'reseller',
      'query ($id: ObjectId!) { customers(partnerId: $id) { nodes { id domain } } }',
      { id: job.provider.id },
    )
    expect(shared.nodes).toHaveLength(1)
    job.known['customerId'] = shared.nodes[0]?.id ?? ''
    job.known['domain'] = shared.nodes[0]?.domain ?? ''
    const partners = await job.ask<{ nodes: { partnerKind: string }[] }>(
      'customer',
      '{ partnerRelationships { nodes { partnerKind } } }',
    )
    expect(partners.nodes.map((node) => node.partnerKind).toSorted()).toEqual(['provider', 'reseller'])
  })

  it('5: the provider orders, adds five licenses, and cancels a mistaken order', () => orderAndCancel(job))

  it('6: the reseller makes a user, assigns a license and the free ones count down', async () => {
    const { customerId } = job.known
    const licenses = () =>
      job.ask<{ licenseSkuId: string; free: number }[]>(
        'reseller',
        'query ($id: ObjectId!) { customerLicenses(customerId: $id) { licenseSkuId free } }',
        { id: customerId },
      )
    const [license] = await licenses()
    expect(license?.free).toBe(8)
    const made = await job.change(
      'reseller',
      'createCustomerUser',
      {
        customerId,
        displayName: 'Karim Benali',
        userPrincipalName: `karim@${job.known['domain']}`,
        contactMail: 'karim@martin.example',
        language: 'fr',
      },
      'user { id }',
    )
    const userId = (made['user'] as { id: string }).id
    const assignment = { customerId, userId, licenseSkuId: license?.licenseSkuId }
    await job.change('reseller', 'setUsageLocation', { customerId, userId, usageLocation: 'FR' })
    await job.change('reseller', 'assignLicense', assignment)
    expect((await licenses())[0]?.free).toBe(7)
    await job.change('reseller', 'removeLicense', assignment)
    expect((await licenses())[0]?.free).toBe(8)
  })

  it('keeps sign-in usable: language, profile, a changed and a forgotten password', async () => {
    await job.change('customer', 'setLanguage', { language: 'en' })
    const { user } = await job.ask<{ user: { id: string } }>('reseller', '{ viewer { user { id } } }')
    await job.change('reseller', 'updateUserRoles', { userId: user.id, give: ['sales_agent'], take: [] })
    const agent = await job.reseller.person('helpdesk_agent')
    await job.change('reseller', 'disableUser', { userId: agent.id })
    await job.change('reseller', 'restoreUser', { userId: agent.id })
    await job.change('provider', 'saveProfile', {
      language: 'fr',
      timeZone: 'America/Montreal',
      keyboardShortcuts: false,
    })
    await job.change('provider', 'markNotificationsRead', { upTo: newKey() })
    const changed = await job.change('provider', 'changePassword', {
      currentPassword: testUserPassword,
      newPassword: 'four quiet herons at dusk',
    })
    job.sessions.provider = changed.session ?? ''
    const { userPrincipalName } = await job
      .ask<{ userPrincipalName: string }>('customer', '{ viewer { user { userPrincipalName } } }')
      .then((viewer) => (viewer as unknown as { user: { userPrincipalName: string } }).user)
    await job.change('customer', 'requestPasswordReset', { userPrincipalName }, '', null)
    await issuePasswordResets(job.app)
    const [mail] = await job.app.database.query<{ id: string }>(
      `select data -> 'link' ->> 'id' as id from mail_message where template = 'password-reset'`,
    )
    const token = linkToken(job.app.config.linkKey, 'password', mail?.id ?? '', 1)
    await job.change(
      'customer',
      'resetPassword',
      { token, newPassword: 'encore un autre long secret' },
      '',
      null,
    )
    const person = { id: '', organizationId: '', userPrincipalName }
    job.sessions.customer = await signIn(job.app, 'customer', person, 'encore un autre long secret')
  })

  it('7: administration, relationship and partnership end, and ordering then refuses', async () => {
    const partners = await job.ask<{
      nodes: { id: string; partnerKind: string; delegatedAdmins: { id: string }[] }[]
    }>('customer', '{ partnerRelationships { nodes { id partnerKind delegatedAdmins { id } } } }')
    const delegatedAdmin = partners.nodes.flatMap((node) => node.delegatedAdmins)[0]
    const lastDay = new Date(job.app.clock.now().getTime() + 7 * 86_400_000).toISOString().slice(0, 10)
    await job.change('customer', 'shortenDelegatedAdminRelationship', { id: delegatedAdmin?.id, lastDay })
    await job.change('customer', 'endDelegatedAdminRelationship', { id: delegatedAdmin?.id })
    const own = partners.nodes.find((node) => node.partnerKind === 'provider')
    const ending = await job.ask<{ confirmation: string }>(
      'customer',
      'query ($id: ObjectId!) { relationshipEnding(id: $id) { confirmation } }',
      { id: own?.id },
    )
    await job.change('customer', 'endRelationship', {
      relationshipId: own?.id,
      confirmation: ending.confirmation,
    })
    const partnership = await job.ask<{ confirmation: string }>(
      'provider',
      'query ($id: ObjectId!) { partnershipEnding(id: $id) { confirmation } }',
      { id: job.known['partnershipId'] },
    )
    await job.change('provider', 'endPartnership', {
      partnershipId: job.known['partnershipId'],
      confirmation: partnership.confirmation,
    })
    const refused = await job.app.run<Answer>(
      'provider',
      'mutation ($input: StartCartInput!, $key: IdempotencyKey!) { startCart(input: $input, idempotencyKey: $key) { __typename ... on UserError { code remedy } } }',
      { input: { customerId: job.known['customerId'] }, key: newKey() },
      job.sessions.provider,
    )
    expect(refused).toMatchObject({ code: expect.stringMatching(/not_found|no_relationship/) })
  })

  it('begins with an operator, made by the one-time code, who takes in providers and resellers', () =>
    beginWithOperator(job))

  it('tried every mutation of the schema dry', () => {
    const all = Object.keys(mutations).filter((name) => !withoutDryRun.includes(name))
    expect(all.filter((name) => !job.tried.has(name))).toEqual([])
    expect(getNamedType(mutations['signIn']?.type)?.name).toBe('SignInResult')
  })

  it('leaves an audit log that is whole, sights that equal their causes, and a mail record per mail job', async () => {
    expect(await job.app.database.query('select * from app.audit_verify()')).toEqual([])
    const [wrong] = await job.app.database.query<{ count: string }>(
      `select count(*) from app.organization_view_expected() x
       full join organization_view v using (viewer_id, subject_id)
       where (x.by_relationship, x.by_partnership, x.by_record) is distinct from (v.by_relationship, v.by_partnership, v.by_record)`,
    )
    expect(Number(wrong?.count)).toBe(0)
    const [jobs] = await job.app.database.query<{ jobs: string; mails: string }>(
      `select (select count(*) from graphile_worker.jobs where task_identifier = 'send_mail') as jobs, (select count(*) from mail_message) as mails`,
    )
    expect(Number(jobs?.mails)).toBeGreaterThan(10)
    expect(jobs?.jobs).toBe(jobs?.mails)
  })
})
