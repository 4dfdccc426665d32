import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql'

/** Code of the GraphQL error for a value whose type is right and whose range is not. */
export const invalidValue = 'INVALID_VALUE'

/** A scalar of ours: what it takes, in one sentence, and how a value is read. */
interface ScalarDeclaration<T> {
  readonly name: string
  readonly description: string
  /** What a right value is, as a sentence: the refusal says it. */
  readonly rule: string
  /** The value as the application gets it; undefined: it is none. Gets whatever JSON or a literal can hold. */
  readonly read: (value: unknown) => T | undefined
  /** What goes out for it; by default the value itself. */
  readonly write?: (value: T) => string | number
}

/**
 * Declares a scalar whose values fit what comes after it: domain, PostgreSQL, mail. A value out of range is refused before
 * any resolver runs, with the code INVALID_VALUE and the rule. The value itself is never said again: it may be a secret.
 */
export function defineScalar<T>(declaration: ScalarDeclaration<T>): GraphQLScalarType<T, unknown> {
  const { name, description, rule, read, write } = declaration
  const accept = (value: unknown, node?: ValueNode): T => {
    const accepted = read(value)
    if (accepted === undefined) {
      throw new GraphQLError(rule, {
        extensions: { code: invalidValue, type: name, rule },
        ...(node ? { nodes: node } : {}),
      })
    }
    return accepted
  }
  return new GraphQLScalarType<T, unknown>({
    name,
    description: `${description} ${rule}`,
    // Resolvers answer values of the type: they are not checked again.
    serialize: (value) => (write ? write(value as T) : value),
    parseValue: (value) => accept(value),
    parseLiteral: (node) => accept(literalOf(node), node),
  })
}

function literalOf(node: ValueNode): unknown {
  if (node.kind === Kind.STRING) return node.value
  return node.kind === Kind.INT || node.kind === Kind.FLOAT ? Number(node.value) : undefined
}
