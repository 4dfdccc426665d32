import type { World } from '../world/world.ts'
import type { Operation } from './operation.ts'
import { measureSlice, type Slice } from './slice.ts'
import type { Target } from './target.ts'

/** Has targets do an operation one after the other, again and again, so that what the machine does besides meets all of them. */
export class Turns {
  private readonly asked = new Map<string, number>()

  /**
   * @param server pid of PostgreSQL
   * @param tidy called before each stretch: what the worker, which does not run, would have done since the one before
   */
  constructor(
    private readonly plan: { readonly rounds: number; readonly seconds: number },
    private readonly server: number,
    private readonly tidy: (world: World) => Promise<void>,
  ) {}

  /** What each target did, round by round; another one begins each round, and a round before them only warms up. */
  async take(
    operation: Operation,
    targets: readonly Target[],
    concurrency: number,
  ): Promise<readonly (readonly Slice[])[]> {
    const { rounds, seconds } = this.plan
    const slices = targets.map((): Slice[] => [])
    for (let round = 0; round <= rounds; round += 1) {
      for (const turn of targets.keys()) {
        const at = (turn + round) % targets.length
        const target = targets[at]
        if (!target) continue
        const { world } = target
        await this.tidy(world)
        const slice = await measureSlice(target, operation, {
          seconds,
          concurrency,
          most: this.share(operation, targets, world),
          next: () => this.next(world, operation),
          server: this.server,
        })
        if (round > 0) slices[at]?.push(slice)
      }
    }
    return slices
  }

  /** The number of the next request of an operation in a world: no two are the same. */
  next({ database }: World, { id }: Operation): number {
    const key = `${database} ${id}`
    const n = (this.asked.get(key) ?? 0) + 1
    this.asked.set(key, n)
    return n
  }

  /** Of what an operation uses up, as much for one slice as there is for each; a few were used before. */
  private share({ uses }: Operation, targets: readonly Target[], world: World): number {
    if (uses === null) return Number.POSITIVE_INFINITY
    const sharing = targets.filter((target) => target.world === world).length
    return Math.floor((world[uses] - 10) / (sharing * (this.plan.rounds + 1)))
  }
}
