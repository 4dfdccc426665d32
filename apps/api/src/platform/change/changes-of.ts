import { Inject, type Type } from '@nestjs/common'
import { Args, Mutation, Resolver } from '@nestjs/graphql'
import type { Caller } from '../auth/caller.ts'
import type { Config } from '../config.ts'
import { UnitOfWork } from '../database/unit-of-work.ts'
import { ChangeArgs } from '../graphql/change.graphql.ts'
import { CurrentCaller } from '../http/portal-request.ts'
import { CONFIG } from '../tokens.ts'
import { type ChangeTerms, type DeclaredChange, withoutKey } from './change.ts'

/** What a resolver made by {@link changesOf} has. */
interface Runner {
  readonly unitOfWork: UnitOfWork
  readonly config: Config
}

/** The resolver of declared changes: one mutation each, with the input and, where it has a key, the two arguments of `ChangeArgs`. */
export function changesOf(changes: readonly DeclaredChange[]): Type {
  class ChangesResolver implements Runner {
    constructor(
      readonly unitOfWork: UnitOfWork,
      readonly config: Config,
    ) {}
  }
  Inject(UnitOfWork)(ChangesResolver, undefined, 0)
  Inject(CONFIG)(ChangesResolver, undefined, 1)
  for (const declared of changes) addMutation(ChangesResolver.prototype, declared)
  Resolver()(ChangesResolver)
  return ChangesResolver
}

function addMutation(prototype: object, declared: DeclaredChange): void {
  const { name, description, input, union, hasKey } = declared
  const descriptor = {
    value(this: Runner, caller: Caller, given: object, terms: ChangeTerms = withoutKey): Promise<object> {
      return declared.run(this.unitOfWork, this.config, caller, given, terms)
    },
    writable: true,
    configurable: true,
  }
  Object.defineProperty(prototype, name, descriptor)
  // What the compiler notes beside a method that is written out.
  Reflect.defineMetadata(
    'design:paramtypes',
    hasKey ? [Object, input, ChangeArgs] : [Object, input],
    prototype,
    name,
  )
  CurrentCaller()(prototype, name, 0)
  Args('input', { type: () => input })(prototype, name, 1)
  if (hasKey) Args()(prototype, name, 2)
  Mutation(() => union as never, { description })(prototype, name, descriptor)
}
