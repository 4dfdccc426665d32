import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '@relais/embedded-postgres'
import { apiUrl, cursorOfPage, makeWorld, startCluster } from './cluster.ts'
import { openProfiler, type Profile } from './measure/profiler.ts'
import { operationsOf } from './measure/operation.ts'
import { measureSlice } from './measure/slice.ts'
import { startApi } from './measure/target.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const shown = 25

/** Where the API's processor time goes while it does one operation: by package, and by function. */
export async function profileOperation(id: string, customers: number, seconds: number): Promise<string> {
  let cursor = ''
  const operation = operationsOf(() => cursor).find((one) => one.id === id)
  if (!operation) throw new Error(`there is no operation ${id}`)
  const folder = await mkdtemp(join(tmpdir(), 'relais-bench-'))
  const cluster = await startCluster(folder)
  try {
    const most = 2_000 * seconds
    const world = await makeWorld(cluster, 'main', customers, { carts: most, prospects: most })
    cursor = await cursorOfPage(cluster, world)
    const port = await freePort()
    const inspect = `--inspect=127.0.0.1:${port}`
    const api = await startApi(world, apiUrl(cluster, world), join(folder, 'servers.log'), [inspect])
    try {
      let asked = 0
      const stretch = {
        seconds,
        concurrency: 4,
        most: most / 2,
        next: () => (asked += 1),
        server: cluster.pid,
      }
      // The first stretch warms up, and is not looked at.
      await measureSlice(api, operation, stretch)
      const profiler = await openProfiler(port)
      const { requests } = await measureSlice(api, operation, stretch)
      const profile = await profiler.stop()
      return report(operation.title, profile, requests)
    } finally {
      await api.stop()
    }
  } finally {
    await cluster.stop('immediate')
    await rm(folder, { recursive: true })
  }
}

function report(title: string, profile: Profile, requests: number): string {
  const byPackage = new Map<string, number>()
  const byFunction = new Map<string, number>()
  let busy = 0
  const frames = new Map(profile.nodes.map((node) => [node.id, node.callFrame]))
  for (const [at, id] of profile.samples.entries()) {
    const frame = frames.get(id)
    const milliseconds = (profile.timeDeltas[at] ?? 0) / 1000
    if (!frame || frame.functionName === '(idle)') continue
    busy += milliseconds
    const place = placeOf(frame.url)
    const name = `${frame.functionName || '(anonymous)'}  ${place}${place ? `:${frame.lineNumber + 1}` : ''}`
    add(byFunction, name, milliseconds)
    add(byPackage, packageOf(place) || frame.functionName, milliseconds)
  }
  const lines = (head: string, times: ReadonlyMap<string, number>) => [
    '',
    head,
    ...[...times]
      .toSorted(([, one], [, other]) => other - one)
      .slice(0, shown)
      .map(([name, time]) => `${((100 * time) / busy).toFixed(1).padStart(5)} %  ${name}`),
  ]
  return [
    `${title}: ${requests} requests, ${(busy / requests).toFixed(2)} ms of the thread of JavaScript for each`,
    ...lines('By package', byPackage),
    ...lines('By function, itself alone', byFunction),
    '',
  ].join('\n')
}

function add(times: Map<string, number>, name: string, time: number): void {
  times.set(name, (times.get(name) ?? 0) + time)
}

function placeOf(url: string): string {
  return url.startsWith('file:') ? relative(root, fileURLToPath(url)) : url
}

function packageOf(place: string): string {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(place)?.[1] ?? place
}
