import { type Block, heading, points } from '../letter.ts'
import type { Writing } from '../template.ts'

/** What stops and what stays when something between organizations ends. */
export function ending(
  { t }: Writing,
  { stops, stays }: { readonly stops: readonly string[]; readonly stays: readonly string[] },
): readonly Block[] {
  return [
    heading(t('frame.whatStops')),
    points('no', stops),
    heading(t('frame.whatStays')),
    points('yes', stays),
  ]
}
