// Generated files that are committed must be what their generator makes now. Works on a copy; changes nothing.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

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
  ]
  return folders.flatMap((folder) => {
    const generated = join(folder, 'src', 'generated')
    const before = filesOf(generated)
    const kept = mkdtempSync(join(tmpdir(), 'relais-drift-'))
    cpSync(generated, kept, { recursive: true })
    try {
      execFileSync('npx', ['--yes', 'pnpm@12', 'run', 'codegen'], { cwd: folder, stdio: 'pipe' })
      const after = filesOf(generated)
      return before.join('\n') === after.join('\n')
        ? []
        : [
            `${relative(root, folder)}: src/generated is not what codegen makes: run "pnpm --filter ./${relative(root, folder)} codegen" and commit it.`,
          ]
    } finally {
      rmSync(generated, { recursive: true, force: true })
      cpSync(kept, generated, { recursive: true })
      rmSync(kept, { recursive: true, force: true })
    }
  })
}

/** Migrations: drizzle-kit must say that there is nothing to add. It answers 0 even when it fails, so its words count. */
function migrations() {
  const folder = join(root, 'packages', 'db')
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
          `packages/db: the schema is not what the migrations make: run "pnpm --filter @relais/db regenerate".\n${out.slice(-600)}`,
        ]
  } finally {
    rmSync(join(folder, 'migrations'), { recursive: true, force: true })
    cpSync(kept, join(folder, 'migrations'), { recursive: true })
    rmSync(kept, { recursive: true, force: true })
  }
}

function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => `${relative(folder, file)}\n${readFileSync(file, 'utf8')}`)
}
