import { ok, type Refusal, type Result } from '@relais/domain'
import type { Caller } from '../auth/caller.ts'
import type { Config } from '../config.ts'
import type { Access } from '../database/preamble.ts'
import { type Change, ownAffair, signedIn } from '../database/unit-of-work.ts'
import type { AnonymousWork, Work } from '../database/work.ts'
import { mutationResult, type ObjectClass, type RefusalType } from '../graphql/refusal.ts'
import type { ChangeTools } from './change-tools.ts'

/** The key of a change and whether it is only tried: `ChangeArgs` of GraphQL, or what another channel makes of it. */
export type ChangeTerms = Pick<Change, 'idempotencyKey' | 'dryRun'>

/** The terms of what has no key: done as often as it comes, never only tried. */
export const withoutKey: ChangeTerms = { idempotencyKey: null, dryRun: false }

/** What is known of a change outside its transaction: who asks, for what, and with what it is run. */
export interface Asked<Input> {
  readonly caller: Caller
  readonly input: Input
  readonly dryRun: boolean
  readonly tools: ChangeTools
}

/** What the transaction gets besides its input: the configuration, and what `before` prepared. */
export interface Given<Prepared> {
  readonly config: Config
  readonly prepared: Prepared
}

/** How a success came about: made in this very request, only tried, or told again under its key. */
export type Occasion = 'made' | 'tried' | 'told_again'

/** What a change is declared by: everything of one mutation, so that it is one file. */
interface Declaration<
  W extends AnonymousWork,
  Input extends object,
  Outcome,
  Success extends object,
  R extends Refusal,
  Prepared,
> {
  /** Name of the mutation: keys are bound to it, and its union is `<Name>Result`. */
  readonly name: string
  /** What it does, for the schema. */
  readonly description: string
  /** Absent: it takes none. */
  readonly input?: new () => Input
  readonly success: new () => Success
  /** A type for every code that `decide` or `before` can refuse with: a missing one does not compile. */
  readonly refusals: Readonly<Record<NoInfer<R>['code'], RefusalType>>
  /** `none`: nothing is ever refused, and the mutation returns its success, not a union. */
  readonly union?: 'none'
  /** `none`: it is done as often as it comes (autosave); its mutation has neither a key nor a dry run. */
  readonly key?: 'none'
  /** The token of the personal link that is presented with it: opens what the link's policies open. */
  readonly link?: (input: Input) => string
  /** The role of its transaction; absent: the portal's. */
  readonly role?: NonNullable<Access['role']>
  /** The outcome is kept for ever instead of 30 days (orders). */
  readonly keepForever?: boolean
  /** Refusal per constraint that may be violated as the backstop of a rule. */
  readonly constraints?: Readonly<Record<string, NoInfer<R>>>
  /**
   * What comes before the transaction, because it is slow and must hold no lock (ADR 20): cheap checks, limits, a hash. Its
   * refusal is answered inside the transaction, after the key was looked at: a repeated request is told what the first one was.
   */
  readonly before?: (asked: Asked<Input>) => Promise<Result<Prepared, R>>
  /** Locks, looks (again at what `before` saw), decides, writes, enqueues, in this order, in one transaction. Its answer is stored under the key: it holds no secret. */
  readonly decide: (work: W, input: Input, given: Given<Prepared>) => Promise<Result<Outcome, R>>
  /** The success, of the outcome: also when the same key comes again. */
  readonly present: (
    work: W,
    outcome: Outcome,
    given: Pick<Given<Prepared>, 'config'> & { readonly occasion: Occasion },
  ) => Promise<Omit<Success, 'preview'>>
  /** Whether somebody may be told a second time: roles and relationships may have ended since. */
  readonly mayRepeat: (
    work: W,
    outcome: Outcome,
    input: Input,
  ) => Result<unknown, NoInfer<R>> | Promise<Result<unknown, NoInfer<R>>>
  /**
   * What comes after the transaction, such as the cookie of a session. `made` holds the outcome that was committed in this very
   * request; null: it was refused, failed, only tried, or told again.
   */
  readonly after?: (
    asked: Asked<Input>,
    prepared: Prepared,
    made: { readonly outcome: Outcome } | null,
  ) => Promise<void>
}

/** A declared change, ready for every channel: GraphQL today, the REST API and agents when they come. */
export interface DeclaredChange {
  readonly name: string
  readonly description: string
  /** Null: it takes none. */
  readonly input: ObjectClass | null
  /** What the mutation returns: its union, or its success alone. */
  readonly answer: object
  /** Whether it comes with a key and can be tried. */
  readonly hasKey: boolean
  /** Makes the change and answers a member of the union. */
  run(tools: ChangeTools, caller: Caller, input: object, terms: ChangeTerms): Promise<object>
}

/** Declares a change of the signed-in person. Its transaction stands in `decide`, line by line. */
export function change<
  Input extends object,
  Outcome,
  Success extends object,
  R extends Refusal,
  Prepared = undefined,
>(declaration: Declaration<Work, Input, Outcome, Success, R, Prepared>): DeclaredChange {
  return declare(declaration, signedIn, (caller) => caller)
}

/** Declares a change of whoever comes, signed in or not; who holds its key may be told again unless it says otherwise. */
export function anonymousChange<
  Input extends object,
  Outcome,
  Success extends object,
  R extends Refusal,
  Prepared = undefined,
>({
  session,
  ...declaration
}: Omit<Declaration<AnonymousWork, Input, Outcome, Success, R, Prepared>, 'mayRepeat'> & {
  /** `ignored`: whoever is signed in does it as nobody: who it is follows from what is presented. */
  readonly session?: 'ignored'
}): DeclaredChange {
  return declare(
    { ...declaration, mayRepeat: ownAffair },
    (work) => work,
    (caller) => (session === 'ignored' ? { ...caller, sessionHash: null } : caller),
  )
}

function declare<
  W extends AnonymousWork,
  Input extends object,
  Outcome,
  Success extends object,
  R extends Refusal,
  Prepared,
>(
  declaration: Declaration<W, Input, Outcome, Success, R, Prepared>,
  workOf: (work: AnonymousWork) => W,
  doerOf: (caller: Caller) => Caller,
): DeclaredChange {
  const { name, description, success, refusals, key, link, role, keepForever, constraints } = declaration
  const union = `${name.charAt(0).toUpperCase()}${name.slice(1)}Result`
  const result = mutationResult<R>(declaration.union === 'none' ? null : union, success, refusals)
  // Where nothing comes before the transaction, nothing is prepared: `Prepared` is undefined.
  const { before = async () => ok(undefined as Prepared), decide, present, mayRepeat, after } = declaration
  return {
    name,
    description,
    input: declaration.input ?? null,
    answer: result.union,
    hasKey: key !== 'none',
    async run(tools, caller, given, { idempotencyKey, dryRun }) {
      // Whoever runs it has read the input as the declared type.
      const input = given as Input
      const { config, unitOfWork } = tools
      const asked = { caller, input, dryRun, tools }
      const prepared = await before(asked)
      let decided: { readonly outcome: Outcome } | null = null
      let isOver = false
      try {
        const answer = await unitOfWork.change<Outcome, Omit<Success, 'preview'>, R>(
          doerOf(caller),
          {
            name,
            input,
            idempotencyKey,
            dryRun,
            ...(link === undefined ? {} : { link: link(input) }),
            ...(role === undefined ? {} : { role }),
            ...(keepForever === undefined ? {} : { keepForever }),
            ...(constraints === undefined ? {} : { constraints }),
          },
          async (anybody) => {
            const work = workOf(anybody)
            if (!prepared.ok) return prepared
            // A transaction that lost against another is run again.
            decided = null
            const outcome = await decide(work, input, { config, prepared: prepared.value })
            if (outcome.ok) decided = { outcome: outcome.value }
            return outcome
          },
          (work, outcome) => {
            const occasion = decided === null ? 'told_again' : dryRun ? 'tried' : 'made'
            return present(workOf(work), outcome, { config, occasion })
          },
          (work, outcome) => {
            decided = null
            return mayRepeat(workOf(work), outcome, input)
          },
        )
        isOver = answer.ok && !dryRun
        return result.present(answer)
      } finally {
        if (prepared.ok) await after?.(asked, prepared.value, isOver ? decided : null)
      }
    },
  }
}
