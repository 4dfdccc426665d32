/** What an import does to one kind of thing. */
export interface Changes<Thing> {
  readonly added: readonly Thing[]
  /** As they become. */
  readonly changed: readonly Thing[]
  readonly unchanged: number
}

/** Sorts incoming things into new, changed and same, by key. */
export function compareByKey<Thing>(
  existing: readonly Thing[],
  incoming: readonly Thing[],
  keyOf: (thing: Thing) => string,
  same: (one: Thing, other: Thing) => boolean,
): Changes<Thing> {
  const known = new Map(existing.map((thing) => [keyOf(thing), thing]))
  const added: Thing[] = []
  const changed: Thing[] = []
  for (const thing of incoming) {
    const before = known.get(keyOf(thing))
    if (before === undefined) added.push(thing)
    else if (!same(before, thing)) changed.push(thing)
  }
  return { added, changed, unchanged: incoming.length - added.length - changed.length }
}
