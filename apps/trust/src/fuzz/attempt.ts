import { type Answer, send } from '../client.ts'
import type { Outcome, TrustWorld } from '../proof.ts'
import { type Asker, findApiProcess } from './target.ts'

/** One request of a fuzz. */
export interface Attempt {
  readonly asker: Asker
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  /** What it tries, for the note. */
  readonly about: string
}

/** What no answer may hold: frames of a stack, SQL, names of the layers behind. */
const inside =
  /\n\s+at |node_modules|\.ts:\d+|file:\/\/|Failed query|syntax error at or near|violates \w+[- ]\w+ constraint|drizzle|pg_catalog|PostgresError/i

/**
 * Sends what `next` makes, eight at a time, and counts answers that blame us (5xx), answers that show the inside, and
 * requests without an answer. At the end the product serves, by the same process as before.
 */
export async function sendAll(
  { product, database, say }: TrustWorld,
  count: number,
  next: () => Attempt,
): Promise<Outcome> {
  const port = Number(new URL(String(database.options.connectionString)).port)
  const before = findApiProcess(port)
  const notes: string[] = []
  const seen = new Map<number, number>()
  let sent = 0
  const work = async () => {
    while (sent < count) {
      sent += 1
      if (sent % 5000 === 0) say(`   ${sent} of ${count}`)
      const attempt = next()
      const { asker, query, variables } = attempt
      const answer = await send(product, asker.portal, {
        body: JSON.stringify({ query, variables }),
        headers: asker.session === null ? {} : { cookie: asker.session },
      }).catch((error: unknown) => String(error))
      if (typeof answer !== 'string') seen.set(answer.status, (seen.get(answer.status) ?? 0) + 1)
      const problem = problemOf(answer)
      if (problem !== null) notes.push(noteOf(attempt, problem))
    }
  }
  await Promise.all(Array.from({ length: 8 }, work))
  const alive = await send(product, 'reseller', { body: JSON.stringify({ query: '{ viewer { portal } }' }) })
  const after = findApiProcess(port)
  if (alive.status >= 500) notes.push(`at the end the API answers ${alive.status}`)
  if (before !== after) notes.push(`the API was process ${before} and is ${after}: it ended on the way`)
  const statuses = [...seen].toSorted(([a], [b]) => a - b).map(([status, times]) => `${times} × ${status}`)
  return {
    tried: count,
    failed: notes.length,
    notes: [...notes, `answers: ${statuses.join(', ')}, all by process ${after ?? 'unknown'}`],
  }
}

function problemOf(answer: Answer | string): string | null {
  if (typeof answer === 'string') return `no answer: ${answer}`
  if (answer.status >= 500) return `${answer.status}: ${answer.body.slice(0, 200)}`
  const shown = inside.exec(answer.body)
  return shown
    ? `shows the inside: ${answer.body.slice(Math.max(0, shown.index - 80), shown.index + 80)}`
    : null
}

function noteOf({ asker, query, variables, about }: Attempt, problem: string): string {
  const who = `${asker.portal}, ${asker.session === null ? 'nobody' : 'somebody'}`
  return `${about} (${who}): ${problem} — ${query.slice(0, 200)} ${JSON.stringify(variables).slice(0, 300)}`
}
