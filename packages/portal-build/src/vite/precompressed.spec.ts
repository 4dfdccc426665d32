import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { build } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { portalViteConfig } from './vite.ts'
import { precompressed } from './precompressed.ts'

let folder = ''
let files: string[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relais-precompressed-'))
  await mkdir(join(folder, 'public'))
  const long = JSON.stringify('a customer of a reseller '.repeat(100))
  const sources = {
    'index.html': `<!doctype html><title>A page</title><p>${long}</p><script type="module" src="/main.js"></script>`,
    'main.js': `import './page.css'; globalThis.text = ${long}; globalThis.open = () => import('./later.js')`,
    'later.js': `export const text = ${long} + 'later'`,
    'page.css': `p::after { content: ${long} }`,
    'public/favicon.svg': `<svg xmlns="http://www.w3.org/2000/svg">${'<path d="M0 0h1v1z"/>'.repeat(50)}</svg>`,
    'public/empty.txt': 'a',
  }
  for (const [name, text] of Object.entries(sources)) await writeFile(join(folder, name), text)
  await writeFile(join(folder, 'public/photo.png'), randomBytes(2_000))
  await build({ root: folder, configFile: false, logLevel: 'silent', plugins: [precompressed()] })
  const entries = await readdir(join(folder, 'dist'), { recursive: true, withFileTypes: true })
  files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

const isPacked = (file: string) => /\.(?:br|gz)$/.test(file)

it('page, scripts, style sheets and public texts lie beside themselves in brotli and gzip, which unpack to them', async () => {
  const texts = files.filter((file) => !isPacked(file) && !/\.png$|empty/.test(file))
  expect(texts.map((file) => file.replace(/^.*\./, '')).sort()).toEqual(['css', 'html', 'js', 'js', 'svg'])
  for (const file of texts) {
    const plain = await readFile(file)
    const [brotli, gzip] = await Promise.all([readFile(`${file}.br`), readFile(`${file}.gz`)])
    expect(brotliDecompressSync(brotli)).toEqual(plain)
    expect(gunzipSync(gzip)).toEqual(plain)
    expect(brotli.length).toBeLessThan(plain.length / 2)
  }
})

it('what would not be smaller, or is compressed by its format, lies there alone', () => {
  const packed = files.filter(isPacked).map((file) => file.replace(/\.(?:br|gz)$/, ''))
  expect(packed.some((file) => /\.png$|empty/.test(file))).toBe(false)
})

it('is part of the build of every portal', () => {
  const plugins = [
    portalViteConfig(join(import.meta.dirname, '../../../../apps/reseller-portal')).plugins,
  ].flat(9)
  const names = plugins.map((plugin) => (plugin && 'name' in plugin ? plugin.name : ''))
  expect(names).toContain(precompressed().name)
})
