import { defineConfig, type LinguiConfig } from '@lingui/cli'
import { catalogFormat } from './catalog-format.ts'

const passedOver = ['**/*.spec.ts', '**/*.spec.tsx', '**/generated/**', '**/*.gen.ts']

/**
 * Where messages are extracted from and to: one catalog per language in each package and portal. English is the source.
 * @param apart catalogs of their own, for pages that few people see: folders of `src` by the name of the catalog
 */
export function linguiConfig(apart: Readonly<Record<string, readonly string[]>> = {}): Partial<LinguiConfig> {
  const own = Object.entries(apart).map(([name, folders]) => ({
    path: `<rootDir>/src/locales/{locale}/${name}`,
    include: folders.map((folder) => `<rootDir>/src/${folder}`),
    exclude: passedOver,
  }))
  return defineConfig({
    sourceLocale: 'en',
    locales: ['en', 'fr'],
    catalogs: [
      {
        path: '<rootDir>/src/locales/{locale}/messages',
        include: ['<rootDir>/src'],
        exclude: [
          ...passedOver,
          ...Object.values(apart).flatMap((folders) => folders.map((folder) => `**/src/${folder}/**`)),
        ],
      },
      ...own,
    ],
    orderBy: 'message',
    format: catalogFormat,
  })
}
