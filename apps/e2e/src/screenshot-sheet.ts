import { readdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

const folder = resolve(import.meta.dirname, '../screenshots')

/** What a picture shows. */
export interface Shot {
  readonly portal: string
  readonly route: string
  readonly language: string
  readonly width: number
  readonly scheme: string
}

/** Where a picture is kept: its page, then how it was looked at. */
export function pictureOf({ portal, route, language, width, scheme }: Shot): string {
  const page = route.replaceAll('$', '').split('/').filter(Boolean).join('-') || 'home'
  return join(folder, portal, `${page}.${language}-${width}-${scheme}.png`)
}

/** Writes `screenshots/index.html`: one row a page, all its pictures beside each other. */
export default async function writeSheet(): Promise<void> {
  const files = await readdir(folder, { recursive: true })
  const pictures = files.filter((file) => file.endsWith('.png')).toSorted()
  const rows = Map.groupBy(pictures, (file) => file.slice(0, file.indexOf('.')))
  const body = [...rows].map(
    ([page, all]) =>
      `<h2>${page}</h2><p>${all.map((file) => `<a href="${file}"><img src="${file}" alt="${file}" loading="lazy"></a>`).join('')}</p>`,
  )
  const style =
    'body{font:14px system-ui}p{display:flex;gap:8px;overflow:auto}img{height:320px;border:1px solid #ddd}'
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>Relais</title><style>${style}</style>${body.join('\n')}`,
  )
}
