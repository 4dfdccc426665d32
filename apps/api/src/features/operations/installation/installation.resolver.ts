import { Inject } from '@nestjs/common'
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql'
import type { Caller } from '../../../platform/auth/caller.ts'
import type { Config } from '../../../platform/config.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { ChangeArgs, changeOf } from '../../../platform/graphql/change.graphql.ts'
import { InvalidInputError, NotFoundError } from '../../../platform/graphql/common-refusals.ts'
import { mutationResult } from '../../../platform/graphql/refusal.ts'
import { CurrentCaller } from '../../../platform/http/portal-request.ts'
import { CONFIG } from '../../../platform/tokens.ts'
import {
  PasswordCheckBusyError,
  PasswordUnacceptableError,
  TooManyAttemptsError,
} from '../../identity/index.ts'
import { CreateOperator, type CreateOperatorRefusal } from './create-operator.ts'
import { hasOperator } from './first-run.repository.ts'
import { CreateOperatorInput, CreateOperatorSuccess, FirstRun } from './installation.graphql.ts'
import { FirstRunCodeWrongError, OperatorExistsError } from './installation.refusals.ts'

const createOperatorResult = mutationResult<CreateOperatorRefusal>(
  'CreateOperatorResult',
  CreateOperatorSuccess,
  {
    not_found: NotFoundError,
    operator_exists: OperatorExistsError,
    first_run_code_wrong: FirstRunCodeWrongError,
    too_many_attempts: TooManyAttemptsError,
    password_check_busy: PasswordCheckBusyError,
    invalid_input: InvalidInputError,
    password_unacceptable: PasswordUnacceptableError,
  },
)

@Resolver()
export class InstallationResolver {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly createOperatorAction: CreateOperator,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Query(() => FirstRun, {
    nullable: true,
    description:
      'Whether the operator is still to be made. Provider portal only, before sign-in too; null at the others.',
  })
  async firstRun(@CurrentCaller() caller: Caller): Promise<FirstRun | null> {
    if (caller.portal !== 'provider') return null
    const { tenantDomain } = this.config
    const found = await this.unitOfWork.readAnonymously(
      { ...caller, sessionHash: null },
      ({ tx }) => hasOperator(tx),
      { role: 'app_public' },
    )
    return { isOpen: !found, tenantDomain }
  }

  @Mutation(() => createOperatorResult.union, {
    description:
      'Makes the operator of an empty installation, once, by the one-time code of the console, and signs its administrator in. Provider portal only.',
  })
  async createOperator(
    @CurrentCaller() caller: Caller,
    @Args('input') input: CreateOperatorInput,
    @Args() args: ChangeArgs,
  ): Promise<object> {
    const change = changeOf('createOperator', input, args)
    return createOperatorResult.present(await this.createOperatorAction.execute(caller, input, change))
  }
}
