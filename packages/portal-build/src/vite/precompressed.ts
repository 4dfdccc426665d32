import type { Plugin } from 'vite'
import { compression } from 'vite-plugin-compression2'

/** What shrinks. Pictures and fonts are compressed by their format. */
const texts = /\.(?:css|html|js|json|svg|txt)$/

/**
 * Puts each text file of a build beside itself in brotli and gzip, at their slowest, for the API to send as they are. A
 * file that would not be smaller stays alone.
 */
export function precompressed(): Plugin {
  return compression({
    include: texts,
    algorithms: ['brotliCompress', 'gzip'],
    skipIfLargerOrEqual: true,
    logLevel: 'silent',
  })
}
