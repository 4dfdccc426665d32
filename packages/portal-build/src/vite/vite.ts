import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { defineConfig, type UserConfig } from 'vite'
import { sharedCatalogFolders } from '../lingui/catalog.ts'
import { linguiPlugins } from '../lingui/lingui-plugin.ts'
import { firstScreenBudget } from './budget.ts'
import { demoBar } from './demo-bar-plugin.ts'
import { precompressed } from './precompressed.ts'
import { scrollAreaAlone } from './scroll-area-plugin.ts'
import { unusedColors } from './unused-color-plugin.ts'

/**
 * The Vite configuration of a portal: file routes from `src/app/routes`, Lingui for the portal and what portals share, React,
 * the budget of the first screen, brotli and gzip beside each file. `dev` listens on 127.0.0.1 at `PORT` (strict) for the
 * launcher's front door.
 * @param folder absolute folder of the portal (`import.meta.dirname`)
 */
export function portalViteConfig(folder: string): UserConfig {
  const port = Number(process.env.PORT ?? 5173)
  return defineConfig({
    root: folder,
    base: '/',
    plugins: [
      tanstackRouter({
        target: 'react',
        autoCodeSplitting: true,
        routesDirectory: 'src/app/routes',
        generatedRouteTree: 'src/app/route-tree.gen.ts',
        routeFileIgnorePattern: '\\.spec\\.',
        quoteStyle: 'single',
        semicolons: false,
      }),
      linguiPlugins([folder, ...sharedCatalogFolders]),
      react(),
      demoBar(),
      scrollAreaAlone(),
      unusedColors(),
      firstScreenBudget(),
      precompressed(),
    ],
    server: { host: '127.0.0.1', port, strictPort: true, allowedHosts: ['.localhost'] },
    preview: { host: '127.0.0.1', port, strictPort: true, allowedHosts: ['.localhost'] },
    build: { target: 'baseline-widely-available', sourcemap: false, assetsInlineLimit: 0 },
  })
}
