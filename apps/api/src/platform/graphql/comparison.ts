import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql'

/** A place of the answer: what is asked for under each name there. */
interface Place {
  readonly names: Map<string, { count: number; readonly place: Place }>
}

/**
 * How many pairs the standard rules compare: each two fields that meet under one name of the answer, however they come there,
 * and each two fragments that meet in one place. Walks the whole document with its fragments, so it is asked for one whose
 * size is known to be small and whose fragments are not inside themselves.
 */
export function pairsOf(document: DocumentNode): number {
  const fragments = new Map(
    document.definitions
      .filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  )
  return document.definitions.reduce((pairs, definition) => {
    if (!('selectionSet' in definition)) return pairs
    const place: Place = { names: new Map() }
    return pairs + meet(definition.selectionSet, place, fragments)
  }, 0)
}

function meet(
  set: SelectionSetNode,
  place: Place,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): number {
  let pairs = 0
  for (const node of set.selections) {
    if (node.kind === Kind.INLINE_FRAGMENT) {
      pairs += meet(node.selectionSet, place, fragments)
      continue
    }
    const isField = node.kind === Kind.FIELD
    // No field is called so.
    const name = isField ? (node.alias ?? node.name).value : '...'
    const met = place.names.get(name) ?? { count: 0, place: { names: new Map() } }
    place.names.set(name, met)
    pairs += met.count
    met.count += 1
    const below = isField ? node.selectionSet : fragments.get(node.name.value)?.selectionSet
    if (below) pairs += meet(below, isField ? met.place : place, fragments)
  }
  return pairs
}
