import { lingui } from '@lingui/vite-plugin'
import type { PluginOption } from 'vite'

/**
 * Lingui for several catalogs in one build: macros are transformed once, and each folder's own plugin compiles
 * the `.po` files below that folder. A missing French text fails the build.
 * @param folders absolute folders with a `lingui.config.ts`
 */
export function linguiPlugins(folders: readonly string[]): PluginOption[] {
  return folders.flatMap((folder, index) =>
    lingui({ cwd: folder, failOnMissing: true, failOnCompileError: true, macroTransform: index === 0 }).map(
      (plugin) => {
        const { transform } = plugin
        if (plugin.name !== 'vite-plugin-lingui-load-catalog' || typeof transform !== 'object') return plugin
        // Unnarrowed, each plugin refuses the other folder's catalogs.
        const own = new RegExp(`^${escape(folder)}/.*\\.po$`)
        return {
          ...plugin,
          name: `${plugin.name}-${index}`,
          transform: { ...transform, filter: { id: own } },
        }
      },
    ),
  )
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
