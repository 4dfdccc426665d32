// A process that stops in order, as main.ts and worker.ts do. Its argument says how its closing goes.
import { setTimeout as sleep } from 'node:timers/promises'
import { DrizzleQueryError } from 'drizzle-orm'
import { createLog } from './log.ts'
import { endWithParent, onStop } from './process.ts'

const how = process.argv[2]
const log = createLog('info')
const alive = setInterval(() => undefined, 1_000)
onStop(
  async () => {
    process.stdout.write('closing\n')
    await sleep(how === 'hangs' ? 60_000 : 100)
    if (how === 'fails') throw new Error('the pool does not end')
    process.stdout.write('closed\n')
    clearInterval(alive)
  },
  log,
  how === 'hangs' ? 300 : 9_000,
)
endWithParent()
process.stdout.write('ready\n')
if (how === 'rejects')
  void Promise.reject(new DrizzleQueryError('select $1', ['secret value'], new Error('cause')))
