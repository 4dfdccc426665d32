import { canDisableUsers, decideRestoring, ok, type RestoringRefusal, type Result } from '@relais/domain'
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import { NotFoundError, NotPermittedError } from '../../../platform/graphql/common-refusals.ts'
import { ObjectId } from '../../../platform/graphql/scalar/index.ts'
import { type AccessRefusal, changeAccess } from './change-access.ts'
import { GlobalAdministratorRequiredError, NotDisabledError } from './user.refusals.ts'

@InputType({ description: 'Who is restored.' })
class RestoreUserInput {
  @Field(() => ObjectId, { description: 'The person.' })
  readonly userId!: string
}

@ObjectType({
  description: 'The person can sign in again, with the roles it kept. The person is told by mail.',
})
class RestoreUserSuccess extends Success {
  @Field(() => ID, { description: 'The person.' })
  readonly userId!: string
}

/** Lets a disabled person of the own organization sign in again. Sessions that ended stay ended (SPEC J7). */
export const restoreUser = change({
  name: 'restoreUser',
  description: 'Lets a disabled person of your organization sign in again, with the roles it kept.',
  input: RestoreUserInput,
  success: RestoreUserSuccess,
  refusals: {
    not_permitted: NotPermittedError,
    not_found: NotFoundError,
    global_administrator_required: GlobalAdministratorRequiredError,
    not_disabled: NotDisabledError,
  },
  async decide(
    work,
    { userId },
  ): Promise<Result<{ readonly userId: string }, AccessRefusal<RestoringRefusal>>> {
    const changed = await changeAccess(work, userId, decideRestoring, 'restored')
    return changed.ok ? ok({ userId }) : changed
  },
  present: async (_, restored) => restored,
  mayRepeat: ({ actor }) => permitted(canDisableUsers(actor)),
})
