import { readFileSync } from 'node:fs'
import { goodValuesOf, operationOf, placesOf } from '@relais/test-kit/hostile-value'
import { buildSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, newKey, type TestApp } from '../../../testing/app.ts'
import { givenTradeIds } from '../../../testing/foreign-id-world.ts'
import { givenOrganization, signIn, type TestOrganization, testUserPassword } from '../../../testing/world.ts'

const schema = buildSchema(readFileSync(new URL('../../../../schema.graphql', import.meta.url), 'utf8'))
const signInDocument = `mutation ($input: SignInInput!) { signIn(input: $input) {
  __typename ... on UserError { code } ... on SignInSuccess { viewer { isEnrolling portal roles } } } }`

describe('somebody who enrolls an organization that is no reseller yet', () => {
  let app: TestApp
  let firm: TestOrganization
  beforeAll(async () => {
    app = await createTestApp()
    firm = await givenOrganization(app.database, 'customer', 'Tyneside Computing', 'GB')
  })
  afterAll(() => app.stop())

  const enter = async (role: Parameters<TestOrganization['person']>[0], toEnroll: boolean) => {
    const { userPrincipalName } = await firm.person(role)
    const input = { userPrincipalName, password: testUserPassword, toEnroll }
    const answer = await app.graphql('reseller', signInDocument, { input })
    return { result: answer.data?.['signIn'], session: answer.session ?? '' }
  }

  it('signs in at the portal of resellers as its global administrator, to enroll', async () => {
    expect((await enter('global_administrator', true)).result).toMatchObject({
      viewer: { isEnrolling: true, portal: 'reseller' },
    })
    expect((await enter('global_administrator', false)).result).toMatchObject({ code: 'wrong_portal' })
    expect((await enter('user_administrator', true)).result).toMatchObject({
      code: 'enrolling_administrator_required',
    })
  })

  it('is shown at no other portal as somebody who enrolls, and a reseller never is', async () => {
    const person = await firm.person('global_administrator')
    const session = await signIn(app, 'customer', person)
    expect(await app.run('customer', '{ viewer { isEnrolling } }', {}, session)).toEqual({
      isEnrolling: false,
    })
    const reseller = await givenOrganization(app.database, 'reseller', 'Alpes Informatique')
    const input = { ...(await reseller.person('global_administrator')), password: testUserPassword }
    const { userPrincipalName, password } = input
    const answer = await app.run('reseller', signInDocument, {
      input: { userPrincipalName, password, toEnroll: true },
    })
    expect(answer).toMatchObject({ viewer: { isEnrolling: false } })
  })

  it('passes as a reseller nowhere: nothing of the trade is read or changed, and nothing fails', async () => {
    const { ids } = await givenTradeIds(app, 'Alpes')
    const { session } = await enter('global_administrator', true)
    const own = new Set([
      'saveDraft',
      'setLanguage',
      'saveProfile',
      'changePassword',
      'markNotificationsRead',
      'endOtherSessions',
      'saveNotificationChoices',
      // Open to anybody, and the same to everybody.
      'noteInvitationLinkCut',
      'requestPasswordReset',
    ])
    const known: Readonly<Record<string, unknown>> = {
      ...ids,
      dryRun: true,
      first: 2,
      language: 'en',
      timeZone: 'Europe/Paris',
    }
    const fields = new Map(placesOf(schema).map((place) => [place.field.name, place]))
    expect(fields.size).toBeGreaterThan(50)
    const done: string[] = []
    for (const { kind, field } of fields.values()) {
      if (['signIn', 'signOut'].includes(field.name) || enrolling.has(field.name)) continue
      const values = goodValuesOf(field, (name) => (name === 'idempotencyKey' ? newKey() : known[name]))
      const answer = await app.graphql('reseller', operationOf(kind, field), values, session)
      expect(answer.status, field.name).toBeLessThan(500)
      expect(JSON.stringify(answer.errors ?? ''), field.name).not.toContain('INTERNAL')
      const value = answer.data?.[field.name]
      const made = JSON.stringify(value ?? null)
      if (kind === 'mutation' && /"__typename":"\w+Success"/.test(made)) done.push(field.name)
      const told = Object.values(ids).filter((id) => typeof id === 'string' && made.includes(id))
      expect(told, field.name).toEqual([])
    }
    expect(done.filter((name) => !own.has(name))).toEqual([])
  })
})

/** What enrolling itself is made of. */
const enrolling: ReadonlySet<string> = new Set([])
