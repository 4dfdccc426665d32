import { randomBytes } from 'node:crypto'
import { withLock } from '@relais/embedded-postgres'
import { readJson, textField, writeJson } from './store.ts'

/** What this installation keeps to itself, made at the first start. (The database's own password lies beside its data.) */
export interface Secrets {
  /** 32 bytes, base64: derives the tokens of personal links. Losing it kills every open link. */
  readonly linkKey: string
  readonly apiPassword: string
  readonly workerPassword: string
}

/** Reads the secrets; makes and stores what is missing. */
export async function loadSecrets(path: string): Promise<Secrets> {
  return withLock(`${path}.lock`, async () => {
    const stored = await readJson(path)
    const secrets: Secrets = {
      linkKey: textField(stored, 'linkKey') ?? randomBytes(32).toString('base64'),
      apiPassword: textField(stored, 'apiPassword') ?? randomBytes(24).toString('base64url'),
      workerPassword: textField(stored, 'workerPassword') ?? randomBytes(24).toString('base64url'),
    }
    if (JSON.stringify(stored) !== JSON.stringify(secrets)) await writeJson(path, secrets)
    return secrets
  })
}
