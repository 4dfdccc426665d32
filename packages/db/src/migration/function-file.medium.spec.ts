import { cp, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ours, useMigratedDatabase } from './function-file.fixture.ts'
import { FunctionsRefused } from './function-file.ts'

const organizations = 'identity/organization.sql'
const invitations = 'consent/invitation.sql'
const orders = 'trade/order.sql'

describe('functions of the database', () => {
  const at = useMigratedDatabase()
  const { migrate, edit, add, everything, one, may } = at

  it('are not touched where nothing changed', async () => {
    const before = await everything()
    await migrate()
    expect(await everything()).toEqual(before)
  })

  it('with another body are taken over by the next migrate, and those of other files are not touched', async () => {
    const versions = `select array_agg(xmin::text order by oid) from pg_proc where oid in (
      'app.order_facts(uuid, uuid, boolean)'::regprocedure, 'app.enqueue(jsonb)'::regprocedure)`
    const others = await one(versions)
    await edit(organizations, (text) =>
      text.replace('select exists (select 1 from public.operator_account)', 'select true'),
    )
    expect(await one('select app.has_operator()')).toBe(false)
    await migrate()
    expect(await one('select app.has_operator()')).toBe(true)
    expect(await one(versions)).toEqual(others)
  })

  it('are replaced once, even by two migrates at the same moment', async () => {
    await add(orders, 'create or replace function app.answer() returns int language sql return 42;')
    await Promise.all([migrate(), migrate(), migrate()])
    expect(await one('select app.answer()')).toBe(42)
    const after = await everything()
    await migrate()
    expect(await everything()).toEqual(after)
  })

  it('that no file holds any more are gone', async () => {
    const before = await one(`select count(*)::int from pg_proc where pronamespace = 'app'::regnamespace`)
    await add(orders, 'create or replace function app.answer() returns int language sql return 42;')
    await migrate()
    await edit(orders, (text) => text.replace(/create or replace function app\.answer.*\n/, ''))
    await migrate()
    expect(await one(`select to_regprocedure('app.answer()')`)).toBeNull()
    expect(await one(`select count(*)::int from pg_proc where pronamespace = 'app'::regnamespace`)).toBe(
      before,
    )
  })

  it('that move to another file stay the same function', async () => {
    const oid = `select 'app.has_operator()'::regprocedure::oid::int`
    const before = await one(oid)
    let moved = ''
    await edit(organizations, (text) =>
      text.replace(
        /create or replace function app\.has_operator[\s\S]*?\$\$;\ngrant [^;]*;\n/,
        (found) => (moved = found) && '',
      ),
    )
    await add(invitations, moved)
    await migrate()
    expect(await one(oid)).toBe(before)
    expect(await may('app_public', 'app.has_operator()')).toBe(true)
  })

  it('that move out of a file that goes stay the same function, called by those alone whom their new file names', async () => {
    const oid = `select 'app.has_operator()'::regprocedure::oid::int`
    const before = await one(oid)
    const functions = join(at.folder, 'functions')
    await rename(join(functions, organizations), join(functions, 'identity/elsewhere.sql'))
    await edit('identity/elsewhere.sql', (text) =>
      text.replace('app.has_operator() to app_operator, app_public', 'app.has_operator() to app_worker'),
    )
    await migrate()
    expect(await one(oid)).toBe(before)
    expect(await may('app_worker', 'app.has_operator()')).toBe(true)
    expect(await may('app_operator', 'app.has_operator()')).toBe(false)
  })

  it('in two files are refused, and leave everything as it was', async () => {
    await add(orders, 'create or replace function app.answer() returns int language sql return 42;')
    await add(invitations, 'create or replace function app.answer() returns int language sql return 43;')
    const before = await everything()
    await expect(migrate()).rejects.toThrow(
      'app.answer() stands in functions/consent/invitation.sql and in functions/trade/order.sql',
    )
    expect(await everything()).toEqual(before)
  })

  it('belong to app_definer where they run with its rights, and are called by those whom their file names now', async () => {
    expect(await may('app_operator', 'app.has_operator()')).toBe(true)
    await edit(organizations, (text) =>
      text.replace(
        'grant execute on function app.has_operator() to app_operator, app_public;',
        'grant execute on function app.has_operator() to app_worker;',
      ),
    )
    await migrate()
    expect(await may('app_operator', 'app.has_operator()')).toBe(false)
    expect(await may('app_worker', 'app.has_operator()')).toBe(true)
    await edit(organizations, (text) =>
      text.replace(
        'function app.has_operator() returns boolean language sql stable security definer',
        'function app.has_operator() returns boolean language sql stable',
      ),
    )
    const owner = `select proowner::regrole::text from pg_proc where oid = 'app.has_operator()'::regprocedure`
    expect(await one(owner)).toBe('app_definer')
    await migrate()
    expect(await one(owner)).toBe('modest')
  })

  it('with another return type or other names of arguments are made anew, with their owner and their grants', async () => {
    await edit(organizations, (text) =>
      text
        .replace('app.has_operator() returns boolean', 'app.has_operator() returns text')
        .replace('select exists (select 1 from public.operator_account)', `select 'none'`),
    )
    await edit(invitations, (text) =>
      text
        .replace('app.is_replaced_link(p_invitation uuid)', 'app.is_replaced_link(p_id uuid)')
        .replace('where id = p_invitation and app', 'where id = p_id and app'),
    )
    await migrate()
    expect(await one('select app.has_operator()')).toBe('none')
    expect(await may('app_public', 'app.has_operator()')).toBe(true)
    expect(await may('public', 'app.has_operator()')).toBe(false)
    expect(
      await one(
        `select array_agg(distinct proowner::regrole::text) from pg_proc where proname in ('has_operator', 'is_replaced_link')`,
      ),
    ).toEqual(['app_definer'])
  })

  it('with other arguments replace those before', async () => {
    await edit(organizations, (text) =>
      text
        .replace('app.has_operator() returns', 'app.has_operator(p_any boolean) returns')
        .replace('app.has_operator() to', 'app.has_operator(boolean) to'),
    )
    await migrate()
    expect(
      await one(`select array_agg(oid::regprocedure::text) from pg_proc where proname = 'has_operator'`),
    ).toEqual(['app.has_operator(boolean)'])
  })

  it.each([
    [
      'of which one is no SQL',
      'create or replace function app.answer() returns int language sql retrun 42;',
      /functions\/trade\/order\.sql, line \d+: syntax error/,
    ],
    [
      'of which one asks a table that is not there',
      'create or replace function app.answer() returns int language sql as $$ select id from public.nothing $$;',
      /app\.answer\(\).*public\.nothing/,
    ],
    [
      'of which one does not end',
      'create or replace function app.answer() returns int language plpgsql as $$ begin return 1; $$;',
      /app\.answer\(\), line \d+:/,
    ],
    [
      'that grant to nobody there is',
      'create or replace function app.answer() returns int language sql return 42; grant execute on function app.answer() to app_nobody;',
      /app_nobody/,
    ],
  ])('%s are refused, and leave everything as it was', async (_what, text, words) => {
    await edit(organizations, (was) =>
      was.replace('select exists (select 1 from public.operator_account)', 'select true'),
    )
    await add(orders, text)
    const before = await everything()
    const refused = migrate()
    await expect(refused).rejects.toThrow(FunctionsRefused)
    await expect(refused).rejects.toThrow(words)
    await expect(refused).rejects.toThrow('Nothing was changed.')
    expect(await everything()).toEqual(before)
  })

  it('on which an index rests keep what they say: another body is refused, with the index and the way out', async () => {
    await edit('kernel.sql', (text) =>
      text.replace(`return lower(regexp_replace(p_address, '\\+[^@]*@', '@'))`, 'return lower(p_address)'),
    )
    const before = await everything()
    const refused = migrate()
    await expect(refused).rejects.toThrow(FunctionsRefused)
    await expect(refused).rejects.toThrow(
      /app\.mailbox_of\(text\).*index mail_message_mailbox.*under another name.*migration/,
    )
    expect(await everything()).toEqual(before)
  })

  it('on which a row policy rests are refused when they go, or take another type', async () => {
    await edit('kernel.sql', (text) =>
      text
        .replace(/create or replace function app\.current_link[^;]*;\n/, '')
        .replace('app.current_link(), ', ''),
    )
    const before = await everything()
    await expect(migrate()).rejects.toThrow(/app\.current_link\(\) cannot go: policy .*Nothing was changed/s)
    expect(await everything()).toEqual(before)
    await cp(join(ours, 'functions'), join(at.folder, 'functions'), { recursive: true })
    await edit('kernel.sql', (text) =>
      text.replace('app.current_link() returns text', 'app.current_link() returns varchar'),
    )
    await expect(migrate()).rejects.toThrow(
      /kernel\.sql.*app\.current_link\(\) cannot go: policy .*under another name/s,
    )
    expect(await everything()).toEqual(before)
  })

  it('on which a trigger rests are refused when they go', async () => {
    await edit('consent/consent.sql', (text) =>
      text.replace(/create or replace function app\.is_ended_by_actor[\s\S]*?\$\$;\n/, ''),
    )
    await expect(migrate()).rejects.toThrow(
      /is_ended_by_actor\(\) cannot go: trigger .*in the rules of its table/s,
    )
  })

  it('are whole before a migration makes a table that rests on them', async () => {
    await add(
      'kernel.sql',
      'create or replace function app.answer() returns int language sql immutable return 42; grant execute on function app.answer() to app_worker;',
    )
    const journal = join(at.folder, 'migrations/meta/_journal.json')
    const { entries, ...rest } = JSON.parse(await readFile(journal, 'utf8'))
    const next = { ...entries.at(-1), idx: entries.length, when: entries.at(-1).when + 1, tag: '0002_next' }
    await writeFile(journal, JSON.stringify({ ...rest, entries: [...entries, next] }))
    await writeFile(
      join(at.folder, 'migrations/0002_next.sql'),
      'create table next (id int check (id < app.answer()));',
    )
    await migrate()
    expect(
      await one(
        `select count(*)::int from pg_constraint where conrelid = 'next'::regclass and contype = 'c'`,
      ),
    ).toBe(1)
    // A migration that the rest fails after leaves no table behind.
    const later = { ...next, idx: entries.length + 1, when: next.when + 1, tag: '0003_later' }
    await writeFile(journal, JSON.stringify({ ...rest, entries: [...entries, next, later] }))
    await writeFile(join(at.folder, 'migrations/0003_later.sql'), 'create table later (id int);')
    await add(orders, 'nonsense')
    await expect(migrate()).rejects.toThrow(FunctionsRefused)
    expect(await one(`select to_regclass('later')`)).toBeNull()
  })

  it('and the rules of a table come back as its file says them, and those of others are not touched', async () => {
    const kept = `select (select relacl::text from pg_class where relname = 'order'), (select array_agg(pg_get_triggerdef(oid) order by tgname)::text
      from pg_trigger where tgrelid = '"order"'::regclass and not tgisinternal)`
    const { rows: before } = await at.client.query(kept)
    const others = `select array_agg(xmin::text order by oid) from pg_trigger where not tgisinternal and tgrelid <> '"order"'::regclass`
    const untouched = await one(others)
    await at.client.query(`
      grant delete, update (provider_id) on "order" to app_provider;
      drop trigger status_is_final on "order";
      alter table "order" no force row level security;
      update drizzle.__relais_parts set hash = 'as it was before' where name = 'rules of order'`)
    expect((await at.client.query(kept)).rows).not.toEqual(before)
    await migrate()
    expect((await at.client.query(kept)).rows).toEqual(before)
    expect(
      await one(`select has_column_privilege('app_provider', 'public.order', 'provider_id', 'update')`),
    ).toBe(false)
    expect(await one(`select relforcerowsecurity from pg_class where relname = 'order'`)).toBe(true)
    expect(await one(others)).toEqual(untouched)
  })

  it('that put jobs into the queue are replaced too, and stay the worker’s', async () => {
    await edit('queue.sql', (text) => text.replace('null, null, 25,', 'null, null, 24,'))
    await add(
      'queue.sql',
      'create or replace function app.answer() returns int language sql security definer set search_path = pg_catalog return 42;',
    )
    await migrate()
    const found = `select array_agg(format('%s of %s', p.oid::regprocedure, p.proowner::regrole) order by p.proname)
      from pg_proc p where p.proname in ('enqueue', 'answer')`
    expect(await one(found)).toEqual(['app.answer() of some_worker', 'app.enqueue(jsonb) of some_worker'])
    expect(await one(`select prosrc like '%24%' from pg_proc where proname = 'enqueue'`)).toBe(true)
    expect(await may('app_definer', 'app.enqueue(jsonb)')).toBe(true)
    expect(await may('public', 'app.enqueue(jsonb)')).toBe(false)
    await cp(join(ours, 'functions/queue.sql'), join(at.folder, 'functions/queue.sql'))
    await migrate()
    expect(await one(found)).toEqual(['app.enqueue(jsonb) of some_worker'])
    const after = await everything()
    await migrate()
    expect(await everything()).toEqual(after)
  })
})
