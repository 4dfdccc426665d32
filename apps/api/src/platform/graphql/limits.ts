import {
  type ASTVisitor,
  type DocumentNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'

/** The limits of TRUST.md, refused before any resolver runs. */
export const limits = {
  documentBytes: 16 * 1024,
  depth: 10,
  aliases: 15,
  rootFields: 10,
  tokens: 1000,
  cost: 3000,
  page: 100,
} as const

interface Measure {
  depth: number
  aliases: number
  fields: number
}

/** One rule that measures each operation with its fragments, and refuses what is too deep, too wide or two changes at once. */
export function limitsRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const measure: Measure = { depth: 0, aliases: 0, fields: 0 }
      measureSelection(operation.selectionSet, context.getDocument(), 1, measure, new Set())
      const problem = problemOf(operation, measure, context.getDocument())
      if (problem) {
        context.reportError(
          new GraphQLError(problem, { nodes: operation, extensions: { code: 'LIMIT_EXCEEDED' } }),
        )
      }
    },
  }
}

function problemOf(
  operation: OperationDefinitionNode,
  measure: Measure,
  document: DocumentNode,
): string | null {
  if (measure.depth > limits.depth)
    return `The operation is ${measure.depth} levels deep; at most ${limits.depth} are allowed.`
  if (measure.aliases > limits.aliases) {
    return `The operation has ${measure.aliases} aliases; at most ${limits.aliases} are allowed.`
  }
  if (measure.fields > limits.cost)
    return `The operation asks for ${measure.fields} fields; at most ${limits.cost} are allowed.`
  const roots = rootFieldsOf(operation.selectionSet, document, new Set())
  if (roots > limits.rootFields)
    return `The operation has ${roots} root fields; at most ${limits.rootFields} are allowed.`
  if (operation.operation === 'mutation' && roots !== 1) {
    return 'An operation holds exactly one mutation: send the others on their own.'
  }
  return null
}

function fragmentOf(name: string, document: DocumentNode) {
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name) return definition
  }
  return undefined
}

function rootFieldsOf(set: SelectionSetNode, document: DocumentNode, seen: ReadonlySet<string>): number {
  return set.selections.reduce((count, selection) => {
    if (selection.kind === Kind.FIELD) return count + 1
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return count + rootFieldsOf(selection.selectionSet, document, seen)
    const fragment = fragmentOf(selection.name.value, document)
    if (!fragment || seen.has(selection.name.value)) return count
    return count + rootFieldsOf(fragment.selectionSet, document, new Set([...seen, selection.name.value]))
  }, 0)
}

function measureSelection(
  set: SelectionSetNode,
  document: DocumentNode,
  depth: number,
  measure: Measure,
  seen: ReadonlySet<string>,
): void {
  measure.depth = Math.max(measure.depth, depth)
  for (const selection of set.selections) {
    if (measure.fields > limits.cost || measure.depth > 2 * limits.depth) return
    if (selection.kind === Kind.FIELD) {
      measure.fields += 1
      if (selection.alias) measure.aliases += 1
      if (selection.selectionSet) measureSelection(selection.selectionSet, document, depth + 1, measure, seen)
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      measureSelection(selection.selectionSet, document, depth, measure, seen)
    } else if (!seen.has(selection.name.value)) {
      const fragment = fragmentOf(selection.name.value, document)
      if (fragment) {
        measureSelection(
          fragment.selectionSet,
          document,
          depth,
          measure,
          new Set([...seen, selection.name.value]),
        )
      }
    }
  }
}
