import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Portal } from '@relais/domain'
import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import { createTestApp, newKey, type TestApp, testStart } from '../../../testing/app.ts'
import { expectRefused, type Refused } from '../../../testing/untouched.ts'
import { givenAgreement, givenOrganization, signIn, type TestOrganization } from '../../../testing/world.ts'

/** What is asked for by a link: a reseller answers a partnership, a customer a relationship. */
export type Kind = 'partnership' | 'relationship'
export const kinds = ['partnership', 'relationship'] as const
/** Where each is answered. */
export const answering: Readonly<Record<Kind, Portal>> = { partnership: 'reseller', relationship: 'customer' }

/** What somebody has who was sent an invitation. */
export interface Link {
  readonly invitationId: string
  readonly token: string
}
interface Answer extends Refused {
  readonly state?: string
}

/** Links that were sent, and what those do who hold them; inviters and recipients are new for each test. */
export function useInvitationLinks() {
  let app: TestApp
  let portalRoot: string
  const inviters: Partial<Record<Kind, { portal: Portal; session: string }>> = {}
  const recipients: Partial<Record<Kind, TestOrganization>> = {}
  let number = 0

  beforeAll(async () => {
    portalRoot = await mkdtemp(join(tmpdir(), 'relais-portals-'))
    for (const portal of ['reseller', 'provider', 'customer']) {
      await mkdir(join(portalRoot, `${portal}-portal`, 'dist'), { recursive: true })
      await writeFile(join(portalRoot, `${portal}-portal`, 'dist', 'index.html'), `<title>${portal}</title>`)
    }
    app = await createTestApp({ portalRoot })
    await givenAgreement(app, await givenOrganization(app.database, 'customer', 'Somebody else'))
  })
  afterAll(async () => {
    await app.stop()
    await rm(portalRoot, { recursive: true })
  })
  beforeEach(async () => {
    number++
    app.clock.set(testStart)
    const provider = await givenOrganization(app.database, 'provider', `Nord ${number}`)
    const reseller = await givenOrganization(app.database, 'reseller', `Lumière ${number}`)
    recipients.partnership = await givenOrganization(app.database, 'reseller', `Atelier ${number}`)
    recipients.relationship = await givenOrganization(app.database, 'customer', `Moreau ${number}`)
    const providerSession = await signIn(app, 'provider', await provider.person('sales_agent'))
    const resellerSession = await signIn(app, 'reseller', await reseller.person('sales_agent'))
    inviters.partnership = { portal: 'provider', session: providerSession }
    inviters.relationship = { portal: 'reseller', session: resellerSession }
  })

  /** One change by whoever invites. */
  const sender = async <T>(kind: Kind, field: string, input: object, selection = '') => {
    const inviter = inviters[kind]
    if (!inviter) throw new Error('nobody invites')
    const type = field === 'draftInvitation' ? 'DraftInvitationInput' : 'SentInvitationInput'
    const success = `${field.charAt(0).toUpperCase()}${field.slice(1)}Success`
    return app.run<T & Refused>(
      inviter.portal,
      `mutation ($input: ${type}!, $key: IdempotencyKey!) { ${field}(input: $input, idempotencyKey: $key) {
        __typename ... on ${success} { invitation { id link } ${selection} } ... on UserError { code message remedy } } }`,
      { input, key: newKey() },
      inviter.session,
    )
  }
  const linkOf = ({ id, link }: { id: string; link: string }): Link => ({
    invitationId: id,
    token: new URL(link).hash.slice(1),
  })
  /** An invitation that Relais has sent. */
  const invited = async (kind: Kind, more = {}): Promise<Link> => {
    const input = { kind, recipientMail: `ada-${number}@recipient.example`, language: 'en', ...more }
    const { invitation } = await sender<{ invitation: { id: string; link: string } }>(
      kind,
      'draftInvitation',
      input,
    )
    await sender(kind, 'sendInvitation', { invitationId: invitation.id })
    return linkOf(invitation)
  }
  const act = (kind: Kind, name: 'resend' | 'revoke', { invitationId }: Link) =>
    sender<{ invitation: { id: string; link: string } }>(kind, `${name}Invitation`, { invitationId })
  const administrator = async (kind: Kind, of = recipients[kind]) => {
    if (!of) throw new Error('nobody is invited')
    return signIn(app, answering[kind], await of.person('global_administrator'))
  }
  const answer = (
    kind: Kind,
    field: string,
    input: object,
    session: string | null,
    portal = answering[kind],
  ) =>
    app.run<Answer>(
      portal,
      `mutation ($input: ${field.charAt(0).toUpperCase()}${field.slice(1)}Input!, $key: IdempotencyKey!) {
        ${field}(input: $input, idempotencyKey: $key) {
          __typename ... on UserError { code message remedy } ... on InvitationNotOpenError { state } } }`,
      { input, key: newKey() },
      session,
    )
  const accept = (kind: Kind, link: Link, session: string) =>
    kind === 'partnership'
      ? answer(kind, 'authorizeIndirectProvider', { ...link, confirmed: true }, session)
      : answer(kind, 'acceptCustomerInvitation', { ...link, confirmed: true, agreementVersion: 1 }, session)
  const decline = (kind: Kind, link: Link, session: string) =>
    answer(kind, 'declineInvitation', link, session)
  const createTenant = (link: Link) =>
    answer(
      'relationship',
      'createTenant',
      {
        ...link,
        legalName: 'Boulangerie Martin',
        country: 'FR',
        language: 'fr',
        timeZone: 'Europe/Paris',
        domainLabel: `martin-${number}`,
        displayName: 'Sophie Martin',
        userPrincipalNameLabel: 'sophie',
        contactMail: 'sophie@martin.example',
        password: 'un long secret bien gardé',
      },
      null,
    )
  const look = (portal: Portal, { invitationId: id, token }: Link, session: string | null = null) =>
    app.graphql(
      portal,
      `query ($id: ObjectId!, $token: Secret!) { invitationByLink(id: $id, token: $token) { status closedReason recipientDomain viewerCan { acceptObstacle } }
        invitationLinkReplaced(id: $id, token: $token) }`,
      { id, token },
      session,
    )
  /** Both answers are refused alike, and nothing changes. */
  const expectClosed = async (kind: Kind, link: Link, session: string, code: string, state?: string) => {
    for (const how of [accept, decline]) {
      const refused = await expectRefused(app, code, () => how(kind, link, session))
      if (state !== undefined) expect(refused.state).toBe(state)
    }
  }

  return {
    get app() {
      return app
    },
    /** Of the test: for names of its own. */
    get number() {
      return number
    },
    recipients,
    sender,
    linkOf,
    invited,
    act,
    administrator,
    answer,
    accept,
    decline,
    createTenant,
    look,
    expectClosed,
  }
}
