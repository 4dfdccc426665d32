import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isRunning, parseIdentity, self } from './identity.ts'

/**
 * The processes that use one server. Each keeps a file here; the last one to leave stops the server,
 * so that a second `start` never stops the server of the first.
 */
export function ownerDirectory(dataDirectory: string): string {
  return `${dataDirectory}.owners`
}

let unique = 0

/** Notes this process as a user of the server. @returns the name of its entry, for `leave` */
export async function enter(dataDirectory: string): Promise<string> {
  const directory = ownerDirectory(dataDirectory)
  await mkdir(directory, { recursive: true, mode: 0o700 })
  // The pid comes first: the guardian, a shell, asks the name who it belongs to.
  const name = `${process.pid}-${++unique}`
  await writeFile(join(directory, name), JSON.stringify(await self()), { mode: 0o600 })
  return name
}

/** Takes this process's entry away. */
export async function leave(dataDirectory: string, name: string): Promise<void> {
  await rm(join(ownerDirectory(dataDirectory), name), { force: true })
}

/** Pids of the living processes that use the server; entries of dead ones are taken away. */
export async function owners(dataDirectory: string): Promise<number[]> {
  const directory = ownerDirectory(dataDirectory)
  const names = await readdir(directory).catch(() => [])
  const living: number[] = []
  for (const name of names) {
    const path = join(directory, name)
    const text = await readFile(path, 'utf8').catch(() => '{}')
    let identity = null
    try {
      identity = parseIdentity(JSON.parse(text))
    } catch {
      // Half a file: its writer died while writing.
    }
    if (identity !== null && (await isRunning(identity))) living.push(identity.pid)
    else await rm(path, { force: true })
  }
  return living
}
