import { readFile } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { catalogFormat } from './catalog-format.ts'

const packages = resolve(import.meta.dirname, '../../..')

/** Folders whose catalogs a page holds beside its portal's, in the order in which each may know those before it. */
export const sharedCatalogFolders: readonly string[] = ['portal-kit', 'portal-features'].map((name) =>
  resolve(packages, name),
)

/**
 * What is wrong with the catalogs of a package or portal: messages that one language has and the other has not, French ones
 * without text, with a sign that a line could begin with or an e-mail that it could part, and those that a catalog below says
 * otherwise in French: a page holds all of them, and of one message only one text. Empty: they are complete. (`lingui check
 * sync` compares them with the code.)
 * @param folder absolute folder of the package
 */
export async function catalogProblems(folder: string): Promise<string[]> {
  const [english, french] = await Promise.all([messages(folder, 'en'), messages(folder, 'fr')])
  const own = sharedCatalogFolders.indexOf(folder)
  const below = own === -1 ? sharedCatalogFolders : sharedCatalogFolders.slice(0, own)
  const said = await Promise.all(
    below.map(async (other) => [relative(packages, other), await messages(other, 'fr')] as const),
  )
  return [
    ...[...english.keys()].filter((id) => !french.has(id)).map((id) => `not in French: ${id}`),
    ...[...french.keys()].filter((id) => !english.has(id)).map((id) => `not in English: ${id}`),
    ...[...french].filter(([, text]) => text === '').map(([id]) => `no French text: ${id}`),
    ...[...french]
      .filter(([, text]) => / [:;!?»]|« /.test(text))
      .map(([id]) => `a space that may break before or after a sign: ${id}`),
    ...[...french]
      .filter(([, text]) => /\u2011/.test(text))
      .map(([id]) => `a hyphen (U+2011) that many fonts draw as a gap; write a plain one: ${id}`),
    ...[...french]
      .filter(([, text]) =>
        /(?:^|[^\p{L}])(?:de|que) (?:<\d>)?\{(?:\w*[nN]ame|customer|domain|people|product|reseller|skuTitle)\}/u.test(
          text,
        ),
      )
      .map(([id]) => `« de » or « que » before a name, which may begin with a vowel: ${id}`),
    ...said.flatMap(([name, others]) =>
      [...french].flatMap(([id, text]) => {
        const other = others.get(id)
        if (other === undefined || other === text) return []
        return [`"${text}" here, "${other}" in ${name}; a context tells them apart: ${id}`]
      }),
    ),
  ]
}

/** The messages of a catalog: context and message with text. */
async function messages(folder: string, language: string): Promise<Map<string, string>> {
  const filename = resolve(folder, `src/locales/${language}/messages.po`)
  const catalog = await catalogFormat.parse(await readFile(filename, 'utf8'), {
    locale: language,
    sourceLocale: 'en',
    filename,
  })
  return new Map(
    Object.entries(catalog).map(([id, { context = '', message = id, translation = '' }]) => [
      `${context} ${message}`.trim(),
      translation,
    ]),
  )
}
