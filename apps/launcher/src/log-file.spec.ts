import { appendFileSync, closeSync, existsSync, readFileSync, writeSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { beginLog, cutLog, openLog } from './log-file.ts'

let folder = ''
let path = ''
const text = (suffix = ''): string => readFileSync(path + suffix, 'utf8')

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relais-log-'))
  path = join(folder, 'api.log')
})
afterEach(() => rm(folder, { recursive: true }))

test('a log does not grow for ever: its process writes on, and three old ones are kept', () => {
  const log = openLog(path)
  if (log === null) throw new Error('no log')
  for (const line of ['one', 'two', 'three', 'four', 'five']) {
    writeSync(log, `${line}\n`.repeat(10))
    cutLog(path, 20)
  }
  writeSync(log, 'six\n')
  closeSync(log)
  expect(text()).toBe('six\n')
  expect([text('.1'), text('.2'), text('.3')].map((old) => old.split('\n')[0])).toEqual([
    'five',
    'four',
    'three',
  ])
  expect(existsSync(`${path}.4`)).toBe(false)
})

test('a log within its bound is left alone, and one that is not there is no matter', () => {
  cutLog(path, 20)
  appendFileSync(path, 'short\n')
  cutLog(path, 20)
  expect(text()).toBe('short\n')
  expect(existsSync(`${path}.1`)).toBe(false)
})

test('each start begins a new log and keeps those before', () => {
  beginLog(path)
  for (const run of ['first', 'second', 'third']) {
    appendFileSync(path, run)
    beginLog(path)
  }
  expect([text('.1'), text('.2'), text('.3')]).toEqual(['third', 'second', 'first'])
})

test('where the copy finds no room on the disk the old ones give theirs, and the log goes on', () => {
  for (const run of ['first', 'second']) {
    appendFileSync(path, run)
    beginLog(path)
  }
  appendFileSync(path, 'x'.repeat(100))
  cutLog(path, 20, () => {
    throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
  })
  expect(text()).toBe('')
  expect([1, 2, 3].map((age) => existsSync(`${path}.${age}`))).toEqual([false, false, false])
})

test('a log that cannot be opened is none, and no end of its process', () => {
  expect(openLog(join(folder, 'nowhere', 'api.log'))).toBeNull()
})
