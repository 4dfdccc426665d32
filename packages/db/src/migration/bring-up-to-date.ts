import { join } from 'node:path'
import type pg from 'pg'
import * as schema from '../schema/index.ts'
import { TableRules } from '../schema/table-rules.ts'
import { applyTableRules, partOf } from './apply-table-rules.ts'
import {
  applyFunctionFile,
  assertBodies,
  dropForgotten,
  type FunctionFile,
  kernelFile,
  queueFile,
  readFunctionFiles,
  takeBackGrants,
} from './function-file.ts'
import { notedParts, noteParts, type Part } from './part.ts'
import { readMigrations, runMigration } from './run-migrations.ts'

/** The rules of all tables, as the schema says them. */
export const tableRules: readonly TableRules[] = Object.values(schema).filter(
  (made) => made instanceof TableRules,
)

/**
 * Tables, functions and rules, in one transaction: what fails leaves all of them as they were. Migrations run once; a file of functions
 * and the rules of a table whenever their hash is another than the one that is noted (ADR 32). The caller holds the lock.
 */
export async function bringUpToDate(owner: pg.ClientBase, folder: string): Promise<void> {
  const { all, ran } = await readMigrations(owner, join(folder, 'migrations'))
  const files = readFunctionFiles(join(folder, 'functions'))
  // Names are told alike, whatever the login's own path says.
  await owner.query('begin; set local search_path = public; set local check_function_bodies = off')
  try {
    const noted = await notedParts(owner)
    const isNew = ({ name, hash }: { readonly name: string; readonly hash: string }) =>
      noted.get(name)?.hash !== hash
    const changed = files.filter((file) => file.name !== queueFile && isNew(file))
    const parts = new Map<string, Part>()
    const make = async (file: FunctionFile) => {
      parts.set(file.name, await applyFunctionFile(owner, file, noted.get(file.name)))
    }
    const [foundation, ...tables] = all
    const pending = tables.filter(({ hash }) => !ran.has(hash))

    if (foundation !== undefined && !ran.has(foundation.hash)) await runMigration(owner, foundation)
    // Of a file that is gone too: what it held may stand in another one now.
    const kept = new Set(files.filter((file) => !changed.includes(file)).map(({ name }) => name))
    await takeBackGrants(
      owner,
      [...noted.values()].filter(({ name }) => !kept.has(name)).flatMap((part) => part.functions),
    )
    for (const file of changed.filter(({ name }) => name === kernelFile)) await make(file)
    for (const migration of pending) await runMigration(owner, migration)
    for (const file of changed.filter(({ name }) => name !== kernelFile)) await make(file)
    const functions = files.map((file) => parts.get(file.name) ?? noted.get(file.name)).filter(isThere)
    assertOnce(functions)
    for (const rules of tableRules) if (isNew(partOf(rules))) await applyTableRules(owner, rules)
    const held = new Set(functions.flatMap((part) => part.functions))
    const forgotten = [...noted.values()].flatMap((part) => part.functions).filter((name) => !held.has(name))
    await dropForgotten(owner, forgotten)
    await assertBodies(
      owner,
      [...parts.values()].flatMap((part) => part.functions),
    )
    await noteParts(owner, [...functions, ...tableRules.map(partOf)])
    await owner.query('commit')
  } catch (error) {
    await owner.query('rollback')
    throw error
  }
}

function isThere(part: Part | undefined): part is Part {
  return part !== undefined
}

/** A function that two files make would be the one that ran last. */
function assertOnce(parts: readonly Part[]): void {
  const files = new Map<string, string>()
  for (const part of parts) {
    for (const name of part.functions) {
      const other = files.get(name)
      if (other !== undefined)
        throw new Error(`${name} stands in ${other} and in ${part.name}: keep one. Nothing was changed.`)
      files.set(name, part.name)
    }
  }
}
