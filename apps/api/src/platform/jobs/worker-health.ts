import { createServer } from 'node:http'
import { once } from 'node:events'

/**
 * Answers on loopback that the worker lives, for its supervisor: a process that is frozen, or turns in a circle, does not.
 * @param port undefined: nobody asks
 */
export async function serveWorkerHealth(port: number | undefined): Promise<() => void> {
  if (port === undefined) return () => undefined
  const server = createServer((request, response) => {
    response.writeHead(request.url === '/healthz' ? 200 : 404, { 'content-type': 'application/json' })
    response.end('{"status":"ok"}')
  })
  server.listen({ port, host: '127.0.0.1' })
  await once(server, 'listening')
  return () => {
    server.close()
    server.closeAllConnections()
  }
}
