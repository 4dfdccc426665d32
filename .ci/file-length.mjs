// No style sheet and no file of SQL is longer than 300 lines, as the linter says it of code. What is generated and what is
// released is left alone: migrations, and the statements that a test writes down.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const longest = 300
const excepted = [
  /^packages\/db\/migrations\//,
  /(^|\/)generated\//,
  /^apps\/api\/src\/testing\/statement\/sql\//,
]

// Also what git does not track yet: it is about to be committed.
const listed = spawnSync('git', ['ls-files', '-z', '-co', '--exclude-standard', '--', '*.css', '*.sql'], {
  cwd: root,
  encoding: 'utf8',
})
if (listed.status !== 0) throw new Error(`git does not list the files: ${listed.stderr}`)
const files = listed.stdout.split('\0').filter((file) => file !== '')
const tooLong = files
  .filter((file) => !excepted.some((pattern) => pattern.test(file)))
  .map((file) => ({ file, lines: linesOf(file) }))
  .filter(({ lines }) => lines > longest)
for (const { file, lines } of tooLong)
  console.error(`${file} has ${lines} lines, more than ${longest}: split it by what it is about`)
if (tooLong.length > 0) process.exitCode = 1
else console.log(`${files.length} style sheets and files of SQL, none above ${longest} lines`)

/** Zero for a file that was just removed. */
function linesOf(file) {
  try {
    return readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length
  } catch (error) {
    if (error.code === 'ENOENT') return 0
    throw error
  }
}
