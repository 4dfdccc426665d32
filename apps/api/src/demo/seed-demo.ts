import type { INestApplicationContext } from '@nestjs/common'
import type { Caller } from '../platform/auth/caller.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { DemoClient } from './demo-client.ts'
import { type DemoEvent, momentOf } from './demo-event.ts'
import { beginDemo, isSeeded, markSeeded } from './demo-mark.ts'
import type { DemoPost } from './demo-post.ts'
import { DemoStage } from './demo-stage.ts'
import type { MovableClock } from './history-clock.ts'

/**
 * Makes the demo world by the real actions, event by event with the clock moved from more than a year ago to now:
 * organizations and catalog as the operator's commands do, everything between people as they would do it at the portals.
 */
export class DemoSeed {
  constructor(
    private readonly app: INestApplicationContext,
    private readonly client: DemoClient,
    /** The application's own clock; left at the end of the history. */
    private readonly clock: MovableClock,
    /** What happens in it: made anew for each run. */
    private readonly agendaOf: () => readonly DemoEvent[],
    private readonly post: DemoPost,
    /** Is told how much of the history has been played, in whole percent. */
    private readonly tell: (percent: number) => void = () => undefined,
  ) {}

  /**
   * Safe to run again: a whole world is left as it is, and one that was cut off goes on; what was made is not made twice.
   * Throws on the first step that is refused. @param caller of a command, now, by the clock of the installation
   */
  async run(caller: Caller): Promise<void> {
    const unitOfWork = this.app.get(UnitOfWork)
    if (await isSeeded(unitOfWork, caller)) return
    const start = await beginDemo(unitOfWork, caller)
    let isPlaying = true
    const play = this.play(start, caller).finally(() => {
      isPlaying = false
    })
    const [played, delivered] = await Promise.allSettled([play, this.post.deliverWhile(() => isPlaying)])
    if (played.status === 'rejected') throw played.reason
    if (delivered.status === 'rejected') throw delivered.reason
    await markSeeded(unitOfWork, caller)
  }

  private async play(start: Date, caller: Caller): Promise<void> {
    const stage = new DemoStage(this.app, this.client, this.clock, caller)
    this.clock.set(new Date(0))
    const agenda = this.agendaOf()
    for (const [index, event] of agenda.entries()) {
      stage.moveTo(momentOf(event, start))
      await event.play(stage)
      this.tell(Math.floor(((index + 1) / agenda.length) * 100))
    }
  }
}
