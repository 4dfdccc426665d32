import { readFileSync } from 'node:fs'
import type { Portal } from '@relais/domain'
import { buildSchema } from 'graphql'
import { afterAll, beforeAll, expect } from 'vitest'
import { commandCaller } from '../cli/application.ts'
import { ImportCatalog } from '../features/catalog/index.ts'
import { PublishCustomerAgreement } from '../features/consent/index.ts'
import { hashToken } from '../platform/link/link-token.ts'
import { createTestApp, newKey, type TestApp } from './app.ts'
import { checksumOfEverything } from './checksum.ts'
import { givenOrganization, signIn, type TestOrganization } from './world.ts'

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'))
/** Every mutation of the schema, by name. */
export const mutations = schema.getMutationType()?.getFields() ?? {}

type Preview = { readonly changes?: unknown }
/** What any mutation answers. */
export type Answer = Record<string, unknown> & { readonly __typename: string }

/** Who does the main job, and what is known of it so far; its steps stand in the spec and in `journey-*.ts`. */
export function useMainJob() {
  let app: TestApp
  let provider: TestOrganization
  let reseller: TestOrganization
  const sessions: Partial<Record<Portal, string>> = {}
  /** Mutations that were tried dry. */
  const tried = new Set<string>()
  /** What a step learned for those after it. */
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

  return {
    get app() {
      return app
    },
    get provider() {
      return provider
    },
    get reseller() {
      return reseller
    },
    sessions,
    tried,
    known,
    change,
    ask,
    invite,
  }
}

/** The main job of a test. */
export type MainJob = ReturnType<typeof useMainJob>
