import { defineConfig, type LinguiConfig } from '@lingui/cli'
import { formatter } from '@lingui/format-po'

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
    // Line numbers would change the catalogs with every edit of a page.
    format: formatter({ lineNumbers: false, customHeaderAttributes: { 'POT-Creation-Date': '' } }),
  })
}

export { catalogProblems } from './catalog.ts'
