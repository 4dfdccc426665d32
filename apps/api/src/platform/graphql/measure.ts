import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { limits } from './document-limits.ts'
import { numbersOf, pageOf, type Variables } from './page-size.ts'

/** What a selection comes to, with the fragments it spreads. */
interface Measure {
  readonly depth: number
  readonly aliases: number
  /** Fields of this level, those of fragments too. */
  readonly width: number
  /** Fields and fragments of all levels. */
  readonly size: number
  /** Fields of the answer besides the rows of lists on this level. */
  readonly cost: number
  /** Fields of one row of each list on this level: the page that was asked for above multiplies them. */
  readonly rowCost: number
  readonly asksForSchema: boolean
  readonly isCircular: boolean
}

/** What one operation comes to, or a fragment by itself. */
export interface DefinitionMeasure extends Measure {
  readonly definition: OperationDefinitionNode | FragmentDefinitionNode
}

const nothing: Measure = {
  depth: 0,
  aliases: 0,
  width: 0,
  size: 0,
  cost: 0,
  rowCost: 0,
  asksForSchema: false,
  isCircular: false,
}

/**
 * Measures each operation and fragment of a document. Each field is looked at once and each fragment is measured once,
 * however often it is spread: what a guard costs is in proportion to what it reads. Runs before the document is known to be
 * valid: what the schema does not know counts as one.
 */
export function measure(
  document: DocumentNode,
  schema: GraphQLSchema,
  variables: Variables,
): readonly DefinitionMeasure[] {
  const scale = new Scale(schema, document, numbersOf(document, variables))
  return document.definitions.flatMap((definition): DefinitionMeasure[] => {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      return [{ definition, ...scale.fragment(definition.name.value) }]
    if (definition.kind !== Kind.OPERATION_DEFINITION) return []
    const root = schema.getRootType(definition.operation) ?? undefined
    return [{ definition, ...scale.selection(definition.selectionSet, root) }]
  })
}

class Scale {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  private readonly measured = new Map<string, Measure>()

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly variables: Variables,
  ) {
    const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
    this.fragments = new Map(fragments.map((node) => [node.name.value, node]))
  }

  selection(set: SelectionSetNode, parent: GraphQLNamedType | undefined): Measure {
    return set.selections.reduce<Measure>(
      (sum, node) => {
        if (node.kind === Kind.FIELD) return added(sum, this.field(node, parent))
        if (node.kind === Kind.FRAGMENT_SPREAD) return added(sum, spread(this.fragment(node.name.value)))
        const type = node.typeCondition ? this.schema.getType(node.typeCondition.name.value) : parent
        return added(sum, spread(this.selection(node.selectionSet, type)))
      },
      { ...nothing, depth: 1 },
    )
  }

  fragment(name: string): Measure {
    const known = this.measured.get(name)
    if (known) return known
    const fragment = this.fragments.get(name)
    if (!fragment) return nothing
    // Whoever meets it before it is measured stands inside it.
    this.measured.set(name, { ...nothing, isCircular: true })
    const type = this.schema.getType(fragment.typeCondition.name.value)
    const measured = this.selection(fragment.selectionSet, type)
    this.measured.set(name, measured)
    return measured
  }

  private field(node: FieldNode, parent: GraphQLNamedType | undefined): Measure {
    const name = node.name.value
    const definition = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined
    const below = node.selectionSet
      ? this.selection(node.selectionSet, definition && getNamedType(definition.type))
      : nothing
    return {
      ...below,
      depth: 1 + below.depth,
      aliases: below.aliases + (node.alias ? 1 : 0),
      width: 1,
      size: 1 + below.size,
      ...this.costOf(node, definition, below),
      asksForSchema: below.asksForSchema || name === '__schema' || name === '__type',
    }
  }

  private costOf(
    node: FieldNode,
    definition: GraphQLField<unknown, unknown> | undefined,
    below: Measure,
  ): Pick<Measure, 'cost' | 'rowCost'> {
    const page = definition && pageOf(node, definition, this.variables)
    const perRow = below.cost + limits.plainList * below.rowCost
    if (!definition || !isListType(getNullableType(definition.type)))
      return { cost: 1 + below.cost + (page ?? limits.plainList) * below.rowCost, rowCost: 0 }
    // A list without a number of its own is that of the connection above it, or of no known length.
    return page === undefined ? { cost: 1, rowCost: perRow } : { cost: 1 + page * perRow, rowCost: 0 }
  }
}

function added(sum: Measure, more: Measure): Measure {
  return {
    depth: Math.max(sum.depth, more.depth),
    aliases: sum.aliases + more.aliases,
    width: sum.width + more.width,
    size: sum.size + more.size,
    cost: sum.cost + more.cost,
    rowCost: sum.rowCost + more.rowCost,
    asksForSchema: sum.asksForSchema || more.asksForSchema,
    isCircular: sum.isCircular || more.isCircular,
  }
}

/** The fragment itself counts too: rules follow one that holds no field. */
function spread(measured: Measure): Measure {
  return { ...measured, size: 1 + measured.size }
}
