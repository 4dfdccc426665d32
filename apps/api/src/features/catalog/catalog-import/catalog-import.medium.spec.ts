import { catalogPartSize } from '@relais/domain'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commandCaller } from '../../../cli/application.ts'
import { createTestApp, newKey, type TestApp } from '../../../testing/app.ts'
import { doJobs } from '../../../testing/jobs.ts'
import { givenOrganization, signIn, type TestOrganization } from '../../../testing/world.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { lockCatalogImport } from './catalog-import.repository.ts'

const header =
  'ProductTitle,ProductId,SkuId,SkuTitle,TermDuration,BillingPlan,Market,Currency,UnitPrice,PricingTierRangeMin,' +
  'PricingTierRangeMax,EffectiveStartDate,EffectiveEndDate,Tags,ERP Price,Segment'
const row = (sku: string, list: string) =>
  `Boîte,BOX,${sku},Boîte ${sku},P1Y,Annual,FR,EUR,8.00,,,2026-01-01T00:00:00Z,9999-12-31T23:59:59Z,,${list},Commercial\n`
const sheet = (...rows: readonly string[]) => Buffer.from(`${header}\n${rows.join('')}`)

interface Answer {
  readonly __typename: string
  readonly code?: string
  readonly importId?: string
  readonly startedByName?: string
  readonly field?: string
  readonly reason?: string
}
interface Import {
  readonly status: string
  readonly files: readonly { readonly parts: number; readonly partsHere: number }[]
  readonly progress: object | null
  readonly outcome: {
    readonly failure: string | null
    readonly changed: boolean
    readonly faults: readonly object[]
    readonly canSkip: boolean
    readonly counts: readonly { readonly thing: string; readonly added: number; readonly changed: number }[]
  } | null
}
const importDocument = `query ($id: ObjectId) { catalogImport(id: $id) { status files { parts partsHere } progress { rows }
  outcome { failure changed leftOutRows faultTotal badRows canSkip faults { file line column value code } counts { thing added changed } notes { kind total } } } }`

describe('an import of the catalog in the browser', () => {
  let app: TestApp
  let operator: TestOrganization
  let session: string
  beforeEach(async () => {
    app = await createTestApp()
    operator = await givenOrganization(app.database, 'customer', 'Plateforme du Relais')
    await app.database.query(
      `insert into operator_account (organization_id, status, created_at) values ($1, 'active', now())`,
      [operator.id],
    )
    session = await signIn(app, 'provider', await operator.person('global_administrator'))
  })
  afterEach(() => app.stop())

  const act = (name: string, input: object, { key = newKey(), as = session } = {}) =>
    app.run<Answer>(
      'provider',
      `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!, $key: IdempotencyKey!) { ${name}(input: $input, idempotencyKey: $key) {
        __typename ... on ${name[0]?.toUpperCase()}${name.slice(1)}Success { importId } ... on UserError { code }
        ${name === 'beginCatalogImport' ? '... on CatalogImportOpenError { startedByName } ... on InvalidInputError { field reason }' : ''} } }`,
      { input, key },
      as,
    )
  const put = (importId: string, number: number, content: Buffer, as = session) =>
    app.run<Answer>(
      'provider',
      `mutation ($input: PutCatalogImportPartInput!) { putCatalogImportPart(input: $input) { __typename ... on UserError { code } } }`,
      { input: { importId, file: 'prices', number, content: content.toString('base64') } },
      as,
    )
  const look = (id: string | null, as = session) =>
    app.run<Import | null>('provider', importDocument, { id }, as)
  const begin = async (content: Buffer, name = 'prices.csv') => {
    const { importId } = await act('beginCatalogImport', { prices: { name, size: content.length } })
    if (importId === undefined) throw new Error('it was refused')
    return importId
  }
  const send = async (importId: string, content: Buffer) => {
    for (let part = 0; part * catalogPartSize < content.length; part++)
      await put(importId, part, content.subarray(part * catalogPartSize, (part + 1) * catalogPartSize))
  }
  const check = async (importId: string, more: object = {}) => {
    const answer = await act('checkCatalogImport', {
      importId,
      skipBadRows: false,
      endMissing: false,
      ...more,
    })
    await doJobs(app, 'import_catalog')
    return answer
  }
  const confirm = async (importId: string) => {
    const answer = await act('confirmCatalogImport', { importId })
    await doJobs(app, 'import_catalog')
    return answer
  }
  const checked = async (content: Buffer) => {
    const importId = await begin(content)
    await send(importId, content)
    await check(importId)
    return importId
  }
  const prices = async () => (await app.database.query('select 1 from list_price')).length
  const parts = async () => (await app.database.query('select 1 from catalog_import_part')).length

  it('tells what would change and changes nothing, then imports just that, for the person and in the log', async () => {
    const content = sheet(row('0001', '10.00'), row('0002', '12.00'))
    const importId = await checked(content)
    expect(await look(importId)).toMatchObject({
      status: 'checked',
      outcome: { failure: null, changed: true, faults: [] },
    })
    expect((await look(importId))?.outcome?.counts).toContainEqual({
      thing: 'list_prices',
      added: 2,
      changed: 0,
    })
    expect(await prices()).toBe(0)
    await confirm(importId)
    expect(await look(importId)).toMatchObject({ status: 'imported', outcome: { changed: true } })
    expect(await prices()).toBe(2)
    expect(await parts()).toBe(0)
    const entries = await app.database.query<{ action: string; organization_id: string; who: string }>(
      `select e.action, e.organization_id, u.organization_id as who from audit_entry e join "user" u on u.id = e.actor_user_id
       where e.action like 'catalog%' order by e.action desc`,
    )
    expect(entries).toEqual(
      ['catalog_import.begin', 'catalog.import'].map((action) => ({
        action,
        organization_id: operator.id,
        who: operator.id,
      })),
    )
    const past = await app.run<{ nodes: readonly object[] }>(
      'provider',
      '{ pastCatalogImports { nodes { importedBy files added changed ended } } }',
      {},
      session,
    )
    expect(past.nodes).toMatchObject([{ files: ['prices.csv'], changed: 0, ended: 0 }])
  })

  it('comes in parts of any number, each as often as it is sent, and is tried once all are there', async () => {
    const content = sheet(...Array.from({ length: 1_200 }, (_, at) => row(String(1000 + at), '10.00')))
    expect(content.length).toBeGreaterThan(catalogPartSize)
    const importId = await begin(content)
    await put(importId, 1, content.subarray(catalogPartSize))
    await put(importId, 1, content.subarray(catalogPartSize))
    expect(await check(importId)).toMatchObject({ code: 'catalog_import_incomplete' })
    expect(await put(importId, 0, content.subarray(1, 10))).toMatchObject({ code: 'invalid_input' })
    expect(await put(importId, 2, content.subarray(0, 10))).toMatchObject({ code: 'invalid_input' })
    await put(importId, 0, content.subarray(0, catalogPartSize))
    expect((await look(importId))?.files).toEqual([{ parts: 2, partsHere: 2 }])
    await check(importId)
    expect((await look(importId))?.outcome?.counts).toContainEqual({
      thing: 'list_prices',
      added: 1_200,
      changed: 0,
    })
    expect(await put(importId, 0, content.subarray(0, catalogPartSize))).toMatchObject({
      code: 'catalog_import_moved',
    })
  })

  it('names bad rows by line and column, and takes the others on request, of files as spreadsheets write them', async () => {
    const text = sheet(row('0001', '10.00'), row('0002', 'dix'))
      .toString()
      .replaceAll(',', ';')
      .replaceAll('10.00', '10,00')
      .replaceAll('8.00', '8,00')
    const importId = await checked(Buffer.from(`\uFEFF${text}`, 'utf16le'))
    const fault = { file: 'prices.csv', line: 3, column: 'ERP Price', value: 'dix', code: 'not_decimal' }
    expect(await look(importId)).toMatchObject({
      status: 'checked',
      outcome: { failure: 'bad_files', faults: [fault], canSkip: true, counts: [] },
    })
    expect(await confirm(importId)).toMatchObject({ code: 'catalog_import_not_ready' })
    await check(importId, { skipBadRows: true })
    expect(await look(importId)).toMatchObject({ outcome: { failure: null, changed: true, faults: [fault] } })
    await confirm(importId)
    expect(await look(importId)).toMatchObject({
      status: 'imported',
      outcome: { leftOutRows: 1, faults: [fault] },
    })
    expect(await prices()).toBe(1)
  })

  it('is not imported where somebody else imported since it was tried: it would do something else', async () => {
    const mine = await checked(sheet(row('0001', '10.00')))
    const other = await givenOrganization(app.database, 'provider', 'Autre')
    const person = await other.person('global_administrator')
    await app.database.query(
      `insert into price_sheet_import (id, imported_at, imported_by, report) values (gen_random_uuid(), now(), $1, '{}')`,
      [person.userPrincipalName],
    )
    await confirm(mine)
    expect(await look(mine)).toMatchObject({ status: 'checked', outcome: { failure: 'catalog_changed' } })
    expect(await prices()).toBe(0)
    await check(mine)
    await confirm(mine)
    expect(await prices()).toBe(1)
  })

  it('is one at a time, and can be given up at every step: what it held is gone, and the catalog as it was', async () => {
    const content = sheet(row('0001', '10.00'))
    const importId = await begin(content)
    expect(await act('beginCatalogImport', { prices: { name: 'p.csv', size: 1 } })).toMatchObject({
      code: 'catalog_import_open',
      startedByName: expect.stringMatching(/^Person/),
    })
    expect((await look(null))?.status).toBe('uploading')
    await send(importId, content)
    await check(importId)
    // Between the press on Import and the worker's turn.
    await act('confirmCatalogImport', { importId })
    await act('cancelCatalogImport', { importId })
    await doJobs(app, 'import_catalog')
    expect(await look(importId)).toMatchObject({ status: 'canceled' })
    expect(await look(null)).toBeNull()
    expect([await prices(), await parts()]).toEqual([0, 0])
    expect(await act('cancelCatalogImport', { importId })).toMatchObject({ code: 'catalog_import_moved' })
  })

  it('is not imported where it is given up while the worker is at it', async () => {
    const importId = await checked(sheet(row('0001', '10.00')))
    await act('confirmCatalogImport', { importId })
    // Whoever cancels holds the import first; the worker, at its end, waits for it.
    const canceled = app.nest
      .get(UnitOfWork)
      .command(commandCaller(app.clock.now()), { name: 'cancel' }, async ({ tx }) => {
        await lockCatalogImport(tx, importId)
        const job = doJobs(app, 'import_catalog')
        await waitForWaiter()
        await app.database.query(`select 1`)
        await tx.execute(
          `update catalog_import set status = 'canceled', ended_at = now() where id = '${importId}'`,
        )
        return { ok: true, value: { job } }
      })
    const done = await canceled
    if (done.ok) await done.value.success.job
    expect(await look(importId)).toMatchObject({ status: 'canceled' })
    expect(await prices()).toBe(0)
  })
  const waitForWaiter = async () => {
    for (;;) {
      const waiting = await app.database.query(
        `select 1 from pg_stat_activity where wait_event_type = 'Lock' and query like '%catalog_import%' and datname = current_database()`,
      )
      if (waiting.length > 0) return
    }
  }

  it('answers the same press once, and takes no file that is too large or of another kind', async () => {
    const key = newKey()
    const input = { prices: { name: 'prices.csv', size: 5 } }
    const first = await act('beginCatalogImport', input, { key })
    expect(await act('beginCatalogImport', input, { key })).toEqual(first)
    const refused = (name: string, size: number) => act('beginCatalogImport', { prices: { name, size } })
    expect(await refused('prices.xlsx', 5)).toMatchObject({ field: 'prices', reason: 'not_a_catalog_file' })
    expect(await refused('prices.csv', 33 * 2 ** 20)).toMatchObject({ reason: 'file_too_large' })
  })

  it('is the operator’s global administrator’s to make, and the operator’s people’s to see', async () => {
    const content = sheet(row('0001', '10.00'))
    const importId = await begin(content)
    const sales = await signIn(app, 'provider', await operator.person('sales_agent'))
    const provider = await givenOrganization(app.database, 'provider', 'Norvia Distribution')
    const theirs = await signIn(app, 'provider', await provider.person('global_administrator'))
    expect(await look(importId, sales)).not.toBeNull()
    expect(await look(importId, theirs)).toBeNull()
    for (const as of [sales, theirs]) {
      expect(await put(importId, 0, content, as)).toMatchObject({ code: 'not_permitted' })
      for (const name of ['confirmCatalogImport', 'cancelCatalogImport'])
        expect(await act(name, { importId }, { as })).toMatchObject({ code: 'not_permitted' })
    }
  })
})
