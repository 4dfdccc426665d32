import { resolve } from 'node:path'
import { defineConfig } from '@playwright/test'
import everyDay from './playwright.config.ts'

// What is looked at by the sweeps' own ways leaves its picture beside the others.
process.env['RELAIS_E2E_PICTURES'] ??= resolve(import.meta.dirname, 'screenshots/state')

/** `pnpm screenshots`: a picture of every page and of what it comes to, as `src/screenshots.ts` takes them, and a sheet that holds them all. */
export default defineConfig({
  ...everyDay,
  projects: [{ name: 'screenshots', testMatch: '**/screenshots.ts', use: { trace: 'off' } }],
  globalTeardown: './src/screenshot-sheet.ts',
})
