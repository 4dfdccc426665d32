// A process of its own that starts (or joins) the server over the given folder and says what it got.
import { startEmbeddedPostgres } from './server.ts'

const [dataDirectory = '', how] = process.argv.slice(2)
const server = await startEmbeddedPostgres({ dataDirectory, discard: how === 'discard' })
if (how === 'keep') {
  const nothing = (): void => undefined
  server.keepRunning({
    silent: nothing,
    ended: nothing,
    failed: nothing,
    back: () => void process.stdout.write('back\n'),
  })
}
process.stdout.write(`${JSON.stringify({ pid: server.pid, port: server.port, joined: server.joined })}\n`)
process.stdin.resume()
process.stdin.once('end', () => {
  void server.stop().then(() => process.exit(0))
})
