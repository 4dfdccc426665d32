import { rm } from 'node:fs/promises'
import { isRunning, parseIdentity, type ProcessIdentity, self, withLock } from '@relais/embedded-postgres'
import { numberField, readJson, textField, writeJson } from './store.ts'

/** Who runs in this folder, and where to reach it. */
export interface Session {
  readonly process: ProcessIdentity
  readonly port: number
  readonly apiPort: number
  /** null: no local mailbox */
  readonly smtpPort: number | null
  /** The address to tell people. */
  readonly address: string
}

function parse(value: unknown): Session | null {
  const identity = parseIdentity(value)
  const port = numberField(value, 'port')
  const apiPort = numberField(value, 'apiPort')
  const address = textField(value, 'address')
  if (identity === null || port === null || apiPort === null || address === null) return null
  return { process: identity, port, apiPort, smtpPort: numberField(value, 'smtpPort'), address }
}

/** The `start` or `dev` that runs in this folder; null when none does. */
export async function currentSession(path: string): Promise<Session | null> {
  const session = parse(await readJson(path).catch(() => null))
  return session !== null && (await isRunning(session.process)) ? session : null
}

/**
 * Takes the folder for this process, unless another `start` or `dev` has it.
 * @param choose takes the ports; called only when the folder is free
 * @returns the session of the other, or ours
 */
export async function takeSession(
  path: string,
  choose: () => Promise<Omit<Session, 'process'>>,
): Promise<{ readonly taken: boolean; readonly session: Session }> {
  return withLock(`${path}.lock`, async () => {
    const other = await currentSession(path)
    if (other !== null) return { taken: false, session: other }
    const me = await self()
    const chosen = await choose()
    await writeJson(path, { ...me, ...chosen })
    return { taken: true, session: { process: me, ...chosen } }
  })
}

/** Leaves the folder to the next. */
export async function leaveSession(path: string): Promise<void> {
  await rm(path, { force: true })
}
