import { defineConfig, type LinguiConfig } from '@lingui/cli'
import { catalogFormat } from './catalog-format.ts'

/** Where messages are extracted from and to: one catalog per language in each package and portal. English is the source. */
export function linguiConfig(): Partial<LinguiConfig> {
  return defineConfig({
    sourceLocale: 'en',
    locales: ['en', 'fr'],
    catalogs: [
      {
        path: '<rootDir>/src/locales/{locale}/messages',
        include: ['<rootDir>/src'],
        exclude: ['**/*.spec.ts', '**/*.spec.tsx', '**/generated/**', '**/*.gen.ts'],
      },
    ],
    orderBy: 'message',
    format: catalogFormat,
  })
}
