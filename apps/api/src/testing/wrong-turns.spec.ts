import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const root = new URL('../../../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const document = read('docs/wrong-turns.md')
const files = new Map(
  [...document.matchAll(/^- \*\*(\w)\*\* `([^`]+)`$/gm)].map(([, key = '', path = '']) => [key, path]),
)
const named = [...document.matchAll(/`(\w): ([^`]+)`/g)].map(
  ([, key = '', name = '']) => [key, name] as const,
)

const sourcesOf = (folder: string, wanted: RegExp) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((path) => wanted.test(path))
    .map((path) => read(`${folder}/${path}`))
    .join('\n')
const refusals = sourcesOf('apps/api/src', /refusals\.ts$/)
const codes = new Set([...refusals.matchAll(/^ {2}code: '(\w+)'/gm)].map(([, code = '']) => code))
const words = sourcesOf('packages/portal-kit/src/refusal', /\.ts$/)

describe('docs/wrong-turns.md', () => {
  it('names tests', () => {
    expect(named.length).toBeGreaterThan(50)
    expect([...files.keys()].filter((key) => !named.some(([used]) => used === key))).toEqual([])
  })

  it.each(named)('%s: %s', (key, name) => {
    const source = read(files.get(key) ?? `no file is called ${key}`)
    // As it stands in the source: in any quotes, as the title of a test.
    const titles = ["'", '"', '`'].map((quote) => `${quote}${name}${quote}`)
    expect(
      titles.some((title) => source.includes(title) || source.includes(title.replaceAll("'", "\\'"))),
    ).toBe(true)
  })

  it('names codes that there are', () => {
    const said = [...document.matchAll(/`([a-z]+(?:_[a-z]+)+)`/g)].map(([, code = '']) => code)
    const elsewhere = ['database_disk_full']
    expect(said.filter((code) => !codes.has(code) && !elsewhere.includes(code))).toEqual([])
  })
})

describe('the words of refusals on screen', () => {
  it('are there for every code', () => {
    expect(codes.size).toBeGreaterThan(30)
    expect([...codes].filter((code) => !new RegExp(`^ {2}${code}: \\{`, 'm').test(words))).toEqual([])
  })

  it('are there for every reason why an entry is not acceptable', () => {
    const rules = sourcesOf('packages/domain/src', /(?<!spec)\.ts$/)
    const reasons = new Set(
      [...rules.matchAll(/code: 'invalid_input',[^}]*?reason: '(\w+)'/g)].map(([, reason = '']) => reason),
    )
    expect(reasons.size).toBeGreaterThan(5)
    expect([...reasons].filter((reason) => !new RegExp(`^ {2}${reason}: `, 'm').test(words))).toEqual([])
  })

  it('are written in French', () => {
    const catalog = read('packages/portal-kit/src/locales/fr/messages.po')
    const empty = catalog
      .split('\n\n')
      .filter((entry) => entry.includes('#: src/refusal/') && /^msgstr ""\s*$/m.test(entry))
    expect(empty).toEqual([])
  })
})
