import { Inject, type Type } from '@nestjs/common'
import { Args, Mutation, Resolver } from '@nestjs/graphql'
import type { Caller } from '../auth/caller.ts'
import { ChangeArgs } from '../graphql/change.graphql.ts'
import { CurrentCaller } from '../http/portal-request.ts'
import { type ChangeTerms, type DeclaredChange, withoutKey } from './change.ts'
import { ChangeTools } from './change-tools.ts'

/** What a resolver made by {@link changesOf} has. */
interface Runner {
  readonly tools: ChangeTools
}

/** The resolver of declared changes: one mutation each, with the input and, where it has a key, the two arguments of `ChangeArgs`. */
export function changesOf(changes: readonly DeclaredChange[]): Type {
  class ChangesResolver implements Runner {
    constructor(readonly tools: ChangeTools) {}
  }
  Inject(ChangeTools)(ChangesResolver, undefined, 0)
  for (const declared of changes) addMutation(ChangesResolver.prototype, declared)
  Resolver()(ChangesResolver)
  return ChangesResolver
}

function addMutation(prototype: object, declared: DeclaredChange): void {
  const { name, description, input, answer, hasKey } = declared
  const descriptor = {
    value(
      this: Runner,
      caller: Caller,
      given: object = {},
      terms: ChangeTerms = withoutKey,
    ): Promise<object> {
      return declared.run(this.tools, caller, given, terms)
    },
    writable: true,
    configurable: true,
  }
  Object.defineProperty(prototype, name, descriptor)
  // What the compiler notes beside a method that is written out.
  const types = [Object, ...(input ? [input] : []), ...(hasKey ? [ChangeArgs] : [])]
  Reflect.defineMetadata('design:paramtypes', types, prototype, name)
  CurrentCaller()(prototype, name, 0)
  if (input) Args('input', { type: () => input })(prototype, name, 1)
  if (hasKey) Args()(prototype, name, 2)
  Mutation(() => answer as never, { description })(prototype, name, descriptor)
}
