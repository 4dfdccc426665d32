import { createTestDatabase, type TestDatabase } from '@relais/test-kit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../testing/app.ts'
import { runRelais } from '../testing/relais.ts'
import { signIn } from '../testing/world.ts'

const create = [
  'organization',
  'create',
  '--as',
  'provider',
  '--name',
  'Norvia Distribution',
  '--country',
  'FR',
  '--language',
  'fr',
  '--domain',
  'norvia.example',
  '--time-zone',
  'Europe/Paris',
  '--admin-name',
  'Camille Durand',
  '--admin-mail',
  'camille.durand@norvia.example',
]
const person = [
  'user',
  'create',
  '--organization',
  'norvia.example',
  '--name',
  'Théo Lefèvre',
  '--user-name',
  'theo.lefevre',
  '--mail',
  'theo@norvia.example',
  '--language',
  'fr',
  '--role',
  'sales_agent',
  'helpdesk_agent',
]
const password = 'farine levain croissant four'

/** Commands build on each other and run in order. */
describe('the operator’s commands', () => {
  let database: TestDatabase
  let app: TestApp
  beforeAll(async () => {
    database = await createTestDatabase()
    app = await createTestApp({ database })
  })
  afterAll(() => app.stop())
  const relais = (words: string[], input?: string) =>
    runRelais(database, words, input === undefined ? {} : { input })
  const people = () =>
    database.query<{ name: string; roles: string[] }>(
      `select u.user_principal_name as name, array(select r.role from user_role r where r.user_id = u.id order by 1) as roles from "user" u order by 1`,
    )

  it('say what they would make and make nothing, with --dry-run', async () => {
    const { code, stdout } = await relais([...create, '--dry-run', '--json'])
    expect(JSON.parse(stdout)).toEqual({
      ok: true,
      dryRun: true,
      domain: 'norvia.example',
      userPrincipalName: 'camille.durand@norvia.example',
      welcomedAt: 'camille.durand@norvia.example',
    })
    expect(code).toBe(0)
    expect(await people()).toEqual([])
  })

  it('make a provider whose administrator is mailed a link', async () => {
    const { code, stdout } = await relais(create)
    expect([code, stdout]).toEqual([
      0,
      'Norvia Distribution (norvia.example) is made as provider. camille.durand@norvia.example is its global administrator and is mailed a link to set a password at camille.durand@norvia.example.\n',
    ])
    expect(await database.query('select template, language from mail_message')).toEqual([
      { template: 'user-welcome', language: 'fr' },
    ])
  })

  it('refuse with a sentence, a code and a remedy, and end with 1', async () => {
    const taken = await relais(create)
    expect([taken.code, taken.stdout]).toEqual([1, ''])
    expect(taken.stderr).toBe(
      '--domain is not acceptable. This name is taken. Choose another one. Then run the command again; nothing was made. (invalid_input)\n',
    )
    const country = await relais(create.with(create.indexOf('--country') + 1, 'UK'))
    expect([country.code, country.stderr]).toEqual([1, expect.stringMatching(/^--country .* is GB, not UK/)])
    const nobody = await relais([...person.with(3, 'nobody.example'), '--json'])
    expect(nobody.code).toBe(1)
    expect(JSON.parse(nobody.stdout)).toMatchObject({ ok: false, code: 'organization_not_found' })
    const weak = await relais([...person, '--password-stdin'], 'norvia norvia norvia\n')
    expect([weak.code, weak.stderr]).toEqual([1, expect.stringContaining('(password_unacceptable)')])
    expect(await people()).toHaveLength(1)
  })

  it('make a person with roles, whose password comes by standard input and nowhere else', async () => {
    const { code, stdout } = await relais([...person, '--password-stdin'], `${password}\n`)
    expect([code, stdout]).toEqual([0, 'theo.lefevre@norvia.example is made: sales_agent, helpdesk_agent.\n'])
    expect(await people()).toEqual([
      { name: 'camille.durand@norvia.example', roles: ['global_administrator'] },
      { name: 'theo.lefevre@norvia.example', roles: ['helpdesk_agent', 'sales_agent'] },
    ])
    const theo = { id: '', organizationId: '', userPrincipalName: 'theo.lefevre@norvia.example' }
    expect(await signIn(app, 'provider', theo, password)).not.toBe('')
  })

  it('print the one-time code while there is no operator, and say so once there is one', async () => {
    const needed = await relais(['operator', 'code', '--if-needed', '--json'])
    expect(JSON.parse(needed.stdout)).toMatchObject({
      needed: true,
      code: expect.stringMatching(/^([0-9A-Z]{4}-){6}[0-9A-Z]{4}$/),
      page: 'http://provider.localhost:4000/first-run',
    })
    await database.query(
      `insert into operator_account (organization_id, status, created_at) select id, 'active', now() from organization`,
    )
    const late = await relais(['operator', 'code'])
    expect([late.code, late.stderr]).toEqual([1, expect.stringContaining('(operator_exists)')])
    const asked = await relais(['operator', 'code', '--if-needed', '--json'])
    expect([asked.code, JSON.parse(asked.stdout)]).toEqual([0, { ok: true, needed: false }])
  })

  it('are called wrongly without what they need: 2', async () => {
    const wrong = await Promise.all([
      relais(['organization', 'create', '--as', 'operator']),
      relais(['user', 'create']),
    ])
    expect(wrong.map(({ code }) => code)).toEqual([2, 2])
  })
})
