import { schema, type Tx } from '@relais/db'
import { sql } from 'drizzle-orm'
import { clockChannel } from '../../../platform/demo-clock.ts'

/** Moves the clock on and tells every process that follows it, at commit; two at once move it by both. */
export async function moveClock(tx: Tx, milliseconds: number): Promise<void> {
  const { demoClock } = schema
  await tx
    .insert(demoClock)
    .values({ isOnly: true, ahead: milliseconds })
    .onConflictDoUpdate({
      target: demoClock.isOnly,
      set: { ahead: sql`${demoClock.ahead} + excluded.ahead` },
    })
  await tx.execute(sql`select pg_notify(${clockChannel}, ahead::text) from demo_clock`)
}
