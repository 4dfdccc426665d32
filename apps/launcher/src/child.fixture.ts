// A process for the tests of the supervisor: `die` ends at once, `stay` waits for a signal, `deaf` ignores SIGTERM,
// `family` leaves a child of its own behind, `serve` answers over HTTP on a port. It writes its pid (and its child's) first.
import { spawn } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { createServer } from 'node:http'

const [how = 'stay', file = '', port = '0'] = process.argv.slice(2)
const pids = [process.pid]
if (how === 'family') {
  const deaf = "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.log('deaf')"
  const child = spawn(process.execPath, ['-e', deaf])
  // Only once it is deaf does its pid count: before, a mere SIGTERM would end it.
  await new Promise((heard) => child.stdout.once('data', heard))
  if (child.pid !== undefined) pids.push(child.pid)
}
if (how === 'serve') createServer((_request, response) => response.end()).listen(Number(port), '127.0.0.1')
if (how === 'deaf') process.on('SIGTERM', () => undefined)
process.stdout.write(`pids ${pids.join(' ')}\n`)
if (file !== '') appendFileSync(file, `${pids.join('\n')}\n`)
if (how === 'die') process.exit(3)
setInterval(() => undefined, 1_000)
