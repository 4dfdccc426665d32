import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { freeze, frozenProblems, isFrozen } from './frozen.ts'

describe('migrations of a release', () => {
  let migrations: string
  beforeEach(() => {
    migrations = mkdtempSync(join(tmpdir(), 'relais-frozen-'))
    cpSync(join(import.meta.dirname, '../../migrations'), migrations, { recursive: true })
    rmSync(join(migrations, 'frozen.json'), { force: true })
  })
  afterEach(() => rmSync(migrations, { recursive: true }))

  const journal = () => join(migrations, 'meta/_journal.json')

  function add(tag: string): void {
    const { entries, ...rest } = JSON.parse(readFileSync(journal(), 'utf8'))
    const entry = { ...entries.at(-1), idx: entries.length, tag }
    writeFileSync(journal(), JSON.stringify({ ...rest, entries: [...entries, entry] }))
    writeFileSync(join(migrations, `${tag}.sql`), 'create table more (id int);')
  }

  it('are edited freely before the first one', () => {
    appendFileSync(join(migrations, '0001_tables.sql'), '\n-- another')
    expect(isFrozen(migrations)).toBe(false)
    expect(frozenProblems(migrations, [])).toEqual([])
  })

  it('are never edited afterwards: a planted change is named, with what to do instead', () => {
    freeze(migrations)
    expect(frozenProblems(migrations, ['v1.0.0'])).toEqual([])
    appendFileSync(join(migrations, '0001_tables.sql'), '\n')
    expect(frozenProblems(migrations, ['v1.0.0'])).toEqual([
      expect.stringMatching(
        /^packages\/db\/migrations\/0001_tables\.sql is changed, and it is released.*Put it back.*generate --name <what>"\.$/,
      ),
    ])
  })

  it('are never removed', () => {
    freeze(migrations)
    rmSync(join(migrations, '0000_foundation.sql'))
    expect(frozenProblems(migrations, [])).toEqual([expect.stringContaining('0000_foundation.sql is gone')])
  })

  it('keep their order', () => {
    freeze(migrations)
    const { entries, ...rest } = JSON.parse(readFileSync(journal(), 'utf8'))
    writeFileSync(journal(), JSON.stringify({ ...rest, entries: entries.toReversed() }))
    expect(frozenProblems(migrations, [])).toEqual([
      expect.stringContaining('0000_foundation.sql has another place'),
      expect.stringContaining('0001_tables.sql has another place'),
    ])
  })

  it('are followed by new ones, which are edited until they are released too', () => {
    freeze(migrations)
    add('0002_more')
    appendFileSync(join(migrations, '0002_more.sql'), '\n-- another')
    expect(frozenProblems(migrations, ['v1.0.0'])).toEqual([])
    freeze(migrations)
    appendFileSync(join(migrations, '0002_more.sql'), '\n-- too late')
    expect(frozenProblems(migrations, ['v1.1.0', 'v1.0.0'])).toEqual([
      expect.stringContaining('0002_more.sql is changed'),
    ])
  })

  it('are not frozen anew over a change', () => {
    freeze(migrations)
    appendFileSync(join(migrations, '0001_tables.sql'), '\n')
    expect(() => freeze(migrations)).toThrow('0001_tables.sql is changed')
  })

  it('are noted: a release without them is named', () => {
    expect(frozenProblems(migrations, ['v1.0.0'])).toEqual([
      expect.stringMatching(/frozen\.json is missing, and v1\.0\.0 is released.*freeze/),
    ])
  })
})
