// Generated files that are committed must be what their generator makes now. Works on a copy; changes nothing.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { frozenProblems, isFrozen } from '../packages/db/src/migration/frozen.ts'

const root = join(import.meta.dirname, '..')
const checks = { client: clientTypes, migrations }
const check = checks[process.argv[2]]
if (!check) throw new Error(`usage: drift.mjs ${Object.keys(checks).join('|')}`)
const stale = check()
for (const line of stale) console.error(line)
process.exitCode = stale.length > 0 ? 1 : 0

/** Client types: generated again in place from the committed schema, compared, put back. */
function clientTypes() {
  const folders = [
    ...['reseller', 'provider', 'customer'].map((portal) => join(root, 'apps', `${portal}-portal`)),
    join(root, 'packages', 'portal-kit'),
    join(root, 'packages', 'portal-features'),
  ]
  // The texts of the documents, which the API knows by their hashes, are made along with the types.
  const texts = join(root, 'apps', 'api', 'src', 'generated', 'documents')
  return folders.flatMap((folder) => {
    const made = [join(folder, 'src', 'generated'), texts]
    return unchanged(made, () =>
      execFileSync('npx', ['--yes', 'pnpm@12', 'run', 'codegen'], { cwd: folder, stdio: 'pipe' }),
    )
      ? []
      : [
          `${relative(root, folder)}: what codegen makes is not what is committed: run "pnpm --filter ./${relative(root, folder)} codegen" and commit it, with apps/api/src/generated.`,
        ]
  })
}

/** Whether folders are the same after `make`. Puts them back as they were. */
function unchanged(folders, make) {
  const before = folders.flatMap(filesOf)
  const kept = folders.map((folder) => {
    const copy = mkdtempSync(join(tmpdir(), 'relais-drift-'))
    cpSync(folder, copy, { recursive: true })
    return copy
  })
  try {
    make()
    return before.join('\n') === folders.flatMap(filesOf).join('\n')
  } finally {
    for (const [index, folder] of folders.entries()) {
      rmSync(folder, { recursive: true, force: true })
      cpSync(kept[index], folder, { recursive: true })
      rmSync(kept[index], { recursive: true, force: true })
    }
  }
}

/** Migrations: those of a release as they were released, and drizzle-kit must say that there is nothing to add. It answers 0 even when it
 * fails, so its words count. */
function migrations() {
  const folder = join(root, 'packages', 'db')
  const frozen = frozenProblems(join(folder, 'migrations'), releases())
  if (frozen.length > 0) return frozen
  const kept = mkdtempSync(join(tmpdir(), 'relais-drift-'))
  cpSync(join(folder, 'migrations'), kept, { recursive: true })
  try {
    const out = String(
      execFileSync('npx', ['--yes', 'pnpm@12', 'exec', 'drizzle-kit', 'generate', '--name', 'drift'], {
        cwd: folder,
        stdio: 'pipe',
      }),
    )
    return /No schema changes/.test(out)
      ? []
      : [
          `packages/db: the schema is not what the migrations make: run "pnpm --filter @relais/db ${isFrozen(join(folder, 'migrations')) ? 'generate --name <what>' : 'regenerate'}".\n${out.slice(-600)}`,
        ]
  } finally {
    rmSync(join(folder, 'migrations'), { recursive: true, force: true })
    cpSync(kept, join(folder, 'migrations'), { recursive: true })
    rmSync(kept, { recursive: true, force: true })
  }
}

/** Tags of releases, the newest first; none where git knows none. */
function releases() {
  try {
    const tags = execFileSync('git', ['tag', '--list', 'v[0-9]*', '--sort=-v:refname'], {
      cwd: root,
      stdio: 'pipe',
    })
    return String(tags).split('\n').filter(Boolean)
  } catch {
    return []
  }
}

function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => `${relative(folder, file)}\n${readFileSync(file, 'utf8')}`)
}
