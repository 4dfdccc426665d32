import { type DocumentNode, type FieldNode, type GraphQLField, Kind } from 'graphql'
import { limits } from './document-limits.ts'

/** Values of variables by their names. */
export type Variables = Readonly<Record<string, unknown>>

/** The variables, and the largest default that an operation of the document declares for a number that is missing. */
export function numbersOf(document: DocumentNode, variables: Variables): Variables {
  const defaults = new Map<string, number>()
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    for (const { variable, defaultValue } of definition.variableDefinitions ?? []) {
      if (defaultValue?.kind !== Kind.INT) continue
      const { value: name } = variable.name
      defaults.set(name, Math.max(defaults.get(name) ?? 0, Number(defaultValue.value)))
    }
  }
  return { ...Object.fromEntries(defaults), ...variables }
}

/**
 * Rows that a field is asked for; undefined: it takes no number. What is no number of rows counts as the largest page: it is
 * refused later, by who pages.
 */
export function pageOf(
  node: FieldNode,
  definition: GraphQLField<unknown, unknown>,
  variables: Variables,
): number | undefined {
  const argument = definition.args.find(({ name }) => name === 'first')
  if (!argument) return undefined
  const value = node.arguments?.find(({ name }) => name.value === 'first')?.value
  const given = value === undefined ? argument.defaultValue : numberOf(value, variables)
  return typeof given === 'number' && given >= 0 ? Math.min(given, limits.page) : limits.page
}

function numberOf(
  value: NonNullable<FieldNode['arguments']>[number]['value'],
  variables: Variables,
): unknown {
  if (value.kind === Kind.INT) return Number(value.value)
  return value.kind === Kind.VARIABLE ? variables[value.name.value] : undefined
}
