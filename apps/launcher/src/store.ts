import { randomUUID } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'

/** Writes JSON that only its owner may read; whole or not at all. */
export async function writeJson(path: string, value: unknown): Promise<void> {
  const aside = `${path}.${randomUUID()}`
  await writeFile(aside, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 })
  await rename(aside, path)
}

/** Reads stored JSON; null when there is none. @throws when the file holds something else */
export async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) return null
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(`${path} is not JSON. Repair it or put it aside.`)
  }
}

/** A text field of stored JSON; null when it is missing. */
export function textField(value: unknown, name: string): string | null {
  if (typeof value !== 'object' || value === null) return null
  const field: unknown = Reflect.get(value, name)
  return typeof field === 'string' && field !== '' ? field : null
}

/** A number field of stored JSON; null when it is missing. */
export function numberField(value: unknown, name: string): number | null {
  if (typeof value !== 'object' || value === null) return null
  const field: unknown = Reflect.get(value, name)
  return typeof field === 'number' ? field : null
}
