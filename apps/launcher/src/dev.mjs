// Plain JavaScript, so that an old Node gets as far as the sentence that tells what to do.
import '../../../.ci/require-node.mjs'
import './compile-cache.mjs'

await import('./dev.ts')
