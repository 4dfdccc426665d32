import type pg from 'pg'

/** What pg's client has and its types do not say: whether it waits for an answer before it sends on, and what it sends by. */
interface Wire {
  pipeline: boolean
  readonly connection: { readonly stream: { cork(): void; uncork(): void } }
}

/**
 * Sends statements as one message and waits for all answers: a round trip each is what a small read costs most. Each stands
 * alone: once one has failed in a transaction, PostgreSQL refuses the next and takes `commit` for `rollback`. Throws what the first
 * that failed was told. Nothing else may be under way on the client.
 */
export async function together(
  client: pg.PoolClient,
  statements: readonly (string | pg.QueryConfig)[],
): Promise<pg.QueryResult[]> {
  const wire = client as unknown as Wire
  const { stream } = wire.connection
  wire.pipeline = true
  stream.cork()
  try {
    const answers = statements.map((statement) => client.query(statement))
    stream.uncork()
    const settled = await Promise.allSettled(answers)
    return settled.map((answer) => {
      if (answer.status === 'rejected') throw answer.reason
      return answer.value
    })
  } finally {
    wire.pipeline = false
  }
}
