import type { TestApp } from './app.ts'

/** A hash per table of everything in it, jobs included; sessions and rate limits aside, which signing in writes. */
export async function checksumOfEverything(app: TestApp): Promise<Record<string, string>> {
  const tables = await app.database.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname in ('public', 'graphile_worker') and tablename not in ('session', 'rate_limit') order by 1`,
  )
  const sums: Record<string, string> = {}
  for (const { name } of tables) {
    const [row] = await app.database.query<{ sum: string }>(
      `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as sum from ${name} t`,
    )
    sums[name] = row?.sum ?? ''
  }
  return sums
}
