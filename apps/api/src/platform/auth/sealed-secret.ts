import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const algorithm = 'aes-256-gcm'
const [ivLength, tagLength] = [12, 16]

/**
 * A secret that only the installation can read again (AES-256-GCM).
 * @param purpose for what, and for whom: it opens under the same words alone
 */
export function seal(key: Buffer, purpose: readonly string[], secret: string): string {
  const iv = randomBytes(ivLength)
  const cipher = createCipheriv(algorithm, key, iv, { authTagLength: tagLength })
  cipher.setAAD(boundTo(purpose))
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** What was sealed; null: not with this key, not for this, or changed since. */
export function unseal(key: Buffer, purpose: readonly string[], sealed: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length < ivLength + tagLength) return null
  const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, ivLength), { authTagLength: tagLength })
  decipher.setAAD(boundTo(purpose))
  decipher.setAuthTag(bytes.subarray(ivLength, ivLength + tagLength))
  try {
    const opened = [decipher.update(bytes.subarray(ivLength + tagLength)), decipher.final()]
    return Buffer.concat(opened).toString('utf8')
  } catch {
    return null
  }
}

function boundTo(purpose: readonly string[]): Buffer {
  return Buffer.from(JSON.stringify(purpose))
}
