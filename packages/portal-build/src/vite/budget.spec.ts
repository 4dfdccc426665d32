import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { firstScreenBudget } from './budget.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relais-budget-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

/** Text that no compression makes much smaller, about `kilobytes` of it. */
function noise(kilobytes: number): string {
  const parts = Array.from({ length: kilobytes * 24 }, (_, index) =>
    createHash('sha256').update(String(index)).digest('base64'),
  )
  return parts.join('')
}

async function buildPortal(files: Record<string, string>): Promise<void> {
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)))
  await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [firstScreenBudget()],
    build: { write: false, rolldownOptions: { input: join(folder, 'main.js') } },
  })
}

it('a first screen above its budget of JavaScript does not build', async () => {
  const large = `globalThis.page = ${JSON.stringify(noise(400))}`
  await expect(buildPortal({ 'main.js': large })).rejects.toThrow('over its budget')
})

it('a first screen above its budget of style sheets does not build', async () => {
  const large = `.a { background: url("data:image/png;base64,${noise(60)}") }`
  await expect(buildPortal({ 'main.js': "import './a.css'", 'a.css': large })).rejects.toThrow(
    'over its budget',
  )
})

it('the style sheets of what loads later do not count', async () => {
  await buildPortal({
    'main.js': "globalThis.open = () => import('./later.js')",
    'later.js': "import './later.css'\nexport const page = 1",
    'later.css': `.a { background: url("data:image/png;base64,${noise(60)}") }`,
  })
})

it('what loads later does not count', async () => {
  const later = `export const page = ${JSON.stringify(noise(400))}`
  await buildPortal({
    'main.js': "globalThis.open = () => import('./later.js')",
    'later.js': later,
  })
})
