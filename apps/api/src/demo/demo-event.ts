import { addDays, addMinutes } from '@relais/domain'
import type { DemoStage } from './demo-stage.ts'

/** Something that happens in the history of the demo. */
export interface DemoEvent {
  /** Days before the demo's first day. */
  readonly day: number
  /** Minutes after midnight, UTC. */
  readonly minute: number
  play(stage: DemoStage): Promise<void>
}

/** An event in working hours of a country; what happens decides the minute, always the same. */
export function demoEvent(
  day: number,
  what: string,
  country: string,
  play: (stage: DemoStage) => Promise<void>,
): DemoEvent {
  const opening = country === 'CA' ? 13 * 60 : 8 * 60
  return { day, minute: opening + (scatter(what) % 420), play }
}

/** The moment of an event, counted from the demo's first day. */
export function momentOf({ day, minute }: DemoEvent, start: Date): Date {
  return addMinutes(addDays(start, -day), minute)
}

/** A number that follows from a text and looks like chance (FNV-1a). */
function scatter(text: string): number {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash
}
