// What Node makes of a file is kept beside the libraries it is made of, for us and for every process we start: each begins in two
// thirds of the time. Plain JavaScript, and it does nothing on a Node that keeps nothing.
import module from 'node:module'
import { fileURLToPath } from 'node:url'

process.env.NODE_COMPILE_CACHE ??= fileURLToPath(
  new URL('../../../node_modules/.cache/node-compile', import.meta.url),
)
module.enableCompileCache?.(process.env.NODE_COMPILE_CACHE)
