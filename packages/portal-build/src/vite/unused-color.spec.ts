import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { unusedColors } from './unused-color-plugin.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relais-colors-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

/** The style sheets of a page with these variables of Mantine and this style. */
async function stylesOf(style: string): Promise<string> {
  await mkdir(join(folder, 'styles'))
  await writeFile(
    join(folder, 'styles', 'default-css-variables.layer.css'),
    ':root {\n  --mantine-color-gray-1: #aaa;\n  --mantine-color-grape-1: #bbb;\n  --mantine-color-lime-outline-hover:\n    rgba(1, 2, 3, 0.05);\n}\n',
  )
  await writeFile(join(folder, 'page.css'), style)
  await writeFile(
    join(folder, 'main.js'),
    "import './styles/default-css-variables.layer.css'\nimport './page.css'",
  )
  const made = await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [unusedColors()],
    build: { write: false, rolldownOptions: { input: join(folder, 'main.js') } },
  })
  const outputs = [made].flat().flatMap((one) => ('output' in one ? one.output : []))
  return outputs.map((file) => (file.type === 'asset' ? String(file.source) : '')).join('')
}

it('colors that nothing is drawn with do not reach a browser', async () => {
  const styles = await stylesOf('.a { color: var(--mantine-color-gray-1) }')
  expect(styles).toContain('--mantine-color-gray-1:')
  expect(styles).not.toMatch(/grape|lime/)
})

it('a style that asks for one of them does not build', async () => {
  await expect(stylesOf('.a { color: var(--mantine-color-grape-1) }')).rejects.toThrow('keep its family')
})
