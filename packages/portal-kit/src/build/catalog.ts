import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/**
 * What is wrong with the catalogs of a package or portal: messages that one language has and the other has not,
 * and French ones without text. Empty: they are complete. (`lingui check sync` compares them with the code.)
 * @param folder absolute folder of the package
 */
export function catalogProblems(folder: string): string[] {
  const read = (language: string) => messages(resolve(folder, `src/locales/${language}/messages.po`))
  const [english, french] = [read('en'), read('fr')]
  return [
    ...[...english.keys()].filter((id) => !french.has(id)).map((id) => `not in French: ${id}`),
    ...[...french.keys()].filter((id) => !english.has(id)).map((id) => `not in English: ${id}`),
    ...[...french].filter(([, text]) => text === '').map(([id]) => `no French text: ${id}`),
  ]
}

/** The messages of a `.po` file (one line each: our format does not fold), id with text, without the header. */
function messages(file: string): Map<string, string> {
  const entries = readFileSync(file, 'utf8').matchAll(/^msgid "(.+)"\nmsgstr "(.*)"$/gm)
  return new Map([...entries].map(([, id = '', text = '']) => [id, text]))
}
