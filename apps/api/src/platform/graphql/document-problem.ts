import { type DocumentNode, GraphQLError, Kind } from 'graphql'
import { pairsOf } from './comparison.ts'
import { limits } from './document-limits.ts'
import type { DefinitionMeasure } from './measure.ts'

/**
 * Why a measured document is refused; null: it is within the limits. Asked before the standard rules, some of which follow
 * each fragment wherever it is spread or compare each field with each other.
 */
export function documentProblem(
  document: DocumentNode,
  measures: readonly DefinitionMeasure[],
): GraphQLError | null {
  if (measures.some(({ isCircular }) => isCircular))
    return new GraphQLError('A fragment of the document is inside itself.')
  const size = measures.reduce((sum, measured) => sum + measured.size, 0)
  if (size > limits.size)
    return beyond(
      `The document asks for more than ${limits.size} fields and fragments, each fragment counted wherever it is spread.`,
    )
  const pairs = pairsOf(document)
  if (pairs > limits.pairs)
    return beyond('The document asks for the same fields too many times. Ask for each once.')
  for (const measured of measures) {
    const problem = operationProblem(measured)
    if (problem !== null) return beyond(problem)
  }
  return null
}

function operationProblem(measured: DefinitionMeasure): string | null {
  const { definition, depth, aliases, width } = measured
  if (definition.kind !== Kind.OPERATION_DEFINITION) return null
  if (depth > limits.depth)
    return `The operation is ${depth} levels deep; at most ${limits.depth} are allowed.`
  if (aliases > limits.aliases)
    return `The operation has ${aliases} aliases; at most ${limits.aliases} are allowed.`
  if (width > limits.rootFields)
    return `The operation has ${width} root fields; at most ${limits.rootFields} are allowed.`
  const cost = measured.cost + limits.plainList * measured.rowCost
  if (cost > limits.cost)
    return `The answer may have ${cost} fields, those of each row counted; at most ${limits.cost} are allowed. Ask for fewer rows (first) or fewer fields.`
  if (definition.operation === 'mutation' && width !== 1)
    return 'An operation holds exactly one mutation: send the others on their own.'
  return null
}

function beyond(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'LIMIT_EXCEEDED' } })
}
