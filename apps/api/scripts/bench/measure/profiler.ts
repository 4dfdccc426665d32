import { setTimeout as wait } from 'node:timers/promises'

/** What V8 saw, by samples. */
export interface Profile {
  readonly nodes: readonly {
    readonly id: number
    readonly callFrame: {
      readonly functionName: string
      readonly url: string
      /** From 0. */
      readonly lineNumber: number
    }
  }[]
  readonly samples: readonly number[]
  /** Microseconds since the sample before. */
  readonly timeDeltas: readonly number[]
}

/** Begins to look into a process that was started with `--inspect` on this port. */
export async function openProfiler(port: number): Promise<{ stop(): Promise<Profile> }> {
  const socket = new WebSocket(await addressOf(port))
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve)
    socket.addEventListener('error', () => reject(new Error('the inspector does not answer')))
  })
  let asked = 0
  const call = (method: string): Promise<{ readonly profile?: Profile }> => {
    asked += 1
    const id = asked
    return new Promise((resolve) => {
      const listen = ({ data }: MessageEvent) => {
        const answer = JSON.parse(String(data)) as {
          readonly id?: number
          readonly result: { readonly profile?: Profile }
        }
        if (answer.id !== id) return
        socket.removeEventListener('message', listen)
        resolve(answer.result)
      }
      socket.addEventListener('message', listen)
      socket.send(JSON.stringify({ id, method }))
    })
  }
  await call('Profiler.enable')
  await call('Profiler.start')
  return {
    async stop() {
      const { profile } = await call('Profiler.stop')
      socket.close()
      if (!profile) throw new Error('the inspector saw nothing')
      return profile
    },
  }
}

async function addressOf(port: number): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/json/list`).catch(() => null)
    const [target] = (answer ? await answer.json() : []) as readonly { webSocketDebuggerUrl: string }[]
    if (target) return target.webSocketDebuggerUrl
    await wait(50)
  }
  throw new Error('nothing can be inspected')
}
