// Who may import whom (ARCHITECTURE.md has the picture). A broken rule's comment says how to mend it.
const pkg = (name) => `^(packages|apps)/${name}/`
const only = (name, allowed, comment) => ({
  name: `${name}-imports`,
  comment,
  severity: 'error',
  from: {
    path: pkg(name),
    pathNot:
      '\\.(spec|fixture)\\.tsx?$|/src/testing/|/scripts/|/(vite|vitest|drizzle|lingui)\\.config\\.ts$|/codegen\\.ts$',
  },
  to: { path: '^(packages|apps)/', pathNot: [pkg(name), ...allowed.map(pkg)].join('|') },
})
const portals = '(reseller|provider|customer)-portal'

// Areas, and which others each may use; operations sees all (ARCHITECTURE.md).
const areas = {
  identity: [],
  catalog: ['identity'],
  enrollment: ['identity'],
  consent: ['identity', 'catalog'],
  trade: ['identity', 'catalog', 'consent'],
}
// Folders that are packaged by area.
const packagedByArea = [
  'packages/domain/src',
  'packages/db/src/schema',
  'packages/emails/src',
  'apps/api/src/features',
  'packages/portal-features/src',
]
const inArea = (name) => `^(${packagedByArea.join('|')})/${name}/`
const anyArea = `(${[...Object.keys(areas), 'operations'].join('|')})`

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment:
        'Two files that import each other, be it types alone, are one thing: move what both need into a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'domain-imports-nothing',
      comment: 'packages/domain holds pure rules: take what you need as a fact instead of importing it.',
      severity: 'error',
      from: { path: pkg('domain') + 'src/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: pkg('domain') + 'src/' },
    },
    only('db', ['domain'], 'packages/db knows tables and domain codes only.'),
    only('emails', ['domain'], 'packages/emails knows domain codes only: take the data as arguments.'),
    only('test-kit', ['db', 'domain', 'embedded-postgres'], 'packages/test-kit builds on db and domain.'),
    only(
      'api',
      ['domain', 'db', 'emails'],
      'The API builds on domain, db and emails; the portals talk to it over GraphQL.',
    ),
    only('ui', [], 'packages/ui knows nothing of ours: take it as a property.'),
    only('graphql-client', [], 'packages/graphql-client knows the committed schema file, nothing else.'),
    only('embedded-postgres', [], 'packages/embedded-postgres stands alone.'),
    only(
      'mailbox',
      ['emails'],
      'The mailbox speaks SMTP and HTTP; of ours it shows the mails with sample data.',
    ),
    only('portal-build', ['ui'], 'portal-build builds any portal: hand in what it needs to know of one.'),
    only(
      'portal-kit',
      ['ui', 'graphql-client', 'domain'],
      'portal-kit builds on ui and graphql-client and knows no noun of the trade: that goes to portal-features.',
    ),
    only(
      portals,
      ['portal-features', 'portal-kit', 'ui', 'graphql-client', 'domain'],
      'A portal builds on portal-features, portal-kit, ui and graphql-client.',
    ),
    only(
      'portal-features',
      ['portal-kit', 'ui', 'graphql-client', 'domain'],
      'portal-features builds on portal-kit, ui and graphql-client; what a portal knows is handed in.',
    ),
    only(
      'launcher',
      ['embedded-postgres', 'mailbox'],
      'The launcher starts the others as processes; it does not import them.',
    ),
    only('e2e', ['test-kit', 'embedded-postgres'], 'Browser journeys use the product from outside.'),
    only('trust', ['test-kit', 'embedded-postgres'], 'Proofs attack the product from outside.'),
    {
      name: 'portals-hold-no-rules',
      comment:
        'Portals show what the server says (viewerCan); of domain they may use ./kernel and ./codes only.',
      severity: 'error',
      from: { path: `^(apps/${portals}|packages/portal-(kit|features))/` },
      to: {
        path: pkg('domain') + 'src/',
        pathNot: pkg('domain') + 'src/(kernel/|codes\\.ts|.*\\.codes\\.ts)',
      },
    },
    {
      name: 'one-portal-only',
      comment: 'A portal never imports another: what they share of a noun goes to packages/portal-features.',
      severity: 'error',
      from: { path: `^apps/(${portals})/` },
      to: { path: `^apps/${portals}/`, pathNot: '^apps/$1/' },
    },
    ...Object.entries(areas).map(([area, allowed]) => ({
      name: `area-${area}`,
      comment: `${area} may use ${allowed.join(', ') || 'no other area'}: take the rest as a fact, or move it down.`,
      severity: 'error',
      from: { path: inArea(area), pathNot: '\\.spec\\.ts$' },
      to: { path: inArea(anyArea), pathNot: inArea(`(${[area, ...allowed].join('|')})`) },
    })),
    {
      name: 'area-face',
      comment: 'An area uses another only through its index.ts.',
      severity: 'error',
      from: { path: inArea(anyArea), pathNot: '\\.spec\\.ts$' },
      to: { path: inArea(anyArea), pathNot: `^$1/($2/|${anyArea}/index\\.ts$)` },
    },
    {
      name: 'mantine-only-in-ui',
      comment: 'Portals use packages/ui, which wraps the component library.',
      severity: 'error',
      from: { pathNot: pkg('ui') },
      to: { path: 'node_modules/@mantine/' },
    },
    {
      name: 'platform-knows-no-feature',
      comment: 'platform/ serves every feature: hand the feature in from outside (app.module.ts).',
      severity: 'error',
      from: { path: '^apps/api/src/platform/', pathNot: '\\.spec\\.ts$|platform/http/server\\.ts$' },
      to: { path: '^apps/api/src/(features|cli)/' },
    },
    {
      name: 'http-in-resolvers',
      comment:
        'A change or a read takes a Caller (platform/auth/caller.ts), which a command or a job makes as well; HTTP is known to resolvers and to routes.',
      severity: 'error',
      from: {
        path: '^apps/api/src/(features|platform/(change|database|auth|mail|link))/',
        pathNot: '\\.resolver\\.ts$|-routes\\.ts$|\\.spec\\.ts$|platform/change/changes-of\\.ts$',
      },
      to: { path: '^apps/api/src/platform/http/|node_modules/fastify/' },
    },
    {
      name: 'portal-feature-alone',
      comment: 'A feature of a portal never imports another: compose them in a route.',
      severity: 'error',
      from: { path: `^apps/${portals}/src/features/([^/]+)/`, pathNot: '\\.spec\\.tsx?$' },
      to: { path: `^apps/${portals}/src/features/[^/]+/`, pathNot: `^apps/${portals}/src/features/$2/` },
    },
    {
      name: 'routes-on-top',
      comment: 'Features know no routes: a route composes features. URLs are in paths.ts.',
      severity: 'error',
      from: { path: `^apps/${portals}/src/features/` },
      to: { path: `^apps/${portals}/src/app/` },
    },
    {
      name: 'drizzle-only-in-repositories',
      comment: 'SQL stays in <noun>.repository.ts (writes) and <noun>.queries.ts (reads), and in platform.',
      severity: 'error',
      from: { path: '^apps/api/src/features/', pathNot: '[.](repository|queries|spec)[.]ts$' },
      to: { path: 'node_modules/(drizzle-orm|pg)/' },
    },
    {
      name: 'no-unresolved',
      comment: 'Declare the dependency in the package.json of the importer.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^@graphql-typed-document-node/core$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|generated|locales|\\.relais)/|\\.gen\\.ts$|routeTree' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
}
