import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import pg from 'pg'
import { definerRole } from '../schema/row-policy.ts'
import { hashOf, type Part } from './part.ts'

/** One file of functions, which is replaced as a whole. */
export interface FunctionFile {
  readonly name: string
  readonly text: string
  readonly hash: string
}

/** What row policies, indexes and triggers rest on: applied before the tables. */
export const kernelFile = 'functions/kernel.sql'
/** What belongs to the worker's login: applied after the migrations of the queue. */
export const queueFile = 'functions/queue.sql'

/** The files of functions of a folder and of the areas in it, the kernel first. */
export function readFunctionFiles(folder: string): readonly FunctionFile[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.sql'),
  )
  const files = paths.map((path) => {
    const text = readFileSync(join(folder, path), 'utf8')
    return { name: `functions/${path.split(sep).join('/')}`, text, hash: hashOf(text) }
  })
  return files.toSorted(
    (a, b) =>
      Number(b.name === kernelFile) - Number(a.name === kernelFile) || a.name.localeCompare(b.name, 'en'),
  )
}

/** A file of functions that the database does not take. Nothing was changed. */
export class FunctionsRefused extends Error {}

const codes = { invalidDefinition: '42P13', dependentsExist: '2BP01' } as const
const isCode = (error: unknown, code: string): error is pg.DatabaseError =>
  error instanceof pg.DatabaseError && error.code === code

/** Takes back every grant on functions: who may call them is said again by the file that makes them. */
export async function takeBackGrants(owner: pg.ClientBase, functions: readonly string[]): Promise<void> {
  const { rows } = await owner.query<{ statement: string }>(
    `select distinct format('revoke all on function %s from %I', p.oid::regprocedure, g.grantee::regrole) as statement
     from unnest($1::text[]) noted join pg_proc p on p.oid = to_regprocedure(noted)
     cross join aclexplode(p.proacl) g where g.grantee <> 0 and g.grantee <> p.proowner`,
    [functions],
  )
  for (const { statement } of rows) await owner.query(statement)
}

/**
 * Makes the functions of a file anew, in the transaction that is open: those it made before keep their place, whatever rests on
 * them; one that is defined otherwise than `create or replace` can (another return type, other names of arguments) is dropped first.
 * @param definer whose rights they run with, where they are `security definer`
 * @throws FunctionsRefused
 */
export async function applyFunctionFile(
  owner: pg.ClientBase,
  file: FunctionFile,
  noted: Part | undefined,
  definer: string = definerRole,
): Promise<Part> {
  const before = await functionsNow(owner)
  await run(owner, file, noted?.functions ?? [])
  const made = [...(await functionsNow(owner))].filter(
    ([name, { version }]) => before.get(name)?.version !== version,
  )
  for (const [name, { definition }] of made) {
    const was = before.get(name)
    if (was !== undefined && was.definition !== definition) await assertNothingStored(owner, file, name)
  }
  const functions = made.map(([name]) => name)
  await settleRights(owner, functions, definer)
  return { name: file.name, hash: file.hash, functions }
}

interface FunctionNow {
  /** Another one after every write of the catalog. */
  readonly version: string
  readonly definition: string
}

async function functionsNow(owner: pg.ClientBase): Promise<ReadonlyMap<string, FunctionNow>> {
  const { rows } = await owner.query<FunctionNow & { readonly name: string }>(
    `select oid::regprocedure::text as name, xmin::text || ctid::text as version, pg_get_functiondef(oid) as definition
     from pg_proc where pronamespace = 'app'::regnamespace and prokind = 'f' order by 1`,
  )
  return new Map(rows.map(({ name, ...now }) => [name, now]))
}

async function run(owner: pg.ClientBase, file: FunctionFile, noted: readonly string[]): Promise<void> {
  await owner.query('savepoint functions')
  try {
    await owner.query(file.text)
    return
  } catch (error) {
    if (!isCode(error, codes.invalidDefinition)) throw refusedBecause(file.name, file.text, error)
  }
  await owner.query('rollback to savepoint functions')
  const held = await dropWhatNothingRestsOn(owner, noted)
  try {
    await owner.query(file.text)
  } catch (error) {
    const reason = isCode(error, codes.invalidDefinition) ? held.join(' ') : ''
    throw refusedBecause(file.name, file.text, error, reason)
  }
}

/** Drops functions, those that others rest on after these. What is left: in the database's words, what rests on them. */
async function dropWhatNothingRestsOn(
  owner: pg.ClientBase,
  functions: readonly string[],
): Promise<readonly string[]> {
  let left = functions
  for (;;) {
    const held: { readonly name: string; readonly why: string }[] = []
    for (const name of left) {
      await owner.query('savepoint dropping')
      try {
        const { rows } = await owner.query<{ there: boolean }>(
          'select to_regprocedure($1) is not null as there',
          [name],
        )
        if (rows[0]?.there) await owner.query(`drop function ${name}`)
      } catch (error) {
        if (!isCode(error, codes.dependentsExist)) throw error
        await owner.query('rollback to savepoint dropping')
        held.push({ name, why: `${name} cannot go: ${error.detail ?? error.message}.` })
      }
    }
    if (held.length === 0 || held.length === left.length) return held.map(({ why }) => why)
    left = held.map(({ name }) => name)
  }
}

/**
 * Drops what no file holds any more.
 * @throws FunctionsRefused when a policy, an index, a trigger or another function rests on it
 */
export async function dropForgotten(owner: pg.ClientBase, functions: readonly string[]): Promise<void> {
  const held = await dropWhatNothingRestsOn(owner, functions)
  if (held.length === 0) return
  throw new FunctionsRefused(
    `No file of packages/db/functions holds these functions any more, and something rests on them. ${held.join(' ')} ` +
      'Nothing was changed. Put them back, or move what rests on them first: a row policy or an index by a migration, ' +
      'a trigger in the rules of its table.',
  )
}

/**
 * Indexes, checks and computed columns hold what a function said when the row was written: with another body they would be wrong,
 * and nobody would see it.
 */
async function assertNothingStored(owner: pg.ClientBase, file: FunctionFile, name: string): Promise<void> {
  const { rows } = await owner.query<{ what: string }>(
    `with recursive used (classid, objid) as (
       select d.classid, d.objid from pg_depend d where d.refclassid = 'pg_proc'::regclass and d.refobjid = to_regprocedure($1)
       union
       select d.classid, d.objid from used u
       join pg_depend d on u.classid = 'pg_proc'::regclass and d.refclassid = u.classid and d.refobjid = u.objid
     )
     select pg_describe_object(u.classid, u.objid, 0) as what from used u
     where exists (select from pg_class c where u.classid = 'pg_class'::regclass and c.oid = u.objid and c.relkind in ('i', 'I'))
       or exists (select from pg_constraint k where u.classid = 'pg_constraint'::regclass and k.oid = u.objid and k.contype in ('c', 'x'))
       or exists (select from pg_attrdef f join pg_attribute a on a.attrelid = f.adrelid and a.attnum = f.adnum
         where u.classid = 'pg_attrdef'::regclass and f.oid = u.objid and a.attgenerated <> '')
     order by 1`,
    [name],
  )
  if (rows.length === 0) return
  throw new FunctionsRefused(
    `${file.name}: ${name} has another definition, and what was stored with the one before rests on it: ` +
      `${rows.map(({ what }) => what).join(', ')}. Nothing was changed. Leave it as it is, write the new one under another name, ` +
      'and move what is stored over to it by a migration.',
  )
}

/** Nobody calls a function whom its file does not name, and what runs with its owner's rights belongs to who is made for them. */
async function settleRights(
  owner: pg.ClientBase,
  functions: readonly string[],
  definer: string,
): Promise<void> {
  for (const name of functions) await owner.query(`revoke all on function ${name} from public`)
  const { rows } = await owner.query<{ statement: string }>(
    `select format('alter function %s owner to %I', p.oid::regprocedure, wanted.role) as statement
     from unnest($1::text[]) made join pg_proc p on p.oid = to_regprocedure(made)
     cross join lateral (select case when p.prosecdef then $2 else current_user end as role) wanted
     where p.proowner <> wanted.role::regrole`,
    [functions, definer],
  )
  if (rows.length === 0) return
  await owner.query(`grant create on schema app to ${definerRole}`)
  for (const { statement } of rows) await owner.query(statement)
  await owner.query(`revoke create on schema app from ${definerRole}`)
}

/** Bodies are read once all of them are there: they name each other. */
export async function assertBodies(owner: pg.ClientBase, functions: readonly string[]): Promise<void> {
  await owner.query('set local check_function_bodies = on')
  const { rows } = await owner.query<{ name: string; check: string; text: string }>(
    `select p.oid::regprocedure::text as name, p.prosrc as text, format('select %s(%s)', l.lanvalidator::regproc, p.oid) as check
     from unnest($1::text[]) made join pg_proc p on p.oid = to_regprocedure(made) join pg_language l on l.oid = p.prolang
     where l.lanvalidator <> 0`,
    [functions],
  )
  for (const { name, check, text } of rows) {
    await owner.query(check).catch((error: unknown) => {
      throw refusedBecause(name, text, error)
    })
  }
}

function refusedBecause(where: string, text: string, error: unknown, reason = ''): unknown {
  if (!(error instanceof pg.DatabaseError)) return error
  const at = Number(error.position ?? error.internalPosition ?? 0)
  const line = at > 0 ? `, line ${text.slice(0, at).split('\n').length}` : ''
  const more = reason === '' ? '' : ` ${reason} Write it under another name, and move what rests on it first.`
  return new FunctionsRefused(`${where}${line}: ${error.message}.${more} Nothing was changed.`, {
    cause: error,
  })
}
