import { catalogPartSize } from '@relais/domain'
import { describe, expect, it } from 'vitest'
import { commandCaller } from '../../../cli/application.ts'
import { newKey } from '../../../testing/app.ts'
import { doJobs } from '../../../testing/jobs.ts'
import { givenOrganization, signIn } from '../../../testing/world.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { row, sheet, useImportsInBrowser } from './catalog-import.fixture.ts'
import { lockCatalogImport } from './catalog-import.repository.ts'

describe('an import of the catalog in the browser', () => {
  const at = useImportsInBrowser()
  const { act, put, look, begin, send, check, confirm, checked, prices, parts } = at

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
    const entries = await at.app.database.query<{ action: string; organization_id: string; who: string }>(
      `select e.action, e.organization_id, u.organization_id as who from audit_entry e join "user" u on u.id = e.actor_user_id
       where e.action like 'catalog%' order by e.action desc`,
    )
    expect(entries).toEqual(
      ['catalog_import.begin', 'catalog.import'].map((action) => ({
        action,
        organization_id: at.operator.id,
        who: at.operator.id,
      })),
    )
    const past = await at.app.run<{ nodes: readonly object[] }>(
      'provider',
      '{ pastCatalogImports { nodes { importedBy files added changed ended } } }',
      {},
      at.session,
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
    const other = await givenOrganization(at.app.database, 'provider', 'Autre')
    const person = await other.person('global_administrator')
    await at.app.database.query(
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
    await doJobs(at.app, 'import_catalog')
    expect(await look(importId)).toMatchObject({ status: 'canceled' })
    expect(await look(null)).toBeNull()
    expect([await prices(), await parts()]).toEqual([0, 0])
    expect(await act('cancelCatalogImport', { importId })).toMatchObject({ code: 'catalog_import_moved' })
  })

  it('is not imported where it is given up while the worker is at it', async () => {
    const importId = await checked(sheet(row('0001', '10.00')))
    await act('confirmCatalogImport', { importId })
    // Whoever cancels holds the import first; the worker, at its end, waits for it.
    const canceled = at.app.nest
      .get(UnitOfWork)
      .command(commandCaller(at.app.clock.now()), { name: 'cancel' }, async ({ tx }) => {
        await lockCatalogImport(tx, importId)
        const job = doJobs(at.app, 'import_catalog')
        await waitForWaiter()
        await at.app.database.query(`select 1`)
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
      const waiting = await at.app.database.query(
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
    const sales = await signIn(at.app, 'provider', await at.operator.person('sales_agent'))
    const provider = await givenOrganization(at.app.database, 'provider', 'Norvia Distribution')
    const theirs = await signIn(at.app, 'provider', await provider.person('global_administrator'))
    expect(await look(importId, sales)).not.toBeNull()
    expect(await look(importId, theirs)).toBeNull()
    for (const as of [sales, theirs]) {
      expect(await put(importId, 0, content, as)).toMatchObject({ code: 'not_permitted' })
      for (const name of ['confirmCatalogImport', 'cancelCatalogImport'])
        expect(await act(name, { importId }, { as })).toMatchObject({ code: 'not_permitted' })
    }
  })
})
