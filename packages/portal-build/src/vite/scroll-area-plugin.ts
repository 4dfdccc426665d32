import type { Plugin } from 'vite'

/**
 * Mantine's scroll area, which every dialog needs, takes one small function of the positioning library. As soon as anything
 * (a list to choose from, loaded later) takes the rest of that library, all of it would come before the first screen: 16 kB gz.
 */
export function scrollAreaAlone(): Plugin {
  return {
    name: 'relais-scroll-area-alone',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source !== '@floating-ui/react' || !importer?.endsWith('/ScrollArea/ScrollArea.mjs')) return null
      return this.resolve('@relais/ui/merge-refs', import.meta.filename)
    },
  }
}
