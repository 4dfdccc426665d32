import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql'
import { documentProblem } from './document-problem.ts'
import { Unauthenticated } from './errors.ts'
import { limits } from './document-limits.ts'
import { measure } from './measure.ts'

/** Text that a caller wrote, with its variables. */
export interface FreeText {
  readonly text: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly operationName: string | undefined
  readonly isSignedIn: boolean
}

/** What is wrong with a text costs at most so many messages, each of which may look for similar names. */
const mostErrors = 10

/**
 * Answers text that a caller wrote: parsed, measured, checked against the schema, interpreted. It is never compiled, since a
 * compiler writes names and values into a function, and never kept, so that no number of texts fills the memory (ADR 19).
 */
export async function answerFreeText(
  schema: GraphQLSchema,
  { text, variables, operationName, isSignedIn }: FreeText,
  context: object,
): Promise<ExecutionResult> {
  const document = parsed(text)
  if (document instanceof GraphQLError) return { errors: [document] }
  const measures = measure(document, schema, variables)
  if (!isSignedIn && measures.some(({ asksForSchema }) => asksForSchema)) throw new Unauthenticated()
  const problem = documentProblem(document, measures)
  if (problem !== null) return { errors: [problem] }
  const errors = validate(schema, document, undefined, { maxErrors: mostErrors })
  if (errors.length > 0) return { errors }
  return execute({
    schema,
    document,
    rootValue: {},
    contextValue: context,
    variableValues: variables,
    operationName,
  })
}

function parsed(text: string): DocumentNode | GraphQLError {
  try {
    return parse(text, { maxTokens: limits.tokens })
  } catch (error) {
    if (error instanceof GraphQLError) return error
    throw error
  }
}
