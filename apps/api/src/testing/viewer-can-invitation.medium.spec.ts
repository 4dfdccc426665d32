import { type Role, roles } from '@relais/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, newKey, type TestApp, testStart } from './app.ts'
import { givenOpenInvitation } from './invitation.ts'
import { givenOrganization, givenPartnership, signIn, type TestOrganization } from './world.ts'

interface Answer {
  readonly __typename: string
  readonly code?: string
}

const acts = ['issue', 'undoIssue', 'send', 'resend', 'extend', 'revoke'] as const
const fieldOf = (act: (typeof acts)[number]) =>
  act === 'undoIssue' ? 'undoInvitationIssue' : `${act}Invitation`
type Obstacle = { readonly code: string } | null
type Offers = Readonly<Record<(typeof acts)[number] | 'edit', boolean>> & {
  readonly sendObstacle: Obstacle
  readonly resendObstacle: Obstacle
}
const curable: readonly (string | undefined)[] = ['account_suspended', 'partnership_ended', 'resends_spent']

/** A reseller that has written a joint invitation beside its provider. */
interface World {
  readonly provider: TestOrganization
  readonly reseller: TestOrganization
  readonly partnershipId: string
  /** Whoever brings it into a state. */
  readonly author: string
}

describe('what an invitation offers', () => {
  let app: TestApp
  let number = 0
  beforeAll(async () => {
    app = await createTestApp()
  })
  afterAll(() => app.stop())

  const update = (statement: string, ...values: unknown[]) => app.database.query(statement, values)
  const suspend = (kind: 'provider' | 'reseller', { id }: { id: string }) =>
    update(`update ${kind}_account set status = 'suspended' where organization_id = $1`, id)
  const endPartnership = ({ partnershipId, provider }: World) =>
    update(
      'update partnership set ended_at = $2, ended_by_organization_id = $3 where id = $1',
      partnershipId,
      testStart,
      provider.id,
    )

  async function givenWorld(): Promise<World> {
    const name = `Offre ${++number}`
    const provider = await givenOrganization(app.database, 'provider', `${name} Distribution`)
    const reseller = await givenOrganization(app.database, 'reseller', `${name} Conseil`)
    const partnership = await givenPartnership(app, provider, reseller)
    const author = await signIn(app, 'reseller', await reseller.person('sales_agent'))
    return { provider, reseller, partnershipId: partnership.id, author }
  }

  const issued = async ({ reseller, provider }: World, change = '', ...values: unknown[]) => {
    const { id } = await givenOpenInvitation(app, reseller, provider)
    if (change !== '') await update(`update invitation set ${change} where id = $1`, id, ...values)
    return id
  }
  const draft = async ({ provider, author }: World) => {
    const input = {
      kind: 'joint',
      providerId: provider.id,
      recipientMail: 'somebody@recipient.example',
      language: 'en',
      requestedRoles: [],
    }
    const { invitation } = await app.run<{ invitation: { id: string } }>(
      'reseller',
      `mutation ($input: DraftInvitationInput!, $key: IdempotencyKey!) {
        draftInvitation(input: $input, idempotencyKey: $key) { ... on DraftInvitationSuccess { invitation { id } } } }`,
      { input, key: newKey() },
      author,
    )
    return invitation.id
  }

  // What the invitation is: its id, once it is that.
  const states: Readonly<Record<string, (world: World) => Promise<string>>> = {
    'a draft': draft,
    ready: (world) => issued(world),
    'sent by Relais': (world) => issued(world, 'mail_queued_at = $2, sent_at = $2', testStart),
    'sent again five times': (world) =>
      issued(world, 'mail_queued_at = $2, sent_at = $2, link_version = 6', testStart),
    'ready, its link opened': (world) => issued(world, 'opened_at = $2', testStart),
    'ready, a tenant made by its link': (world) => issued(world, `tenant_domain = 'made.example'`),
    expired: (world) => issued(world, 'expires_at = $2', testStart),
    revoked: (world) => issued(world, `status = 'revoked', decided_at = $2`, testStart),
    'given up': async (world) => {
      const id = await draft(world)
      await update(`update invitation set status = 'revoked', decided_at = $2 where id = $1`, id, testStart)
      return id
    },
    answered: async (world) => {
      const somebody = await world.reseller.person('global_administrator')
      return issued(
        world,
        `status = 'declined', decided_at = $2, decided_by_organization_id = $3, decided_by_user_id = $4`,
        testStart,
        world.reseller.id,
        somebody.id,
      )
    },
  }
  // What became of who sends it.
  const senders: Readonly<Record<string, (world: World) => Promise<unknown>>> = {
    'a partner': async () => undefined,
    'a reseller whose account is suspended': ({ reseller }) => suspend('reseller', reseller),
    'a reseller whose partnership has ended': endPartnership,
    'a reseller whose provider is suspended': ({ provider }) => suspend('provider', provider),
  }

  const dryRun = (session: string, field: string, invitationId: string) => {
    return app.run<Answer>(
      'reseller',
      `mutation ($input: SentInvitationInput!, $key: IdempotencyKey!) {
        ${field}(input: $input, idempotencyKey: $key, dryRun: true) { __typename ... on UserError { code } } }`,
      { input: { invitationId }, key: newKey() },
      session,
    )
  }
  // Saving has no dry run: done last, with nothing changed.
  const save = (session: string, invitationId: string) =>
    app.run<Answer>(
      'reseller',
      `mutation ($input: SaveInvitationDraftInput!) { saveInvitationDraft(input: $input) { __typename ... on UserError { code } } }`,
      { input: { invitationId } },
      session,
    )

  async function compare({ reseller }: World, id: string, role: Role) {
    const session = await signIn(app, 'reseller', await reseller.person(role))
    const seen = await app.run<{ status: string; viewerCan: Offers } | null>(
      'reseller',
      `{ invitation(id: "${id}") { status viewerCan { edit issue undoIssue send resend extend revoke sendObstacle { code } resendObstacle { code } } } }`,
      {},
      session,
    )
    const offered: unknown[] = []
    const done: unknown[] = []
    const codes = new Map<string, string | undefined>()
    for (const act of [...acts, 'edit'] as const) {
      const answer = act === 'edit' ? await save(session, id) : await dryRun(session, fieldOf(act), id)
      codes.set(act, answer.code)
      offered.push([role, act, seen?.viewerCan[act] ?? false, answer.code])
      done.push([role, act, answer.__typename.endsWith('Success'), answer.code])
    }
    expect(offered).toEqual(done)
    // What is told is what the act refuses; where it can be taken back no more, it can be sent no more either.
    const told = (act: string) => {
      const code = codes.get(act)
      return curable.includes(code) && codes.get('revoke') === undefined ? { code } : null
    }
    expect(seen?.viewerCan.sendObstacle ?? null).toEqual(told('extend'))
    // A draft was never sent: there is no sending again to be kept from.
    const again = seen?.status === 'draft' ? null : told('resend')
    expect(seen?.viewerCan.resendObstacle ?? null).toEqual(again)
  }

  const cases = Object.entries(senders).flatMap(([sender, become]) =>
    Object.entries(states).map(([state, bring]) => ({ sender, become, state, bring })),
  )
  it.each(cases)('that is $state, of $sender, is what the server does', async ({ become, bring }) => {
    const world = await givenWorld()
    const id = await bring(world)
    await become(world)
    await compare(world, id, 'sales_agent')
  })

  it.each(roles)('to a person who is %s is what the server does', async (role) => {
    const world = await givenWorld()
    await compare(world, await draft(world), role)
    await compare(world, await issued(world), role)
  })
})
