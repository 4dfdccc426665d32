import type { FastifyInstance } from 'fastify'
import type pg from 'pg'
import type { Log } from '../log.ts'

/** `/healthz`: the process answers. `/readyz`: it reaches the database too. */
export function registerHealth(server: FastifyInstance, pool: pg.Pool, log: Log): void {
  server.get('/healthz', async () => ({ status: 'ok' }))
  server.get('/readyz', async (_request, reply) => {
    try {
      await pool.query('select 1')
      return { status: 'ready' }
    } catch (error) {
      // Anybody may ask: where the database is, only the log says.
      log.warn({ err: error }, 'not ready: the database does not answer')
      return reply.code(503).send({ status: 'not ready', reason: 'the database does not answer' })
    }
  })
}
