import type { Plugin } from 'vite'

/** Color families of Mantine that nothing here is drawn with; each is 26 properties before the first screen. */
const unused = ['pink', 'grape', 'violet', 'indigo', 'cyan', 'lime', 'yellow', 'orange']
const family = `--mantine-color-(?:${unused.join('|')})-`
const declared = new RegExp(`^\\s*${family}[^;]+;\\n`, 'gm')
const asked = new RegExp(`var\\(\\s*(${family}[\\w-]+)`)

/**
 * Takes the colors that no style asks for out of Mantine's variables: 2 kB gz of the 20 that a portal has for its style sheets. A
 * style that comes to ask for one of them fails the build.
 */
export function unusedColors(): Plugin {
  return {
    name: 'relais-unused-colors',
    apply: 'build',
    enforce: 'pre',
    transform(text, id) {
      return id.endsWith('/default-css-variables.layer.css')
        ? { code: text.replace(declared, ''), map: null }
        : null
    },
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        const text = file.type === 'asset' && file.fileName.endsWith('.css') ? String(file.source) : ''
        const missing = asked.exec(text)?.[1]
        if (missing !== undefined)
          this.error(`${file.fileName} asks for ${missing}, which unusedColors takes out: keep its family.`)
      }
    },
  }
}
