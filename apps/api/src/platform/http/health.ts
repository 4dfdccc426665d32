import type { FastifyInstance } from 'fastify'
import type pg from 'pg'

/** `/healthz`: the process answers. `/readyz`: it reaches the database too. */
export function registerHealth(server: FastifyInstance, pool: pg.Pool): void {
  server.get('/healthz', async () => ({ status: 'ok' }))
  server.get('/readyz', async (_request, reply) => {
    try {
      await pool.query('select 1')
      return { status: 'ready' }
    } catch (error) {
      return reply.code(503).send({
        status: 'not ready',
        reason: `database: ${error instanceof Error ? error.message : 'unreachable'}`,
      })
    }
  })
}
