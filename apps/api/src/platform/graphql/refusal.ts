import type { Refusal, RefusalCode, RefusalWords } from '@relais/domain'
import { createUnionType, Field, InterfaceType, ObjectType } from '@nestjs/graphql'
import type { ChangeResult } from '../database/unit-of-work.ts'
import { sentencesOf } from './refusal-sentence.ts'

type TypeThunk = () => unknown
/** A class that GraphQL takes as an object type. */
export type ObjectClass = new (...parameters: never[]) => object

@InterfaceType({
  description: 'A refusal: which rule said no, why, and what to do. Switch on `code` or on the type.',
  resolveType: (value: { __typename: string }) => value.__typename,
})
export class UserError {
  @Field({ description: 'Stable code of the rule, in snake_case.' })
  readonly code: string = ''
  @Field({ description: 'Why, as an English sentence for users of the API; portals translate by code.' })
  readonly message: string = ''
  @Field({ description: 'What to do about it, as an English sentence.' })
  readonly remedy: string = ''
}

/** A declared refusal: its GraphQL type and how its sentences are made. */
export interface RefusalType {
  readonly name: string
  readonly type: ObjectClass
  present(refusal: Refusal): object
}

/**
 * Declares a refusal as an object type that implements UserError. Its sentences are those of its code in `refusalWords` of the
 * domain. `fields` are the data a client needs besides; they are properties of the domain's refusal of the same name.
 */
export function defineRefusal<R extends Refusal>(declaration: {
  readonly name: string
  readonly code: R['code'] & RefusalCode
  readonly description: string
  /** Where the data of a refusal decide which sentences are said; else those of its code. */
  readonly words?: (refusal: R) => RefusalWords
  readonly fields?: Partial<
    Record<Exclude<keyof R, 'code'> & string, { type: TypeThunk; description: string; nullable?: boolean }>
  >
}): RefusalType {
  const type = { [declaration.name]: class extends UserError {} }[declaration.name] as ObjectClass
  ObjectType(declaration.name, { implements: () => [UserError], description: declaration.description })(type)
  const fields = Object.entries<{ type: TypeThunk; description: string; nullable?: boolean } | undefined>(
    declaration.fields ?? {},
  )
  for (const [name, field] of fields) {
    if (!field) continue
    Field(field.type as never, { description: field.description, nullable: field.nullable ?? false })(
      type.prototype,
      name,
    )
  }
  return {
    name: declaration.name,
    type,
    present(refusal) {
      const own = refusal as R
      return {
        ...own,
        __typename: declaration.name,
        ...(declaration.words?.(own) ?? sentencesOf(declaration.code, refusal)),
      }
    },
  }
}

const IdempotencyKeyReusedError = defineRefusal({
  name: 'IdempotencyKeyReusedError',
  code: 'idempotency_key_reused',
  description: 'The idempotency key was already used for another request.',
})

/** The union that a mutation returns: its success and every refusal it can meet. */
export interface MutationResult<R extends Refusal> {
  /** What the mutation returns. */
  readonly union: object
  /** The answer of a change as a member of the union. */
  present(result: ChangeResult<object, R>): object
}

/**
 * Declares a mutation's union, or its success alone where it has no name. `refusals` must name a type for every code the action
 * can refuse with: a missing one does not compile.
 */
export function mutationResult<R extends Refusal>(
  name: string | null,
  success: ObjectClass,
  refusals: Readonly<Record<R['code'], RefusalType>>,
): MutationResult<R> {
  const table: Readonly<Record<string, RefusalType>> = {
    ...refusals,
    idempotency_key_reused: IdempotencyKeyReusedError,
  }
  const types = [...new Map(Object.values(table).map((refusal) => [refusal.name, refusal.type])).values()]
  const union =
    name === null
      ? success
      : createUnionType({
          name,
          description: `What ${name.replace(/Result$/, '')} answers: the success, or the refusal of a rule.`,
          types: () => [success, ...types] as never,
          resolveType: (value: { __typename: string }) => value.__typename,
        })
  return {
    union,
    present(result) {
      if (result.ok)
        return { __typename: success.name, ...result.value.success, preview: result.value.preview }
      const refusal = table[result.refusal.code]
      if (!refusal)
        throw new Error(`${name ?? success.name} has no type for the refusal ${result.refusal.code}`)
      return refusal.present(result.refusal)
    },
  }
}
