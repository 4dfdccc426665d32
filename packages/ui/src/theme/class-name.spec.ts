import { readFile } from 'node:fs/promises'
import { globSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')

/** Names of classes that a sheet has. */
const classesIn = (css: string) =>
  new Set(
    [...css.replaceAll(/\/\*[\s\S]*?\*\/|url\([^)]*\)/g, '').matchAll(/\.([A-Za-z][\w-]*)/g)].map(
      ([, name]) => name,
    ),
  )

/** What a component takes out of its sheets, each with the sheet; `computed`: also names that only a run knows. */
async function usesIn(file: string) {
  const text = await readFile(file, 'utf8')
  const source = text.replaceAll(/^import .*$/gm, '')
  return [...text.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)].map(
    ([, variable = '', from = '']) => ({
      sheet: join(dirname(file), from),
      names: [...source.matchAll(new RegExp(`\\b${variable}\\.(\\w+)`, 'g'))].map(([, name]) => name),
      computed: source.includes(`${variable}[`),
    }),
  )
}

describe('the classes of a component', async () => {
  const sheets = globSync('**/*.module.css', { cwd: root }).map((file) => join(root, file))
  const components = globSync('**/*.tsx', { cwd: root }).map((file) => join(root, file))
  const uses = (await Promise.all(components.map(usesIn))).flat()
  const known = new Map(
    await Promise.all(
      sheets.map(async (sheet) => [sheet, classesIn(await readFile(sheet, 'utf8'))] as const),
    ),
  )

  it('are in its sheet: one that is not leaves it unstyled without a word', () => {
    const missing = uses.flatMap(({ sheet, names }) =>
      names
        .filter((name) => !known.get(sheet)?.has(name))
        .map((name) => `${sheet.slice(root.length)}: ${name}`),
    )
    expect(missing).toEqual([])
  })

  it('are all of its sheet: what nobody takes is sent to everybody', () => {
    const unused = [...known].flatMap(([sheet, names]) => {
      const ofSheet = uses.filter((use) => use.sheet === sheet)
      if (ofSheet.some(({ computed }) => computed)) return []
      const taken = new Set(ofSheet.flatMap((use) => use.names))
      return [...names]
        .filter((name) => !taken.has(name))
        .map((name) => `${sheet.slice(root.length)}: ${name}`)
    })
    expect(unused).toEqual([])
  })
})
