// A fence that cannot fail is none: plants one violation of each, runs dependency-cruiser once, and takes them away again.
// The same of files that are too long.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
/** Rule, file to plant, its text. The names cannot collide with anything real. */
const violations = [
  ['domain-imports-nothing', 'packages/domain/src/planted-domain.ts', `import 'node:fs'`],
  ['db-imports', 'packages/db/src/planted-db.ts', `import '../../emails/src/index.ts'`],
  ['emails-imports', 'packages/emails/src/planted-emails.ts', `import '../../db/src/index.ts'`],
  ['test-kit-imports', 'packages/test-kit/src/planted-test-kit.ts', `import '../../emails/src/index.ts'`],
  ['api-imports', 'apps/api/src/planted-api.ts', `import '../../../packages/ui/src/index.ts'`],
  ['ui-imports', 'packages/ui/src/planted-ui.ts', `import '../../domain/src/codes.ts'`],
  [
    'graphql-client-imports',
    'packages/graphql-client/src/planted-client.ts',
    `import '../../domain/src/codes.ts'`,
  ],
  [
    'embedded-postgres-imports',
    'packages/embedded-postgres/src/planted-server.ts',
    `import '../../domain/src/codes.ts'`,
  ],
  [
    'mailbox-imports',
    'apps/mailbox/src/planted-mailbox.ts',
    `import '../../../packages/domain/src/codes.ts'`,
  ],
  [
    'portal-build-imports',
    'packages/portal-build/src/planted-build.ts',
    `import '../../domain/src/codes.ts'`,
  ],
  [
    'portal-kit-imports',
    'packages/portal-kit/src/planted-noun.ts',
    `import '../../portal-features/src/consent/index.ts'`,
  ],
  [
    'portal-features-imports',
    'packages/portal-features/src/planted-feature.ts',
    `import '../../portal-build/src/vite/vite.ts'`,
  ],
  ['area-consent', 'packages/portal-features/src/consent/planted-consent.ts', `import '../trade/index.ts'`],
  [
    'area-face',
    'packages/portal-features/src/trade/planted-face.ts',
    `import '../consent/invitation/invitation-words.ts'`,
  ],
  ['portal-kit-imports', 'packages/portal-kit/src/planted-kit.ts', `import '../../db/src/index.ts'`],
  [
    '(reseller|provider|customer)-portal-imports',
    'apps/reseller-portal/src/planted-portal.ts',
    `import '../../../packages/emails/src/index.ts'`,
  ],
  ['launcher-imports', 'apps/launcher/src/planted-launcher.ts', `import '../../../packages/db/src/index.ts'`],
  ['e2e-imports', 'apps/e2e/src/planted-e2e.ts', `import '../../../packages/emails/src/index.ts'`],
  ['trust-imports', 'apps/trust/src/planted-trust.ts', `import '../../../packages/emails/src/index.ts'`],
  [
    'portals-hold-no-rules',
    'apps/provider-portal/src/planted-rule.ts',
    `import '../../../packages/domain/src/trade/order/order.policy.ts'`,
  ],
  ['area-identity', 'packages/domain/src/identity/planted-identity.ts', `import '../consent/index.ts'`],
  ['area-catalog', 'packages/domain/src/catalog/planted-catalog.ts', `import '../trade/index.ts'`],
  ['area-enrollment', 'packages/domain/src/enrollment/planted-enrollment.ts', `import '../consent/index.ts'`],
  ['area-consent', 'packages/domain/src/consent/planted-consent.ts', `import '../trade/index.ts'`],
  ['area-trade', 'packages/domain/src/trade/planted-trade.ts', `import '../operations/index.ts'`],
  [
    'area-face',
    'packages/domain/src/trade/planted-face.ts',
    `import '../consent/invitation/invitation.policy.ts'`,
  ],
  [
    'area-face',
    'apps/api/src/features/trade/order/planted-face.ts',
    `import '../../catalog/offer/price.queries.ts'`,
  ],
  [
    'one-portal-only',
    'apps/provider-portal/src/planted-neighbor.ts',
    `import '../../reseller-portal/src/paths.ts'`,
  ],
  [
    'mantine-only-in-ui',
    'packages/portal-kit/src/planted-mantine.ts',
    `import '../../ui/node_modules/@mantine/core'`,
  ],
  [
    'platform-knows-no-feature',
    'apps/api/src/platform/planted-platform.ts',
    `import '../features/identity/index.ts'`,
  ],
  [
    'http-in-resolvers',
    'apps/api/src/features/identity/session/planted-http.ts',
    `import '../../../platform/http/portal-request.ts'`,
  ],
  [
    'portal-feature-alone',
    'apps/reseller-portal/src/features/planted-one/a.ts',
    `import '../planted-two/b.ts'`,
  ],
  [null, 'apps/reseller-portal/src/features/planted-two/b.ts', `export {}`],
  [
    'routes-on-top',
    'apps/reseller-portal/src/features/planted-three/c.ts',
    `import '../../app/planted-route.ts'`,
  ],
  [null, 'apps/reseller-portal/src/app/planted-route.ts', `export {}`],
  [
    'drizzle-only-in-repositories',
    'apps/api/src/features/identity/session/planted-sql.ts',
    `import 'drizzle-orm'`,
  ],
  ['no-unresolved', 'packages/db/src/planted-unresolved.ts', `import 'not-declared-anywhere'`],
  [
    'no-cycles',
    'packages/db/src/planted-cycle-a.ts',
    `import { b } from './planted-cycle-b.ts'\nexport const a = b`,
  ],
  [
    null,
    'packages/db/src/planted-cycle-b.ts',
    `import { a } from './planted-cycle-a.ts'\nexport const b = () => a`,
  ],
]

/** A file of too many lines, and what must notice it. Nothing loads them where they lie. */
const tooLong = [
  { file: 'packages/db/planted-length.sql', line: '-- one line', isNoticed: fileLength },
  { file: 'packages/ui/planted-length.css', line: '/* one line */', isNoticed: fileLength },
  { file: 'packages/db/src/planted-length.medium.spec.ts', line: '// one line', isNoticed: maxLines },
  { file: 'apps/e2e/src/planted-length.e2e.spec.ts', line: '// one line', isNoticed: maxLines },
]

function fileLength(file) {
  const run = spawnSync(process.execPath, [join(root, '.ci/file-length.mjs')], {
    cwd: root,
    encoding: 'utf8',
  })
  return run.status !== 0 && run.stderr.includes(`${file} has 301 lines`)
}

function maxLines(file) {
  const run = spawnSync(join(root, 'node_modules', '.bin', 'oxlint'), [file], { cwd: root, encoding: 'utf8' })
  return run.status !== 0 && run.stdout.includes('max-lines')
}

const plantedFolders = ['one', 'two', 'three'].map(
  (name) => `apps/reseller-portal/src/features/planted-${name}`,
)
try {
  for (const folder of plantedFolders) mkdirSync(join(root, folder), { recursive: true })
  for (const [, file, text] of violations) writeFileSync(join(root, file), `${text}\n`)
  for (const { file, line } of tooLong) writeFileSync(join(root, file), `${line}\n`.repeat(301))
  const run = spawnSync(
    join(root, 'node_modules', '.bin', 'depcruise'),
    ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'apps', 'packages'],
    { cwd: root, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  )
  const found = new Set(
    JSON.parse(run.stdout)
      .summary.violations.filter((violation) => violation.from.includes('planted'))
      .map(({ rule, from }) => `${rule.name} in ${from}`),
  )
  const missed = violations
    .filter(([rule]) => rule !== null)
    .map(([rule, file]) => `${rule} in ${file}`)
    .filter((expected) => !found.has(expected))
  for (const { file, isNoticed } of tooLong)
    if (!isNoticed(file)) missed.push(`against more than 300 lines in ${file}`)
  const declared = (await import(join(root, '.dependency-cruiser.cjs'))).default.forbidden.map(
    (rule) => rule.name,
  )
  const untried = declared.filter((rule) => !violations.some(([planted]) => planted === rule))
  for (const rule of missed) console.error(`the fence ${rule} did not notice its violation`)
  for (const rule of untried)
    console.error(`the fence ${rule} has no planted violation: add one to .ci/planted-violations.mjs`)
  process.exitCode = missed.length + untried.length > 0 ? 1 : 0
  if (process.exitCode === 0)
    console.log(
      `${declared.length} fences and the longest a file may be, each noticed its planted violations`,
    )
} finally {
  for (const { file } of tooLong) rmSync(join(root, file), { force: true })
  for (const [, file] of violations) rmSync(join(root, file), { force: true })
  for (const folder of plantedFolders)
    if (existsSync(join(root, folder))) rmSync(join(root, folder), { recursive: true })
}
