import {
  canUpdateRoles,
  decideRoles,
  ok,
  type Refusal,
  refuse,
  type Result,
  type Role,
  type RolesRefusal,
} from '@relais/domain'
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import { RoleCode } from '../../../platform/graphql/code.graphql.ts'
import { NotFoundError, NotPermittedError } from '../../../platform/graphql/common-refusals.ts'
import { ObjectId } from '../../../platform/graphql/scalar/index.ts'
import { roleFactsOf } from './colleague.presenter.ts'
import { findColleague } from './colleague.queries.ts'
import {
  GlobalAdministratorRequiredError,
  LastGlobalAdministratorError,
  OwnRightAtStakeError,
  RoleGivenAndTakenError,
  RoleNotOfOrganizationError,
} from './user.refusals.ts'
import { giveRoles, lockAdministrators, takeRoles } from './user.repository.ts'

@InputType({ description: 'Which roles somebody of your organization gets and loses; all others stay.' })
class UpdateUserRolesInput {
  @Field(() => ObjectId, { description: 'The person.' })
  readonly userId!: string
  @Field(() => [RoleCode], { description: 'Roles to give; one the person has already is no change.' })
  readonly give!: Role[]
  @Field(() => [RoleCode], { description: 'Roles to take; one the person does not have is no change.' })
  readonly take!: Role[]
  @Field({
    defaultValue: false,
    description: 'True: you know that you lose the right to manage users by it.',
  })
  readonly givesUpOwnRight!: boolean
}

@ObjectType({ description: 'The person has these roles now; they hold from the next request on.' })
class UpdateUserRolesSuccess extends Success {
  @Field(() => ID, { description: 'The person.' })
  readonly userId!: string
  @Field(() => [RoleCode], { description: 'Every role of the person.' })
  readonly roles!: readonly Role[]
}

interface Updated {
  readonly userId: string
  readonly roles: readonly Role[]
}

/** Gives and takes roles of a person of the own organization; one global administrator who can sign in always remains (SPEC J7). */
export const updateUserRoles = change({
  name: 'updateUserRoles',
  description:
    'Gives roles to a person of your organization and takes others. They hold from the next request of the person on.',
  input: UpdateUserRolesInput,
  success: UpdateUserRolesSuccess,
  refusals: {
    not_permitted: NotPermittedError,
    not_found: NotFoundError,
    role_not_of_organization: RoleNotOfOrganizationError,
    role_given_and_taken: RoleGivenAndTakenError,
    global_administrator_required: GlobalAdministratorRequiredError,
    last_global_administrator: LastGlobalAdministratorError,
    own_right_at_stake: OwnRightAtStakeError,
  },
  constraints: { user_role_administrator_remains: { code: 'last_global_administrator' } },
  async decide(work, input): Promise<Result<Updated, Refusal<'not_found'> | RolesRefusal>> {
    const { actor, tx } = work
    if (!canUpdateRoles(actor)) return refuse({ code: 'not_permitted' })
    await lockAdministrators(tx)
    const colleague = await findColleague(tx, actor.organizationId, input.userId)
    if (!colleague) return refuse({ code: 'not_found' })
    const decided = decideRoles(roleFactsOf(actor, colleague), input)
    if (!decided.ok) return decided
    const { roles, given, taken } = decided.value
    const { id: userId } = colleague
    // Given first: who takes the own right away gives nothing any more.
    if (given.length > 0) await giveRoles(tx, actor.organizationId, userId, given)
    if (taken.length > 0) await takeRoles(tx, userId, taken)
    if (given.length + taken.length > 0) {
      audit(work, {
        action: 'user.update_roles',
        objectType: 'user',
        objectId: userId,
        before: { displayName: colleague.displayName, roles: colleague.roles },
        after: { displayName: colleague.displayName, roles },
      })
    }
    return ok({ userId, roles })
  },
  present: async (_, updated) => updated,
  mayRepeat: ({ actor }) => permitted(canUpdateRoles(actor)),
})
