import { brotliCompressSync } from 'node:zlib'
import type { Plugin, Rolldown } from 'vite'

/** Bytes that may come before the first screen works, as they are sent (`precompressed.ts`). */
const budget = { js: 230_000, css: 20_000 }

/** Language catalogs load lazily: one of them comes before the first screen. */
const isCatalog = (chunk: Rolldown.OutputChunk) => chunk.facadeModuleId?.endsWith('.po') ?? false

/** The page of a route file. What such a page loads later (a dialog, an open row) comes after the first screen. */
const isRoute = (chunk: Rolldown.OutputChunk) => chunk.facadeModuleId?.includes('?tsr-split=') ?? false

/** The component of a route file that frames others: its name begins with an underscore. */
const isFrame = (chunk: Rolldown.OutputChunk) => /\/_[^/?]+\.tsx/.test(chunk.facadeModuleId ?? '')

/**
 * Prints what comes before the first screen of a portal (entry and its static imports, the largest route a
 * visitor can land on with its own imports, one language, and the style sheets of these) and fails the build above the budget.
 */
export function firstScreenBudget(): Plugin {
  return {
    name: 'relais-first-screen-budget',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
      const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
      const reach = (start: Rolldown.OutputChunk, into = new Set<string>()) => {
        if (into.has(start.fileName)) return into
        into.add(start.fileName)
        for (const name of start.imports) {
          const next = byName.get(name)
          if (next) reach(next, into)
        }
        return into
      }
      const sizes = new Map<string, number>()
      const sizeOf = (name: string) => {
        const file = bundle[name]
        const text = file?.type === 'asset' ? file.source : file?.code
        const size = sizes.get(name) ?? brotliCompressSync(text ?? '').length
        sizes.set(name, size)
        return size
      }
      const size = (names: Iterable<string>) => [...names].reduce((sum, name) => sum + sizeOf(name), 0)

      const first = new Set(chunks.filter(({ isEntry }) => isEntry).flatMap((chunk) => [...reach(chunk)]))
      const routes = chunks.filter(isRoute)
      // The frame of a page (`_signed-in.tsx`) and the page inside it load together; what both need loads once.
      const frames = routes.filter(isFrame)
      const screens = routes.map((page) => [
        ...new Set([...first, ...[page, ...frames].flatMap((chunk) => [...reach(chunk)])]),
      ])
      const scripts = screens.length === 0 ? [[...first]] : screens
      const js = Math.max(...scripts.map(size)) + Math.max(0, ...languages(chunks).map(size))
      // A sheet comes with the script that needs it.
      const css = Math.max(
        ...scripts.map((names) => size(sheets(names.flatMap((name) => byName.get(name) ?? [])))),
      )
      this.info(
        `first screen: ${kilobytes(js)} of ${kilobytes(budget.js)} JS, ${kilobytes(css)} of ${kilobytes(budget.css)} CSS, as sent (brotli)`,
      )
      if (js > budget.js || css > budget.css) {
        this.error('The first screen is over its budget. Load what it does not need with a lazy import.')
      }
    },
  }
}

/** File names of the style sheets of scripts. */
function sheets(chunks: readonly Rolldown.OutputChunk[]): Set<string> {
  return new Set(chunks.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]))
}

/** File names of the catalogs by language: the portal's and those of what portals share load together. */
function languages(chunks: readonly Rolldown.OutputChunk[]): string[][] {
  const byLanguage = Map.groupBy(chunks.filter(isCatalog), ({ facadeModuleId }) =>
    facadeModuleId?.split('/').at(-2),
  )
  return [...byLanguage.values()].map((catalogs) => catalogs.map(({ fileName }) => fileName))
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
