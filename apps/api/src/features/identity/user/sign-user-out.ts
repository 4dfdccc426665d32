import {
  canSignUsersOut,
  decideSigningOut,
  ok,
  type Refusal,
  refuse,
  type Result,
  type SigningOutRefusal,
} from '@relais/domain'
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import { NotFoundError, NotPermittedError } from '../../../platform/graphql/common-refusals.ts'
import { ObjectId } from '../../../platform/graphql/scalar/index.ts'
import { endSessionsOfColleague } from '../session/own-session.queries.ts'
import { roleFactsOf } from './colleague.presenter.ts'
import { findColleague } from './colleague.queries.ts'
import { GlobalAdministratorRequiredError, OwnAccountError } from './user.refusals.ts'
import { lockAdministrators } from './user.repository.ts'

@InputType({ description: 'Who is signed out.' })
class SignUserOutInput {
  @Field(() => ObjectId, { description: 'The person.' })
  readonly userId!: string
}

@ObjectType({ description: 'The person is signed out everywhere, and may sign in again.' })
class SignUserOutSuccess extends Success {
  @Field(() => ID, { description: 'The person.' })
  readonly userId!: string
  @Field(() => Int, { description: 'In how many browsers the person was signed in.' })
  readonly ended!: number
}

interface SignedOut {
  readonly userId: string
  readonly ended: number
}

/** Ends every session of a person of the own organization, such as of a lost computer. */
export const signUserOut = change({
  name: 'signUserOut',
  description: 'Signs a person of your organization out everywhere. The person may sign in again.',
  input: SignUserOutInput,
  success: SignUserOutSuccess,
  refusals: {
    not_permitted: NotPermittedError,
    not_found: NotFoundError,
    own_account: OwnAccountError,
    global_administrator_required: GlobalAdministratorRequiredError,
  },
  async decide(work, { userId }): Promise<Result<SignedOut, Refusal<'not_found'> | SigningOutRefusal>> {
    const { actor, now, tx } = work
    if (!canSignUsersOut(actor)) return refuse({ code: 'not_permitted' })
    await lockAdministrators(tx)
    const colleague = await findColleague(tx, actor.organizationId, userId)
    if (!colleague) return refuse({ code: 'not_found' })
    const decided = decideSigningOut(roleFactsOf(actor, colleague))
    if (!decided.ok) return decided
    const ended = await endSessionsOfColleague(tx, userId, now)
    const { displayName } = colleague
    audit(work, {
      action: 'user.sign_out',
      objectType: 'user',
      objectId: userId,
      after: { displayName, ended },
    })
    return ok({ userId, ended })
  },
  present: async (_, signedOut) => signedOut,
  mayRepeat: ({ actor }) => permitted(canSignUsersOut(actor)),
})
