import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const source = new URL('../', import.meta.url)
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (path) => /(?<!\.spec)\.ts$/.test(path) && !/^(demo|testing)\//.test(path),
)

it('who may is asked of the policies of domain: nothing here looks at the roles of a person who acts', () => {
  const asking = files.filter((path) =>
    /\b(actor|viewer|caller)\.roles\b|roles\.(some|includes)\(/.test(
      readFileSync(new URL(path, source), 'utf8'),
    ),
  )
  // Tells the portal which roles somebody has.
  expect(asking).toEqual(['features/identity/session/viewer.presenter.ts'])
})
