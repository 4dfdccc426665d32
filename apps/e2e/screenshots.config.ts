import { defineConfig } from '@playwright/test'
import everyDay from './playwright.config.ts'

/** `pnpm screenshots`: a picture of every page, as `src/screenshots.ts` takes them, and a sheet that holds them all. */
export default defineConfig({
  ...everyDay,
  projects: [{ name: 'screenshots', testMatch: '**/screenshots.ts', use: { trace: 'off' } }],
  globalTeardown: './src/screenshot-sheet.ts',
})
