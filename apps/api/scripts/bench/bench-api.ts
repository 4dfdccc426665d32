import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { apiUrl, type Cluster, cursorOfPage, emptyQueue, makeWorld, startCluster } from './cluster.ts'
import { type Growth, growthOf, type Measured, measuredOf } from './measure/comparison.ts'
import { type Operation, operationsOf } from './measure/operation.ts'
import { memoryOf } from './measure/processor.ts'
import { assertSameAnswer } from './measure/same-answer.ts'
import { assertSameRows } from './measure/same-rows.ts'
import { countStatements } from './measure/statement-count.ts'
import { startApi, startFloor, type Target } from './measure/target.ts'
import { Turns } from './measure/turns.ts'
import type { World } from './world/world.ts'

/** How much is measured. */
export interface Plan {
  /** 1: 60,000 customers at one provider, 20,000 of them at one reseller, 120,000 subscriptions. */
  readonly factor: number
  readonly rounds: number
  /** How long one target does one operation in one round. */
  readonly seconds: number
  /** Requests under way at a time. */
  readonly concurrency: number
  /** Customers of the providers that growth is measured between; null: it is not measured. */
  readonly growth: { readonly small: number; readonly large: number } | null
  /** Ids of operations; empty: all. */
  readonly only: readonly string[]
  readonly say: (line: string) => void
}

/** What came of it. */
export interface Findings {
  /** Customers of the provider that was measured. */
  readonly customers: number
  readonly operations: readonly Measured[]
  readonly growth: readonly Growth[]
  /** Of one API process in MiB: at rest, after everything, and at its highest. */
  readonly memory: { readonly atRest: number; readonly after: number; readonly peak: number }
}

const growthConcurrency = 1

/** Makes the worlds, starts what is measured, and measures it in turns. Ends all that it started. */
export async function benchApi(plan: Plan): Promise<Findings> {
  const folder = await mkdtemp(join(tmpdir(), 'relais-bench-'))
  const cluster = await startCluster(folder)
  try {
    const bench = new Bench(cluster, plan, join(folder, 'servers.log'))
    return await bench.run()
  } finally {
    await cluster.stop('immediate')
    await rm(folder, { recursive: true })
  }
}

class Bench {
  private readonly cursors = new Map<string, string>()
  private readonly turns: Turns
  private readonly operations: readonly Operation[]

  constructor(
    private readonly cluster: Cluster,
    private readonly plan: Plan,
    private readonly log: string,
  ) {
    const all = operationsOf(({ database }) => this.cursors.get(database) ?? '')
    const unknown = plan.only.filter((id) => !all.some((operation) => operation.id === id))
    if (unknown.length > 0)
      throw new Error(`--only ${unknown.join(', ')}: there are ${all.map(({ id }) => id).join(', ')}`)
    this.turns = new Turns(plan, cluster.pid, (world) => emptyQueue(cluster, world))
    this.operations = all.filter(({ id }) => plan.only.length === 0 || plan.only.includes(id))
  }

  async run(): Promise<Findings> {
    const { factor, growth } = this.plan
    const world = await this.world('main', Math.max(200, Math.round(60_000 * factor)), 3)
    const statements = await this.countAll(world)
    const compared = await this.compare(world, statements)
    if (growth === null) return { ...compared, growth: [] }
    const small = await this.world('small', growth.small, 2)
    const large = await this.world('large', growth.large, 1)
    return { ...compared, growth: await this.grow(small, large) }
  }

  private async world(database: string, customers: number, targets: number): Promise<World> {
    const { rounds, seconds, say } = this.plan
    const begun = performance.now()
    // More than the floor was ever seen to use up.
    const most = Math.ceil(1_000 * seconds * (rounds + 1) * targets)
    const world = await makeWorld(this.cluster, database, customers, { carts: most, prospects: most })
    this.cursors.set(database, await cursorOfPage(this.cluster, world))
    const took = ((performance.now() - begun) / 1000).toFixed(0)
    say(`${customers.toLocaleString('en')} customers at one provider made in ${took} s`)
    return world
  }

  private async countAll(world: World): Promise<ReadonlyMap<string, number>> {
    const counter = await countStatements(this.cluster.port)
    const target = await startApi(world, apiUrl(this.cluster, world, counter.port), this.log)
    try {
      const counts = new Map<string, number>()
      for (const operation of this.operations) {
        await target.send(operation, this.turns.next(world, operation))
        counter.take()
        await target.send(operation, this.turns.next(world, operation))
        counts.set(operation.id, counter.take())
      }
      return counts
    } finally {
      await target.stop()
      counter.stop()
    }
  }

  private async compare(world: World, statements: ReadonlyMap<string, number>) {
    const url = apiUrl(this.cluster, world)
    const targets: Target[] = []
    try {
      const [floor, api, control] = await Promise.all([
        startFloor(world, this.cluster.url(world.database), this.log),
        startApi(world, url, this.log),
        startApi(world, url, this.log),
      ])
      targets.push(floor, api, control)
      const atRest = (await memoryOf(api.pid)).now
      const operations: Measured[] = []
      for (const operation of this.operations) {
        const next = () => this.turns.next(world, operation)
        await assertSameAnswer(operation, floor, api, next)
        if (operation.isKeyed)
          await assertSameRows(operation, this.cluster.url(world.database), floor, api, next)
        const [ofFloor = [], ofApi = [], ofControl = []] = await this.turns.take(
          operation,
          [floor, api, control],
          this.plan.concurrency,
        )
        operations.push(measuredOf(operation, ofFloor, ofApi, ofControl, statements.get(operation.id) ?? 0))
        const last = operations.at(-1)
        if (last) this.plan.say(`${last.title}: ${last.rate.middle.toFixed(2)} of the floor`)
      }
      const { now: after, peak } = await memoryOf(api.pid)
      return { customers: world.customers, operations, memory: { atRest, after, peak } }
    } finally {
      for (const target of targets) await target.stop()
    }
  }

  private async grow(small: World, large: World): Promise<readonly Growth[]> {
    const targets: Target[] = []
    try {
      const [few, many, again] = await Promise.all(
        [small, large, small].map((world) => startApi(world, apiUrl(this.cluster, world), this.log)),
      )
      if (!few || !many || !again) throw new Error('three were started')
      targets.push(few, many, again)
      const found: Growth[] = []
      for (const operation of this.operations) {
        const [ofFew = [], ofMany = [], ofAgain = []] = await this.turns.take(
          operation,
          [few, many, again],
          growthConcurrency,
        )
        found.push(growthOf(operation, ofFew, ofMany, ofAgain))
        const last = found.at(-1)
        if (last) this.plan.say(`${last.title}: ${last.latency.ratio.middle.toFixed(2)} of the time, grown`)
      }
      return found
    } finally {
      for (const target of targets) await target.stop()
    }
  }
}
