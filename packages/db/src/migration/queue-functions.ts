import { join } from 'node:path'
import pg from 'pg'
import {
  applyFunctionFile,
  assertBodies,
  dropForgotten,
  queueFile,
  readFunctionFiles,
} from './function-file.ts'
import { notedParts, notePart } from './part.ts'

/**
 * The functions that put jobs into the queue, made by the worker's login so that they run with its rights: the owner of the tables has
 * none on the jobs. Replaced when their hash changed, as the others are, in a transaction of their own: the queue's migrations end theirs.
 */
export async function replaceQueueFunctions(owner: pg.Client, worker: string, folder: string): Promise<void> {
  const file = readFunctionFiles(join(folder, 'functions')).find(({ name }) => name === queueFile)
  const noted = (await notedParts(owner)).get(queueFile)
  if (file === undefined || noted?.hash === file.hash) return
  const login = pg.escapeIdentifier(worker)
  await owner.query('begin; set local search_path = public; set local check_function_bodies = off')
  try {
    await owner.query(`
      grant usage, create on schema app to ${login};
      grant usage on schema quiet to ${login};
      grant ${login} to current_user;
      set local role ${login}`)
    const part = await applyFunctionFile(owner, file, noted, worker)
    const held = new Set(part.functions)
    await dropForgotten(owner, noted?.functions.filter((name) => !held.has(name)) ?? [])
    await assertBodies(owner, part.functions)
    await owner.query(`reset role; revoke create on schema app from ${login}`)
    await notePart(owner, part)
    await owner.query('commit')
  } catch (error) {
    await owner.query('rollback')
    throw error
  }
}
