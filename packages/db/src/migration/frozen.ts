import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A migration of a release: nobody's database may have run another one of this name. */
interface Frozen {
  readonly tag: string
  /** SHA-256 of its file, hex. */
  readonly sha256: string
}

const markerOf = (migrations: string): string => join(migrations, 'frozen.json')
const fileOf = (migrations: string, tag: string): string => join(migrations, `${tag}.sql`)
const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')

function tagsOf(migrations: string): readonly string[] {
  const journal: { readonly entries: readonly { readonly tag: string }[] } = JSON.parse(
    readFileSync(join(migrations, 'meta', '_journal.json'), 'utf8'),
  )
  return journal.entries.map(({ tag }) => tag)
}

/** Whether there was a release: until then the tables are one migration, made anew from the schema. */
export function isFrozen(migrations: string): boolean {
  return existsSync(markerOf(migrations))
}

/** Notes every migration there is as one of a release, for ever (ADR 32). Throws when one of an earlier release changed. */
export function freeze(migrations: string): void {
  const problems = frozenProblems(migrations, [])
  if (problems.length > 0) throw new Error(problems.join('\n'))
  const frozen = tagsOf(migrations).map((tag): Frozen => ({ tag, sha256: hashOf(fileOf(migrations, tag)) }))
  writeFileSync(markerOf(migrations), `${JSON.stringify(frozen, null, 2)}\n`)
}

/**
 * What is wrong with migrations that a release holds, each with what to do; none before the first release.
 * @param releases tags `v*` that git knows here; a shallow clone knows none
 */
export function frozenProblems(migrations: string, releases: readonly string[]): readonly string[] {
  if (!isFrozen(migrations)) {
    const [release] = releases
    return release === undefined
      ? []
      : [
          `packages/db/migrations/frozen.json is missing, and ${release} is released: its migrations ran on databases that hold data. ` +
            `Run "git checkout ${release} -- packages/db/migrations && pnpm --filter @relais/db freeze", commit frozen.json, and write what ` +
            'changed since as new migrations: "pnpm --filter @relais/db generate --name <what>".',
        ]
  }
  const frozen: readonly Frozen[] = JSON.parse(readFileSync(markerOf(migrations), 'utf8'))
  const tags = tagsOf(migrations)
  return frozen.flatMap(({ tag, sha256 }, place) => {
    const path = fileOf(migrations, tag)
    const what = !existsSync(path)
      ? 'is gone'
      : hashOf(path) !== sha256
        ? 'is changed'
        : tags[place] !== tag
          ? 'has another place in meta/_journal.json'
          : null
    return what === null
      ? []
      : [
          `packages/db/migrations/${tag}.sql ${what}, and it is released: databases that hold data ran it as it was, and would never run ` +
            `this one. Put it back ("git checkout <release> -- packages/db/migrations"), and write the change as a new migration: ` +
            '"pnpm --filter @relais/db generate --name <what>".',
        ]
  })
}
