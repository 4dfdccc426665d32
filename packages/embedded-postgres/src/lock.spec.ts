import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { identify, isRunning, self } from './identity.ts'
import { withLock } from './lock.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relais-lock-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('a lock lets one in at a time and leaves no file', async () => {
  let inside = 0
  let most = 0
  const turn = () =>
    withLock(join(folder, 'lock'), async () => {
      most = Math.max(most, ++inside)
      await new Promise((done) => setTimeout(done, 5))
      inside--
    })
  await Promise.all(Array.from({ length: 8 }, turn))
  expect(most).toBe(1)
  expect(await readdir(folder)).toEqual([])
})

test('a lock whose holder is dead, or whose pid went to another process, is taken over', async () => {
  const path = join(folder, 'lock')
  for (const holder of [
    '{"pid":4194304,"startedAt":"1"}',
    `{"pid":${process.pid},"startedAt":"1"}`,
    'no json',
  ]) {
    await writeFile(path, holder)
    expect(await withLock(path, () => Promise.resolve('in'))).toBe('in')
  }
})

test('a lock is free again after its work failed', async () => {
  const path = join(folder, 'lock')
  await expect(withLock(path, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await withLock(path, () => Promise.resolve('in'))).toBe('in')
})

test('a process is itself, and not one that started at another time', async () => {
  const me = await self()
  expect(await isRunning(me)).toBe(true)
  expect(await isRunning({ ...me, startedAt: 'earlier' })).toBe(false)
  expect(await identify(4194304)).toBeNull()
})
