import { median } from '../figure.ts'
import type { Operation } from './operation.ts'
import { postgresTime, processorTime } from './processor.ts'
import type { Target } from './target.ts'

/** What one target did of one operation in one stretch of time. */
export interface Slice {
  readonly requests: number
  readonly perSecond: number
  /** Middle of the times that requests took, in milliseconds. */
  readonly latency: number
  /** Milliseconds of processor time for each request. */
  readonly processor: number
  readonly postgres: number
}

/** How long, by how many at a time, and of what it may use up: at most so many. */
export interface Stretch {
  readonly seconds: number
  readonly concurrency: number
  readonly most: number
  /** The number of the next request: each is asked once. */
  next(): number
  /** pid of PostgreSQL. */
  readonly server: number
}

/** Sends requests, each when the one before was answered, until the time is over. Throws on the first that is no success. */
export async function measureSlice(target: Target, operation: Operation, stretch: Stretch): Promise<Slice> {
  const before = await times(target, stretch.server)
  const latencies: number[] = []
  const begun = performance.now()
  const end = begun + stretch.seconds * 1000
  let left = stretch.most
  const one = async () => {
    while (performance.now() < end && left > 0) {
      left -= 1
      const sent = performance.now()
      await target.send(operation, stretch.next())
      latencies.push(performance.now() - sent)
    }
  }
  await Promise.all(Array.from({ length: stretch.concurrency }, one))
  const seconds = (performance.now() - begun) / 1000
  const after = await times(target, stretch.server)
  const requests = latencies.length
  const each = (from: number, to: number) => ((to - from) * 1000) / requests
  return {
    requests,
    perSecond: requests / seconds,
    latency: median(latencies),
    processor: each(before.own, after.own),
    postgres: each(before.postgres, after.postgres),
  }
}

async function times(target: Target, server: number) {
  const [own, postgres] = await Promise.all([processorTime(target.pid), postgresTime(server)])
  return { own, postgres }
}
