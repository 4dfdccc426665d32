import { readFileSync } from 'node:fs'
import type { Portal } from '@relais/domain'
import { buildSchema, getNamedType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ImportCatalog } from '../features/catalog/index.ts'
import { PublishCustomerAgreement } from '../features/consent/index.ts'
import { IssueFirstRunCode } from '../features/operations/index.ts'
import { commandCaller } from '../cli/application.ts'
import { hashToken, linkToken } from '../platform/link/link-token.ts'
import { createTestApp, newKey, type TestApp } from './app.ts'
import { checksumOfEverything } from './checksum.ts'
import { issuePasswordResets } from './password-reset.ts'
import { doJobs, givenTroubledJob } from './jobs.ts'
import { givenOrganization, signIn, testUserPassword, type TestOrganization } from './world.ts'

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'))
const mutations = schema.getMutationType()?.getFields() ?? {}
const withoutDryRun = [
  'signIn',
  'signOut',
  'saveInvitationDraft',
  'saveDraft',
  'noteInvitationOpened',
  'noteInvitationLinkCut',
  'putCatalogImportPart',
]

type Preview = { readonly changes?: unknown }
type Answer = Record<string, unknown> & { readonly __typename: string }

/** The main job through GraphQL alone, each change first tried dry. Steps build on each other and run in order. */
describe('the main job through GraphQL alone', () => {
  let app: TestApp
  let provider: TestOrganization
  let reseller: TestOrganization
  const sessions: Partial<Record<Portal, string>> = {}
  const tried = new Set<string>()
  const known: Record<string, string> = {}

  beforeAll(async () => {
    app = await createTestApp()
    provider = await givenOrganization(app.database, 'provider', 'Norvia Distribution')
    reseller = await givenOrganization(app.database, 'reseller', 'Alpes Informatique')
    sessions.provider = await signIn(app, 'provider', await provider.person('sales_agent'))
    sessions.reseller = await signIn(
      app,
      'reseller',
      await reseller.person(['global_administrator', 'admin_agent']),
    )
    const caller = commandCaller(app.clock.now())
    await app.nest.get(PublishCustomerAgreement, { strict: false }).execute(caller)
    const folder = new URL('../../catalog/', import.meta.url).pathname
    await app.nest
      .get(ImportCatalog, { strict: false })
      .execute(
        caller,
        { productsPath: `${folder}products.csv`, pricesPath: `${folder}price-sheet.csv`, importedBy: 'test' },
        false,
      )
  })
  afterAll(() => app.stop())

  /** Tries a change dry (nothing may change, the type is the real one), then makes it; gives the success. */
  async function change(
    portal: Portal,
    field: string,
    input: object,
    selection = '',
    session: string | null = sessions[portal] ?? null,
  ) {
    const type = mutations[field]
    if (!type) throw new Error(`there is no mutation ${field}`)
    const inputType = String(type.args.find((argument) => argument.name === 'input')?.type)
    const success = `${field.charAt(0).toUpperCase()}${field.slice(1)}Success`
    const document = `mutation ($input: ${inputType}, $key: IdempotencyKey!, $dryRun: Boolean!) {
      ${field}(input: $input, idempotencyKey: $key, dryRun: $dryRun) {
        __typename ... on UserError { code message remedy } ... on ${success} { preview { changes { action objectType } messages { template recipientMail } } ${selection} }
      }
    }`
    const before = await checksumOfEverything(app)
    const dry = await app.run<Answer>(portal, document, { input, key: newKey(), dryRun: true }, session)
    expect(await checksumOfEverything(app), `${field} tried dry must store nothing`).toEqual(before)
    expect(dry).toMatchObject({ __typename: success })
    // Where nobody is signed in nothing is told of what would be.
    expect(Array.isArray((dry['preview'] as Preview | null)?.changes)).toBe(session !== null)
    expect(await foreignAddressesIn(dry, session), `${field} tried dry names people of others`).toEqual([])
    tried.add(field)
    const answer = await app.graphql(portal, document, { input, key: newKey(), dryRun: false }, session)
    const real = Object.values(answer.data ?? {})[0] as Answer | undefined
    expect(real, JSON.stringify(answer.errors)).toMatchObject({ __typename: success, preview: null })
    return { ...real, session: answer.session } as Record<string, unknown> & { session: string | undefined }
  }

  /** Addresses in an answer that belong to people of another organization than the session's. */
  const foreignAddressesIn = (answer: Answer, session: string | null) =>
    app.database.query(
      `select contact_mail from "user" where strpos($1, contact_mail) > 0
         and organization_id is distinct from (select organization_id from session where token_hash = $2)`,
      [JSON.stringify(answer), hashToken(session ?? '')],
    )

  const ask = <T>(portal: Portal, document: string, variables: Record<string, unknown> = {}) =>
    app.run<T>(portal, document, variables, sessions[portal] ?? null)

  async function invite(
    portal: 'provider' | 'reseller',
    input: object,
  ): Promise<{ invitationId: string; token: string }> {
    const { invitation } = await change(portal, 'draftInvitation', input, 'invitation { id link text }')
    const { id, link } = invitation as { id: string; link: string }
    await change(portal, 'sendInvitation', { invitationId: id })
    return { invitationId: id, token: new URL(link).hash.slice(1) }
  }

  it('1: the provider invites a reseller; a wrong one is revoked, an unsent one issued, a sent one sent again', async () => {
    const { invitation } = await change(
      'provider',
      'draftInvitation',
      { kind: 'partnership', recipientMail: 'wrong@alpes.example', language: 'fr' },
      'invitation { id }',
    )
    const invitationId = (invitation as { id: string }).id
    await change('provider', 'issueInvitation', { invitationId })
    await change('provider', 'undoInvitationIssue', { invitationId })
    await change('provider', 'issueInvitation', { invitationId })
    await change('provider', 'extendInvitation', { invitationId })
    await change('provider', 'resendInvitation', { invitationId })
    await change('provider', 'revokeInvitation', { invitationId })
    const declined = await invite('provider', {
      kind: 'partnership',
      recipientMail: 'admin@alpes.example',
      language: 'fr',
    })
    await change('reseller', 'declineInvitation', { ...declined, reason: 'Later' })
    const link = await invite('provider', {
      kind: 'partnership',
      recipientMail: 'admin@alpes.example',
      language: 'fr',
    })
    Object.assign(known, link)
  })

  it('2: the reseller authorizes it, and each is on the list of the other', async () => {
    await change('reseller', 'authorizeIndirectProvider', {
      invitationId: known['invitationId'],
      token: known['token'],
      confirmed: true,
    })
    const providers = await ask<{ nodes: { id: string; provider: { id: string } }[] }>(
      'reseller',
      '{ indirectProviders { nodes { id provider { id } delegatedAdmin { id } } } }',
    )
    const resellers = await ask<{ nodes: { reseller: { id: string } }[] }>(
      'provider',
      '{ indirectResellers { nodes { reseller { id } } } }',
    )
    expect(providers.nodes.map((node) => node.provider.id)).toEqual([provider.id])
    expect(resellers.nodes.map((node) => node.reseller.id)).toEqual([reseller.id])
    known['partnershipId'] = providers.nodes[0]?.id ?? ''
  })

  it('3: no customer is shared yet; the reseller invites one for both', async () => {
    expect(
      await ask('reseller', 'query ($id: ObjectId!) { customers(partnerId: $id) { nodes { id } } }', {
        id: provider.id,
      }),
    ).toEqual({ nodes: [] })
    const link = await invite('reseller', {
      kind: 'joint',
      providerId: provider.id,
      recipientMail: 'sophie@martin.example',
      language: 'fr',
    })
    Object.assign(known, link)
  })

  it('4: the customer creates its tenant, accepts the agreement and the invitation, and both relationships exist', async () => {
    const link = { invitationId: known['invitationId'], token: known['token'] }
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
    const made = await change('customer', 'createTenant', { ...link, ...tenant }, '', null)
    sessions.customer = made.session ?? ''
    const { version } = await ask<{ version: number }>(
      'customer',
      '{ customerAgreement(language: fr) { version } }',
    )
    await change('customer', 'acceptCustomerInvitation', {
      ...link,
      agreementVersion: version,
      confirmed: true,
    })
    const shared = await ask<{ nodes: { id: string; domain: string }[] }>(
      'reseller',
      'query ($id: ObjectId!) { customers(partnerId: $id) { nodes { id domain } } }',
      { id: provider.id },
    )
    expect(shared.nodes).toHaveLength(1)
    known['customerId'] = shared.nodes[0]?.id ?? ''
    known['domain'] = shared.nodes[0]?.domain ?? ''
    const partners = await ask<{ nodes: { partnerKind: string }[] }>(
      'customer',
      '{ partnerRelationships { nodes { partnerKind } } }',
    )
    expect(partners.nodes.map((node) => node.partnerKind).toSorted()).toEqual(['provider', 'reseller'])
  })

  it('5: the provider orders, adds five licenses, and cancels a mistaken order', async () => {
    const { customerId } = known
    const line = await firstLine(customerId)
    const start = async () => {
      const { cart } = await change('provider', 'startCart', { customerId }, 'cart { id }')
      return (cart as { id: string }).id
    }
    const cartId = await start()
    await change('provider', 'putCartLine', { cartId, ...line, quantity: 3 })
    const put = await change(
      'provider',
      'putCartLine',
      { cartId, ...line, term: 'P1M', billingPlan: 'monthly', quantity: 1 },
      'cart { lines { id term } }',
    )
    const extra = (put['cart'] as { lines: { id: string; term: string }[] }).lines.find(
      (item) => item.term === 'P1M',
    )
    await change('provider', 'removeCartLine', { cartId, lineId: extra?.id })
    await change('provider', 'setResellerOnRecord', { cartId, resellerId: reseller.id })
    const placed = await change('provider', 'checkOutCart', { cartId }, 'order { lines { subscriptionId } }')
    known['subscriptionId'] =
      (placed['order'] as { lines: { subscriptionId: string }[] }).lines[0]?.subscriptionId ?? ''
    const review = await ask<{ unitCost: object; unitListPrice: object }>(
      'provider',
      'query ($id: ObjectId!) { addLicensesReview(subscriptionId: $id, quantity: 5) { unitCost { amount currency } unitListPrice { amount currency } } }',
      { id: known['subscriptionId'] },
    )
    await change('provider', 'addLicenses', {
      subscriptionId: known['subscriptionId'],
      quantity: 5,
      seenUnitCost: review.unitCost,
      seenUnitListPrice: review.unitListPrice,
    })
    const mistaken = await start()
    await change('provider', 'putCartLine', { cartId: mistaken, ...line, quantity: 2 })
    await change('provider', 'setResellerOnRecord', { cartId: mistaken, resellerId: reseller.id })
    const wrong = await change('provider', 'checkOutCart', { cartId: mistaken }, 'order { id }')
    await change('provider', 'cancelOrder', {
      orderId: (wrong['order'] as { id: string }).id,
      reason: 'Ordered twice',
    })
    for (const portal of ['provider', 'reseller', 'customer'] as const) {
      const list = await ask<{ nodes: { quantity: number; status: string }[] }>(
        portal,
        '{ customerSubscriptions { nodes { quantity status } } }',
      )
      expect(list.nodes.filter((node) => node.status === 'active').map((node) => node.quantity)).toEqual([8])
    }
  })

  it('6: the reseller makes a user, assigns a license and the free ones count down', async () => {
    const { customerId } = known
    const licenses = () =>
      ask<{ licenseSkuId: string; free: number }[]>(
        'reseller',
        'query ($id: ObjectId!) { customerLicenses(customerId: $id) { licenseSkuId free } }',
        { id: customerId },
      )
    const [license] = await licenses()
    expect(license?.free).toBe(8)
    const made = await change(
      'reseller',
      'createCustomerUser',
      {
        customerId,
        displayName: 'Karim Benali',
        userPrincipalName: `karim@${known['domain']}`,
        contactMail: 'karim@martin.example',
        language: 'fr',
      },
      'user { id }',
    )
    const userId = (made['user'] as { id: string }).id
    const assignment = { customerId, userId, licenseSkuId: license?.licenseSkuId }
    await change('reseller', 'setUsageLocation', { customerId, userId, usageLocation: 'FR' })
    await change('reseller', 'assignLicense', assignment)
    expect((await licenses())[0]?.free).toBe(7)
    await change('reseller', 'removeLicense', assignment)
    expect((await licenses())[0]?.free).toBe(8)
  })

  it('keeps sign-in usable: language, profile, a changed and a forgotten password', async () => {
    await change('customer', 'setLanguage', { language: 'en' })
    await change('provider', 'saveProfile', {
      language: 'fr',
      timeZone: 'America/Montreal',
      keyboardShortcuts: false,
    })
    await change('provider', 'markNotificationsRead', { upTo: newKey() })
    const changed = await change('provider', 'changePassword', {
      currentPassword: testUserPassword,
      newPassword: 'four quiet herons at dusk',
    })
    sessions.provider = changed.session ?? ''
    const { userPrincipalName } = await ask<{ userPrincipalName: string }>(
      'customer',
      '{ viewer { user { userPrincipalName } } }',
    ).then((viewer) => (viewer as unknown as { user: { userPrincipalName: string } }).user)
    await change('customer', 'requestPasswordReset', { userPrincipalName }, '', null)
    await issuePasswordResets(app)
    const [mail] = await app.database.query<{ id: string }>(
      `select data -> 'link' ->> 'id' as id from mail_message where template = 'password-reset'`,
    )
    const token = linkToken(app.config.linkKey, 'password', mail?.id ?? '', 1)
    await change('customer', 'resetPassword', { token, newPassword: 'encore un autre long secret' }, '', null)
    const person = { id: '', organizationId: '', userPrincipalName }
    sessions.customer = await signIn(app, 'customer', person, 'encore un autre long secret')
  })

  it('7: administration, relationship and partnership end, and ordering then refuses', async () => {
    const partners = await ask<{
      nodes: { id: string; partnerKind: string; delegatedAdmins: { id: string }[] }[]
    }>('customer', '{ partnerRelationships { nodes { id partnerKind delegatedAdmins { id } } } }')
    const delegatedAdmin = partners.nodes.flatMap((node) => node.delegatedAdmins)[0]
    const lastDay = new Date(app.clock.now().getTime() + 7 * 86_400_000).toISOString().slice(0, 10)
    await change('customer', 'shortenDelegatedAdminRelationship', { id: delegatedAdmin?.id, lastDay })
    await change('customer', 'endDelegatedAdminRelationship', { id: delegatedAdmin?.id })
    const own = partners.nodes.find((node) => node.partnerKind === 'provider')
    const ending = await ask<{ confirmation: string }>(
      'customer',
      'query ($id: ObjectId!) { relationshipEnding(id: $id) { confirmation } }',
      { id: own?.id },
    )
    await change('customer', 'endRelationship', {
      relationshipId: own?.id,
      confirmation: ending.confirmation,
    })
    const partnership = await ask<{ confirmation: string }>(
      'provider',
      'query ($id: ObjectId!) { partnershipEnding(id: $id) { confirmation } }',
      { id: known['partnershipId'] },
    )
    await change('provider', 'endPartnership', {
      partnershipId: known['partnershipId'],
      confirmation: partnership.confirmation,
    })
    const refused = await app.run<Answer>(
      'provider',
      'mutation ($input: StartCartInput!, $key: IdempotencyKey!) { startCart(input: $input, idempotencyKey: $key) { __typename ... on UserError { code remedy } } }',
      { input: { customerId: known['customerId'] }, key: newKey() },
      sessions.provider,
    )
    expect(refused).toMatchObject({ code: expect.stringMatching(/not_found|no_relationship/) })
  })

  it('begins with an operator, made by the one-time code, who takes in providers and resellers', async () => {
    const issued = await app.nest
      .get(IssueFirstRunCode, { strict: false })
      .execute(commandCaller(app.clock.now()))
    if (!issued.ok) throw new Error('no code was issued')
    const organization = {
      country: 'FR',
      language: 'fr',
      timeZone: 'Europe/Paris',
      userPrincipalNameLabel: 'alix',
    }
    const operator = await change(
      'provider',
      'createOperator',
      {
        ...organization,
        code: issued.value.success.code,
        legalName: 'Plateforme du Relais',
        domainLabel: 'plateforme',
        displayName: 'Alix Bernard',
        contactMail: 'alix@plateforme.example',
        password: 'un long secret bien gardé',
      },
      'userPrincipalName',
      null,
    )
    await change(
      'provider',
      'createPartner',
      {
        ...organization,
        account: 'reseller',
        legalName: 'Rives Informatique',
        domain: 'rives.example',
        displayName: 'Alix Renaud',
        contactMail: 'alix@rives.example',
      },
      'domain',
      operator.session ?? null,
    )
    await importCatalog(operator.session ?? null)
    const jobId = await givenTroubledJob(app, 'tell_parted_customers')
    await change('provider', 'retryJob', { jobId }, 'jobId', operator.session ?? null)
  })

  const importCatalog = async (session: string | null) => {
    const file = Buffer.from(
      'ProductTitle,ProductId,SkuId,SkuTitle,TermDuration,BillingPlan,Market,Currency,UnitPrice,PricingTierRangeMin,PricingTierRangeMax,EffectiveStartDate,EffectiveEndDate,Tags,ERP Price,Segment\n' +
        'Box,BOX,0001,Box,P1Y,Annual,FR,EUR,8,,,2026-01-01T00:00:00Z,9999-12-31T23:59:59Z,,10,Commercial\n',
    )
    const files = { prices: { name: 'prices.csv', size: file.length } }
    const { importId } = await change('provider', 'beginCatalogImport', files, 'importId', session)
    await app.run(
      'provider',
      'mutation ($input: PutCatalogImportPartInput!) { putCatalogImportPart(input: $input) { __typename } }',
      { input: { importId, file: 'prices', number: 0, content: file.toString('base64') } },
      session,
    )
    const asked = { importId, skipBadRows: false, endMissing: false }
    await change('provider', 'checkCatalogImport', asked, 'importId', session)
    await doJobs(app, 'import_catalog')
    await change('provider', 'confirmCatalogImport', { importId }, 'importId', session)
    await doJobs(app, 'import_catalog')
    const other = await change('provider', 'beginCatalogImport', files, 'importId', session)
    await change('provider', 'cancelCatalogImport', { importId: other['importId'] }, 'importId', session)
  }

  it('tried every mutation of the schema dry', () => {
    const all = Object.keys(mutations).filter((name) => !withoutDryRun.includes(name))
    expect(all.filter((name) => !tried.has(name))).toEqual([])
    expect(getNamedType(mutations['signIn']?.type)?.name).toBe('SignInResult')
  })

  it('leaves an audit log that is whole, sights that equal their causes, and a mail record per mail job', async () => {
    expect(await app.database.query('select * from app.audit_verify()')).toEqual([])
    const [wrong] = await app.database.query<{ count: string }>(
      `select count(*) from app.organization_view_expected() x
       full join organization_view v using (viewer_id, subject_id)
       where (x.by_relationship, x.by_partnership, x.by_record) is distinct from (v.by_relationship, v.by_partnership, v.by_record)`,
    )
    expect(Number(wrong?.count)).toBe(0)
    const [jobs] = await app.database.query<{ jobs: string; mails: string }>(
      `select (select count(*) from graphile_worker.jobs where task_identifier = 'send_mail') as jobs, (select count(*) from mail_message) as mails`,
    )
    expect(Number(jobs?.mails)).toBeGreaterThan(10)
    expect(jobs?.jobs).toBe(jobs?.mails)
  })

  async function firstLine(customerId: string | undefined) {
    const offers = await ask<{
      nodes: { id: string; options: { term: string; billingPlan: string; currency: string }[] }[]
    }>(
      'provider',
      'query ($id: ObjectId!) { offers(customerId: $id, search: "Workspace Business") { nodes { id options { term billingPlan currency } } } }',
      { id: customerId },
    )
    const offer = offers.nodes[0]
    const option = offer?.options.find(({ term, billingPlan }) => term === 'P1Y' && billingPlan === 'monthly')
    return { offerSkuId: offer?.id, ...option }
  }
})
