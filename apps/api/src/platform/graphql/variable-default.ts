import { type DocumentNode, Kind, valueFromASTUntyped } from 'graphql'

/**
 * Fills in the defaults that a document declares for its variables. The compiled executor (graphql-jit 0.8.9) refuses a
 * missing variable of a non-null type even where the document gives it a default.
 */
export function withVariableDefaults(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const filled: Record<string, unknown> = { ...variables }
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    for (const { variable, defaultValue } of definition.variableDefinitions ?? []) {
      const name = variable.name.value
      if (defaultValue && filled[name] === undefined) filled[name] = valueFromASTUntyped(defaultValue)
    }
  }
  return filled
}
