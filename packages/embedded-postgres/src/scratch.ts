import { statfs } from 'node:fs/promises'
import { freemem, tmpdir } from 'node:os'

const memory = '/dev/shm'
/** More than all tests of a run together were seen to take. */
const needed = 4 * 1024 ** 3

/**
 * Where data lie that nobody keeps: in memory where Linux has room for it, else in the temporary folder. A database is 700 files,
 * which a disk takes twenty times as long to make.
 */
export async function scratchRoot(): Promise<string> {
  const room = await statfs(memory).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => 0,
  )
  return Math.min(room, freemem()) >= needed ? memory : tmpdir()
}
