import { canDisableUsers, decideDisabling, type DisablingRefusal, ok, type Result } from '@relais/domain'
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import { NotFoundError, NotPermittedError } from '../../../platform/graphql/common-refusals.ts'
import { ObjectId } from '../../../platform/graphql/scalar/index.ts'
import { type AccessRefusal, changeAccess } from './change-access.ts'
import {
  AlreadyDisabledError,
  GlobalAdministratorRequiredError,
  LastGlobalAdministratorError,
  OwnAccountError,
} from './user.refusals.ts'

@InputType({ description: 'Who is disabled.' })
class DisableUserInput {
  @Field(() => ObjectId, { description: 'The person.' })
  readonly userId!: string
}

@ObjectType({
  description:
    'The person is signed out everywhere and can no longer sign in; roles and licenses stay. The person is told by mail.',
})
class DisableUserSuccess extends Success {
  @Field(() => ID, { description: 'The person.' })
  readonly userId!: string
  @Field({ description: 'When.' })
  readonly disabledAt!: Date
}

interface Disabled {
  readonly userId: string
  readonly disabledAt: Date
}

/** Keeps a person of the own organization from signing in, until restored; its sessions end with it (SPEC J7). */
export const disableUser = change({
  name: 'disableUser',
  description:
    'Keeps a person of your organization from signing in and ends every session of the person, until restored.',
  input: DisableUserInput,
  success: DisableUserSuccess,
  refusals: {
    not_permitted: NotPermittedError,
    not_found: NotFoundError,
    own_account: OwnAccountError,
    global_administrator_required: GlobalAdministratorRequiredError,
    last_global_administrator: LastGlobalAdministratorError,
    already_disabled: AlreadyDisabledError,
  },
  constraints: { user_administrator_remains: { code: 'last_global_administrator' } },
  async decide(work, { userId }): Promise<Result<Disabled, AccessRefusal<DisablingRefusal>>> {
    const changed = await changeAccess(work, userId, decideDisabling, 'disabled')
    return changed.ok ? ok({ userId, disabledAt: work.now }) : changed
  },
  present: async (_, disabled) => disabled,
  mayRepeat: ({ actor }) => permitted(canDisableUsers(actor)),
})
