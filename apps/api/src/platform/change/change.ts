import type { Refusal, Result } from '@relais/domain'
import type { Caller } from '../auth/caller.ts'
import type { Config } from '../config.ts'
import type { Change, ChangeResult, UnitOfWork } from '../database/unit-of-work.ts'
import type { Work } from '../database/work.ts'
import {
  mutationResult,
  type MutationResult,
  type ObjectClass,
  type RefusalType,
} from '../graphql/refusal.ts'

/** The key of a change and whether it is only tried: `ChangeArgs` of GraphQL, or what another channel makes of it. */
export type ChangeTerms = Pick<Change, 'idempotencyKey' | 'dryRun'>

/** The terms of what has no key: done as often as it comes, never only tried. */
export const withoutKey: ChangeTerms = { idempotencyKey: null, dryRun: false }

/** What a change is declared by: everything of one mutation, so that it is one file. */
export interface ChangeDeclaration<Input extends object, Outcome, Success extends object, R extends Refusal> {
  /** Name of the mutation: keys are bound to it, and its union is `<Name>Result`. */
  readonly name: string
  /** What it does, for the schema. */
  readonly description: string
  readonly input: new () => Input
  readonly success: new () => Success
  /** A type for every code that `decide` can refuse with: a missing one does not compile. */
  readonly refusals: Readonly<Record<NoInfer<R>['code'], RefusalType>>
  /** `none`: it is done as often as it comes (autosave); its mutation has neither a key nor a dry run. */
  readonly key?: 'none'
  /** The token of the personal link that is presented with it: opens what the link's policies open. */
  readonly link?: (input: Input) => string
  /** The outcome is kept for ever instead of 30 days (orders). */
  readonly keepForever?: boolean
  /** Refusal per constraint that may be violated as the backstop of a rule. */
  readonly constraints?: Readonly<Record<string, NoInfer<R>>>
  /**
   * Locks, looks, decides, writes, enqueues, in this order, in one transaction as the signed-in person. What it answers is stored
   * under the key, as JSON: it holds no secret.
   */
  readonly decide: (work: Work, input: Input, config: Config) => Promise<Result<Outcome, R>>
  /** The success, of the outcome: also when the same key comes again. */
  readonly present: (work: Work, outcome: Outcome, config: Config) => Promise<Omit<Success, 'preview'>>
  /** Whether somebody may be told a second time: roles and relationships may have ended since. */
  readonly mayRepeat: (
    work: Work,
    outcome: Outcome,
    input: Input,
  ) => Result<unknown, NoInfer<R>> | Promise<Result<unknown, NoInfer<R>>>
}

/** A declared change, ready for every channel: GraphQL today, the REST API and agents when they come. */
export interface DeclaredChange {
  readonly name: string
  readonly description: string
  readonly input: ObjectClass
  /** The union that the mutation returns. */
  readonly union: object
  /** Whether it comes with a key and can be tried. */
  readonly hasKey: boolean
  /** Makes the change and answers a member of the union. */
  run(
    unitOfWork: UnitOfWork,
    config: Config,
    caller: Caller,
    input: object,
    terms: ChangeTerms,
  ): Promise<object>
}

/** Declares a change of the signed-in person. Its transaction stands in `decide`, line by line. */
export function change<Input extends object, Outcome, Success extends object, R extends Refusal>(
  declaration: ChangeDeclaration<Input, Outcome, Success, R>,
): DeclaredChange {
  const {
    name,
    description,
    input: inputType,
    key,
    link,
    keepForever,
    constraints,
    decide,
    present,
    mayRepeat,
  } = declaration
  const result: MutationResult<R> = mutationResult<R>(
    `${name.charAt(0).toUpperCase()}${name.slice(1)}Result`,
    declaration.success,
    declaration.refusals,
  )
  return {
    name,
    description,
    input: inputType,
    union: result.union,
    hasKey: key !== 'none',
    async run(unitOfWork, config, caller, given, { idempotencyKey, dryRun }) {
      // Whoever runs it has read the input as the declared type.
      const input = given as Input
      const made: ChangeResult<object, R> = await unitOfWork.change(
        caller,
        {
          name,
          input,
          idempotencyKey,
          dryRun,
          ...(link === undefined ? {} : { link: link(input) }),
          ...(keepForever === undefined ? {} : { keepForever }),
          ...(constraints === undefined ? {} : { constraints }),
        },
        (work) => decide(work, input, config),
        (work, outcome: Outcome) => present(work, outcome, config),
        (work, outcome) => mayRepeat(work, outcome, input),
      )
      return result.present(made)
    },
  }
}
