import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commandCaller } from '../../../cli/application.ts'
import { createTestApp, newKey, type TestApp } from '../../../testing/app.ts'
import { IssueFirstRunCode } from './issue-first-run-code.ts'

const document = `mutation ($input: CreateOperatorInput!, $key: IdempotencyKey!, $dryRun: Boolean! = false) {
  createOperator(input: $input, idempotencyKey: $key, dryRun: $dryRun) {
    __typename
    ... on CreateOperatorSuccess { domain userPrincipalName signedIn preview { changes { action } messages { template } } }
    ... on UserError { code remedy }
    ... on InvalidInputError { field reason }
  }
}`
const viewerDocument =
  '{ viewer { roles organization { legalName } viewerCan { viewProgram createOrganizations manageResellers order } } }'

describe('the operator of an empty installation', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await createTestApp()
  })
  afterEach(() => app.stop())

  const issue = async () => {
    const result = await app.nest.get(IssueFirstRunCode).execute(commandCaller(app.clock.now()))
    return result.ok ? result.value.success.code : result.refusal.code
  }
  const inputOf = (code: string, change: object = {}) => ({
    code,
    legalName: 'Plateforme du Relais',
    country: 'FR',
    language: 'fr',
    timeZone: 'Europe/Paris',
    domainLabel: 'plateforme',
    displayName: 'Chloé Martin',
    userPrincipalNameLabel: 'chloe',
    contactMail: 'chloe@plateforme.example',
    password: 'farine levain croissant four',
    ...change,
  })
  const create = async (input: object, { key = newKey(), dryRun = false, portal = 'provider' } = {}) => {
    const answer = await app.graphql(portal as 'provider', document, { input, key, dryRun })
    if (answer.errors) throw new Error(JSON.stringify(answer.errors))
    return {
      ...(answer.data?.['createOperator'] as { __typename: string; code?: string }),
      session: answer.session,
    }
  }
  const open = async () => (await app.run<{ isOpen: boolean }>('provider', '{ firstRun { isOpen } }')).isOpen
  const operators = () => app.database.query('select organization_id from operator_account')

  it('is made by the one-time code, and its administrator is signed in and may do what it is for, and no trade', async () => {
    expect(await open()).toBe(true)
    const code = await issue()
    expect(code).toMatch(/^([0-9A-Z]{4}-){6}[0-9A-Z]{4}$/)
    const made = await create(inputOf(code.toLowerCase().replaceAll('-', ' ')))
    expect(made).toMatchObject({
      __typename: 'CreateOperatorSuccess',
      userPrincipalName: 'chloe@plateforme.relais.example',
      signedIn: true,
    })
    expect(await app.run('provider', viewerDocument, {}, made.session ?? null)).toEqual({
      roles: ['global_administrator'],
      organization: { legalName: 'Plateforme du Relais' },
      viewerCan: { viewProgram: true, createOrganizations: true, manageResellers: false, order: false },
    })
    expect(await open()).toBe(false)
    expect(await app.database.query('select template, recipient_mail from mail_message')).toEqual([
      { template: 'operator-welcome', recipient_mail: 'chloe@plateforme.example' },
    ])
    expect(await issue()).toBe('operator_exists')
  })

  it('is made by nobody with a code that was used, replaced or guessed', async () => {
    const first = await issue()
    const second = await issue()
    expect(await create(inputOf(first))).toMatchObject({ code: 'first_run_code_wrong', session: undefined })
    expect(await create(inputOf(''))).toMatchObject({ code: 'first_run_code_wrong' })
    const guessed = second.replace(/.$/, (last) => (last === 'Z' ? 'Y' : 'Z'))
    expect(await create(inputOf(guessed))).toMatchObject({ code: 'first_run_code_wrong' })
    expect(await operators()).toEqual([])
    expect(await create(inputOf(second))).toMatchObject({ signedIn: true })
    expect(await create(inputOf(second, { domainLabel: 'another' }))).toMatchObject({
      code: 'operator_exists',
    })
    expect(await operators()).toHaveLength(1)
  })

  it('is made once, even by two people with the code at the same moment', async () => {
    const code = await issue()
    const barrier = new pg.Client({ connectionString: app.database.apiUrl })
    await barrier.connect()
    await barrier.query('begin; set local role app_operator')
    await barrier.query('select 1 from first_run_code for update')
    const both = Promise.all([
      create(inputOf(code)),
      create(inputOf(code, { domainLabel: 'another', legalName: 'Une autre' })),
    ])
    const waiting = () =>
      app.database.query(
        `select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
      )
    await expect.poll(async () => (await waiting()).length, { timeout: 20_000 }).toBe(2)
    await barrier.query('rollback')
    await barrier.end()
    const answers = await both
    expect(answers.filter(({ __typename }) => __typename === 'CreateOperatorSuccess')).toHaveLength(1)
    expect(answers.find(({ code: refused }) => refused)).toMatchObject({
      code: 'operator_exists',
      session: undefined,
    })
    expect(await operators()).toHaveLength(1)
    expect(await app.database.query('select 1 from organization')).toHaveLength(1)
  })

  it('is made once by the same request, and repeating it signs nobody in', async () => {
    const input = inputOf(await issue())
    const key = newKey()
    const { session: _, ...first } = await create(input, { key })
    expect(await create(input, { key })).toEqual({ ...first, signedIn: false, session: undefined })
  })

  it('can be tried: nothing is stored, and the code stays good', async () => {
    const input = inputOf(await issue())
    expect(await create(input, { dryRun: true })).toMatchObject({
      signedIn: false,
      // Nobody is signed in: nothing is told of what would be.
      preview: null,
    })
    expect(await operators()).toEqual([])
    expect(await create(input)).toMatchObject({ signedIn: true })
  })

  it('is refused with a wrong entry, and the code stays good', async () => {
    const code = await issue()
    expect(await create(inputOf(code, { country: 'ZZ' }))).toMatchObject({ field: 'country' })
    expect(await create(inputOf(code, { password: 'plateforme relais' }))).toMatchObject({
      code: 'password_unacceptable',
    })
    expect(await create(inputOf(code), { portal: 'reseller' })).toMatchObject({ code: 'not_found' })
    expect(await create(inputOf(code))).toMatchObject({ signedIn: true })
  })

  it('is not guessed: after ten attempts from an address even the right code waits', async () => {
    const code = await issue()
    for (let attempt = 0; attempt < 10; attempt++) {
      expect(await create(inputOf(`guess ${attempt}`))).toMatchObject({ code: 'first_run_code_wrong' })
    }
    expect(await create(inputOf(code))).toMatchObject({ code: 'too_many_attempts' })
    expect(await operators()).toEqual([])
  })

  it('leaves no code behind: the database keeps a hash', async () => {
    const code = await issue()
    const rows = await app.database.query('select * from first_run_code')
    expect(JSON.stringify(rows)).not.toContain(code)
    expect(JSON.stringify(rows)).not.toContain(code.replaceAll('-', ''))
    expect(await app.run('reseller', '{ firstRun { isOpen } }')).toBeNull()
  })
})
