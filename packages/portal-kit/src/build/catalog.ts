import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/**
 * What is wrong with the catalogs of a package or portal: messages that one language has and the other has not, French ones
 * without text, with a sign that a line could begin with or an e-mail that it could part, and those the kit says otherwise in
 * French: a page holds both catalogs, and of one message only one text. Empty: they are complete. (`lingui check sync` compares them with the code.)
 * @param folder absolute folder of the package
 */
export function catalogProblems(folder: string): string[] {
  const read = (language: string) => messages(resolve(folder, `src/locales/${language}/messages.po`))
  const [english, french] = [read('en'), read('fr')]
  const ofKit = messages(resolve(import.meta.dirname, '../locales/fr/messages.po'))
  return [
    ...[...english.keys()].filter((id) => !french.has(id)).map((id) => `not in French: ${id}`),
    ...[...french.keys()].filter((id) => !english.has(id)).map((id) => `not in English: ${id}`),
    ...[...french].filter(([, text]) => text === '').map(([id]) => `no French text: ${id}`),
    ...[...french]
      .filter(([, text]) => / [:;!?»]|« /.test(text))
      .map(([id]) => `a space that may break before or after a sign: ${id}`),
    ...[...french]
      .filter(([, text]) => /e-mail/i.test(text))
      .map(([id]) => `a hyphen that may break (write e\u2011mail with U+2011): ${id}`),
    ...[...french]
      .filter(([id, text]) => text !== (ofKit.get(id) ?? text))
      .map(
        ([id, text]) => `"${text}" here, "${ofKit.get(id)}" in the kit; a context tells them apart: ${id}`,
      ),
  ]
}

/** The messages of a `.po` file (one line each: our format does not fold): context and id with text, without the header. */
function messages(file: string): Map<string, string> {
  const entries = readFileSync(file, 'utf8').matchAll(/^(?:msgctxt "(.+)"\n)?msgid "(.+)"\nmsgstr "(.*)"$/gm)
  return new Map(
    [...entries].map(([, context = '', id = '', text = '']) => [`${context} ${id}`.trim(), text]),
  )
}
