import { randomUUID } from 'node:crypto'
import type { DelegatedRole, Portal, Role } from '@relais/domain'
import type { TestDatabase } from '@relais/test-kit'
import { hashPasswordPatiently } from '../platform/auth/password-hash.ts'
import { type TestApp, testStart } from './app.ts'

/** Password of everybody in tests. */
export const testUserPassword = 'correct horse battery staple'
const passwordHash = hashPasswordPatiently(testUserPassword)

/** An organization made for a test, past all policies. */
export interface TestOrganization {
  readonly id: string
  readonly legalName: string
  readonly domain: string
  /** A person in it, with these roles. */
  person(role: Role | readonly Role[], language?: 'en' | 'fr'): Promise<TestPerson>
}

/** Somebody who can sign in. */
export interface TestPerson {
  readonly id: string
  readonly userPrincipalName: string
  readonly organizationId: string
}

/** Makes an organization with its account: a customer's portal is open to every tenant. */
export async function givenOrganization(
  database: TestDatabase,
  kind: Portal,
  legalName: string,
  country = 'FR',
): Promise<TestOrganization> {
  const id = randomUUID()
  const domain = `${legalName.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-${id.slice(0, 8)}.example`
  await database.query(
    `insert into organization (id, legal_name, country, language, time_zone, created_at) values ($1, $2, $3, 'en', 'Europe/Paris', $4)`,
    [id, legalName, country, testStart],
  )
  await database.query(
    `insert into organization_domain (id, organization_id, name, is_default, verified_at) values ($1, $2, $3, true, $4)`,
    [randomUUID(), id, domain, testStart],
  )
  await database.query(
    `insert into ${kind}_account (organization_id, status, created_at) values ($1, 'active', $2)`,
    [id, testStart],
  )
  return {
    id,
    legalName,
    domain,
    async person(role, language = 'en') {
      const userId = randomUUID()
      const roles = typeof role === 'string' ? [role] : role
      const userPrincipalName = `${roles[0]}-${userId.slice(0, 8)}@${domain}`
      await database.query(
        `insert into "user" (id, organization_id, user_principal_name, display_name, contact_mail, language, usage_location, created_at)
         values ($1, $2, $3, $4, $3, $5, 'FR', $6)`,
        [userId, id, userPrincipalName, `Person ${userId.slice(0, 4)}`, language, testStart],
      )
      for (const item of roles) {
        await database.query('insert into user_role (user_id, organization_id, role) values ($1, $2, $3)', [
          userId,
          id,
          item,
        ])
      }
      await database.query(
        'insert into password_credential (user_id, organization_id, hash, changed_at) values ($1, $2, $3, $4)',
        [userId, id, await passwordHash, testStart],
      )
      return { id: userId, userPrincipalName, organizationId: id }
    },
  }
}

/** Signs a person in and gives its session token. Throws when that is refused. */
export async function signIn(
  app: TestApp,
  portal: Portal,
  person: TestPerson,
  password = testUserPassword,
): Promise<string> {
  const answer = await app.graphql(
    portal,
    `mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on UserError { code } } }`,
    { input: { userPrincipalName: person.userPrincipalName, password } },
  )
  if (!answer.session) throw new Error(`could not sign in: ${JSON.stringify(answer)}`)
  return answer.session
}

interface Side {
  readonly id: string
}

async function givenInvitation(
  app: TestApp,
  kind: string,
  inviter: Side,
  inviterUser: Side,
  decider: Side,
  deciderUser: Side,
  provider: Side | null,
) {
  const id = randomUUID()
  await app.database.query(
    `insert into invitation (id, kind, inviter_id, inviter_user_id, provider_id, recipient_mail, language, subject, body, requested_roles,
       link_version, token_hash, status, created_at, issued_at, expires_at, decided_at, decided_by_organization_id, decided_by_user_id)
     values ($1, $2, $3, $4, $5, 'somebody@recipient.example', 'en', 'Subject', '{link}', '{}', 1, $6, 'accepted', $7, $7, $7::timestamptz + interval '30 days', $7, $8, $9)`,
    [
      id,
      kind,
      inviter.id,
      inviterUser.id,
      provider?.id ?? null,
      `test ${id}`,
      testStart,
      decider.id,
      deciderUser.id,
    ],
  )
  return id
}

/** A running partnership between a provider and a reseller, past all policies. */
export async function givenPartnership(
  app: TestApp,
  provider: TestOrganization,
  reseller: TestOrganization,
): Promise<{ readonly id: string }> {
  const inviter = await provider.person('global_administrator')
  const authorizer = await reseller.person('global_administrator')
  const invitationId = await givenInvitation(
    app,
    'partnership',
    provider,
    inviter,
    reseller,
    authorizer,
    provider,
  )
  const id = randomUUID()
  await app.database.query(
    `insert into partnership (id, provider_id, reseller_id, invitation_id, granted_by_user_id, consent_text_version, since) values ($1, $2, $3, $4, $5, '1', $6)`,
    [id, provider.id, reseller.id, invitationId, authorizer.id, testStart],
  )
  await app.database.query('select app.refresh_organization_view($1, $2)', [provider.id, reseller.id])
  return { id }
}

/** A running relationship of a partner with a customer, past all policies; with roles also a delegated admin relationship. */
export async function givenRelationship(
  app: TestApp,
  partner: TestOrganization,
  partnerKind: 'provider' | 'reseller',
  customer: TestOrganization,
  roles: readonly DelegatedRole[] = [],
): Promise<{ readonly id: string }> {
  const inviter = await partner.person('global_administrator')
  const consenter = await customer.person('global_administrator')
  const invitationId = await givenInvitation(app, 'relationship', partner, inviter, customer, consenter, null)
  const id = randomUUID()
  await app.database.query(
    `insert into relationship (id, partner_id, customer_id, partner_kind, invitation_id, granted_by_user_id, since) values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, partner.id, customer.id, partnerKind, invitationId, consenter.id, testStart],
  )
  if (roles.length > 0) {
    await app.database.query(
      `insert into delegated_admin_relationship (id, partner_id, subject_id, subject_kind, display_name, roles, duration, status, invitation_id, granted_by_user_id, activated_at, ends_at)
       values ($1, $2, $3, 'customer', $4, $5, 'P1Y', 'active', $6, $7, $8, $8::timestamptz + interval '365 days')`,
      [
        randomUUID(),
        partner.id,
        customer.id,
        `Test ${id.slice(0, 8)}`,
        roles,
        invitationId,
        consenter.id,
        testStart,
      ],
    )
  }
  await app.database.query('select app.refresh_organization_view($1, $2)', [partner.id, customer.id])
  return { id }
}

/** The customer accepted the current customer agreement (version 1, made if missing). */
export async function givenAgreement(app: TestApp, customer: TestOrganization): Promise<void> {
  await app.database.query(
    `insert into agreement_template (id, kind, version, language, title, body, published_at)
     values (gen_random_uuid(), 'customer_agreement', 1, 'en', 'Customer agreement', 'Text', $1), (gen_random_uuid(), 'customer_agreement', 1, 'fr', 'Contrat client', 'Texte', $1)
     on conflict do nothing`,
    [testStart],
  )
  const accepter = await customer.person('global_administrator')
  await app.database.query(
    `insert into agreement_acceptance (id, organization_id, kind, version, language, accepted_by_user_id, accepted_at) values ($1, $2, 'customer_agreement', 1, 'en', $3, $4)`,
    [randomUUID(), customer.id, accepter.id, testStart],
  )
}
