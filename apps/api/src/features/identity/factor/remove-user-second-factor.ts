import {
  canRemoveFactors,
  decideFactorsRemoval,
  type FactorRemovalObstacle,
  ok,
  type Refusal,
  refuse,
  type Result,
} from '@relais/domain'
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import { NotFoundError, NotPermittedError } from '../../../platform/graphql/common-refusals.ts'
import { ObjectId } from '../../../platform/graphql/scalar/index.ts'
import { roleFactsOf } from '../user/colleague.presenter.ts'
import { findColleague } from '../user/colleague.queries.ts'
import { GlobalAdministratorRequiredError, OwnAccountError } from '../user/user.refusals.ts'
import { lockAdministrators } from '../user/user.repository.ts'
import { tellOfFactor } from './factor.messages.ts'
import { NoSecondFactorError } from './factor.refusals.ts'
import { removeFactorsOf } from './factor.repository.ts'

type RemovalRefusal = Refusal<FactorRemovalObstacle | 'not_found'>

@InputType({ description: 'Whose second factor is removed.' })
class RemoveUserSecondFactorInput {
  @Field(() => ObjectId, { description: 'The person.' })
  readonly userId!: string
}

@ObjectType({
  description:
    'The person is signed out everywhere and has no second factor; where one is required, the next sign-in sets one up. The person is told by mail.',
})
class RemoveUserSecondFactorSuccess extends Success {
  @Field(() => ID, { description: 'The person.' })
  readonly userId!: string
  @Field({ description: 'When.' })
  readonly removedAt!: Date
}

/** Removes the second factor of somebody of the own organization who lost it; its sessions end with it. */
export const removeUserSecondFactor = change({
  name: 'removeUserSecondFactor',
  description:
    'Removes the second factor of a person of your organization who lost it, with its recovery codes, and ends every session of the person.',
  input: RemoveUserSecondFactorInput,
  success: RemoveUserSecondFactorSuccess,
  refusals: {
    not_permitted: NotPermittedError,
    not_found: NotFoundError,
    own_account: OwnAccountError,
    global_administrator_required: GlobalAdministratorRequiredError,
    no_second_factor: NoSecondFactorError,
  },
  needsStepUp: 'always',
  async decide(work, { userId }): Promise<Result<{ userId: string; removedAt: Date }, RemovalRefusal>> {
    const { actor, now, tx } = work
    if (!canRemoveFactors(actor)) return refuse({ code: 'not_permitted' })
    await lockAdministrators(tx)
    const colleague = await findColleague(tx, actor.organizationId, userId)
    if (!colleague) return refuse({ code: 'not_found' })
    const { displayName, hasFactor } = colleague
    const decided = decideFactorsRemoval({ ...roleFactsOf(actor, colleague), hasFactor })
    if (!decided.ok) return decided
    await removeFactorsOf(tx, userId, now)
    audit(work, {
      action: 'factor.remove_of_user',
      objectType: 'user',
      objectId: userId,
      before: { displayName, secondFactor: true },
      after: { displayName, secondFactor: false },
    })
    const person = { ...colleague, userId, organizationId: actor.organizationId }
    tellOfFactor(work, person, 'removed_by_administrator', { byName: actor.displayName })
    return ok({ userId, removedAt: now })
  },
  present: async (_, removed) => removed,
  mayRepeat: ({ actor }) => permitted(canRemoveFactors(actor)),
})
