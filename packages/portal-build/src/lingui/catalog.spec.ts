import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { catalogProblems } from './catalog.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relais-catalog-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

type Entry = { id: string; context?: string; text: string }

async function write(language: 'en' | 'fr', entries: readonly Entry[]): Promise<void> {
  const header = `msgid ""\nmsgstr ""\n"Language: ${language}\\n"\n`
  const blocks = entries.map(
    ({ id, context, text }) =>
      `${context === undefined ? '' : `msgctxt "${context}"\n`}msgid "${id}"\nmsgstr "${text}"\n`,
  )
  await mkdir(join(folder, 'src/locales', language), { recursive: true })
  await writeFile(join(folder, 'src/locales', language, 'messages.po'), [header, ...blocks].join('\n'))
}

it.each([
  ['portal-kit', 'Sign out'],
  ['portal-features', 'Invitations'],
])('a message that %s has too says the same there', async (name, id) => {
  await write('en', [{ id, text: id }])
  await write('fr', [{ id, text: 'Autrement' }])
  expect(await catalogProblems(folder)).toEqual([expect.stringContaining(`"Autrement" here, "`)])
  expect(await catalogProblems(folder)).toEqual([expect.stringContaining(`in ${name}; a context`)])
})

it('a context tells apart what two catalogs say of one message', async () => {
  await write('en', [{ id: 'Sign out', context: 'elsewhere', text: 'Sign out' }])
  await write('fr', [{ id: 'Sign out', context: 'elsewhere', text: 'Autrement' }])
  expect(await catalogProblems(folder)).toEqual([])
})

it('what one language has, the other has, with a text that does not break before a sign', async () => {
  await write(
    'en',
    ['Only here', 'Empty', 'Signs', 'Mail', 'Whose'].map((id) => ({ id, text: id })),
  )
  await write('fr', [
    { id: 'Empty', text: '' },
    { id: 'Signs', text: 'Vraiment ?' },
    { id: 'Mail', text: 'un e\u2011mail' },
    { id: 'Whose', text: 'le revendeur de {legalName}' },
    { id: 'Only there', text: 'Seulement là' },
  ])
  expect(await catalogProblems(folder)).toEqual([
    'not in French: Only here',
    'not in English: Only there',
    'no French text: Empty',
    expect.stringContaining('may break before or after a sign: Signs'),
    expect.stringContaining('a hyphen (U+2011)'),
    expect.stringContaining('may begin with a vowel: Whose'),
  ])
})

it('a message over several lines is read whole', async () => {
  await write('en', [{ id: 'First\\n"\n"second', text: 'First\\n"\n"second' }])
  await write('fr', [{ id: 'First\\n"\n"second', text: '' }])
  expect(await catalogProblems(folder)).toEqual(['no French text: First\nsecond'])
})
