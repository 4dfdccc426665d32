import { request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Supervised } from './supervisor.ts'

/** Failures in a row after which a process is not going to come up. */
const hopeless = 3

function status(port: number, path: string, host: string): Promise<number> {
  return new Promise((resolve) => {
    const call = request({ host: '127.0.0.1', port, path, headers: { host }, timeout: 5_000 }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    call.once('error', () => resolve(0))
    call.once('timeout', () => call.destroy())
    call.end()
  })
}

/**
 * Waits until the path answers 200.
 * @throws when the process keeps ending, or is not there after two minutes; the message ends with what it wrote last
 */
export async function waitUntilReady(
  child: Supervised,
  place: { readonly port: number; readonly path: string; readonly host: string },
  stop: AbortSignal,
): Promise<void> {
  const until = Date.now() + 120_000
  while ((await status(place.port, place.path, place.host)) !== 200) {
    stop.throwIfAborted()
    if (child.failures() >= hopeless) throw new Error(`${child.name} does not start:\n${child.tail()}`)
    if (Date.now() > until) throw new Error(`${child.name} is not ready after two minutes:\n${child.tail()}`)
    await sleep(50)
  }
}
