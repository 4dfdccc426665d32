import { catalogPartSize } from '@relais/domain'
import { defineScalar } from './scalar.ts'

const longest = Math.ceil(catalogPartSize / 3) * 4

/** A part of a file, as text: so that it comes by the same door as everything else, with its limits (ADR 38). */
export const FilePart = defineScalar<Buffer>({
  name: 'FilePart',
  description: 'Bytes of a file, in Base64.',
  rule: `Base64 of at most ${catalogPartSize.toLocaleString('en')} bytes.`,
  read: (value) => {
    if (typeof value !== 'string' || value.length > longest || value.length % 4 !== 0) return undefined
    return /^[A-Za-z0-9+/]*={0,2}$/.test(value) ? Buffer.from(value, 'base64') : undefined
  },
  write: (value) => value.toString('base64'),
})
