import { Args, Mutation, Query, Resolver } from '@nestjs/graphql'
import type { Caller } from '../../../platform/auth/caller.ts'
import type { TooManyAttempts } from '../../../platform/auth/sign-in-limit.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { ChangeArgs, changeOf } from '../../../platform/graphql/change.graphql.ts'
import { mutationResult } from '../../../platform/graphql/refusal.ts'
import { CurrentCaller } from '../../../platform/http/portal-request.ts'
import { ChangePassword, type ChangePasswordRefusal } from './change-password.ts'
import { RequestPasswordReset } from './request-password-reset.ts'
import { ResetPassword, type ResetPasswordRefusal } from './reset-password.ts'
import {
  ChangePasswordInput,
  ChangePasswordSuccess,
  RequestPasswordResetInput,
  RequestPasswordResetSuccess,
  ResetPasswordInput,
  ResetPasswordSuccess,
  SignInInput,
  SignInSuccess,
  SignOutSuccess,
  Viewer,
} from './session.graphql.ts'
import {
  CurrentPasswordWrongError,
  InvalidCredentialsError,
  PasswordCheckBusyError,
  PasswordLinkInvalidError,
  PasswordUnacceptableError,
  TooManyAttemptsError,
  WrongPortalError,
} from './session.refusals.ts'
import { SignIn, type SignInRefusal } from './sign-in.ts'
import { SignOut } from './sign-out.ts'
import { presentViewer } from './viewer.presenter.ts'

const signInResult = mutationResult<SignInRefusal>('SignInResult', SignInSuccess, {
  invalid_credentials: InvalidCredentialsError,
  too_many_attempts: TooManyAttemptsError,
  password_check_busy: PasswordCheckBusyError,
  wrong_portal: WrongPortalError,
})
const requestPasswordResetResult = mutationResult<TooManyAttempts>(
  'RequestPasswordResetResult',
  RequestPasswordResetSuccess,
  { too_many_attempts: TooManyAttemptsError },
)
const resetPasswordResult = mutationResult<ResetPasswordRefusal>(
  'ResetPasswordResult',
  ResetPasswordSuccess,
  {
    password_link_invalid: PasswordLinkInvalidError,
    password_unacceptable: PasswordUnacceptableError,
    too_many_attempts: TooManyAttemptsError,
    password_check_busy: PasswordCheckBusyError,
  },
)
const changePasswordResult = mutationResult<ChangePasswordRefusal>(
  'ChangePasswordResult',
  ChangePasswordSuccess,
  {
    current_password_wrong: CurrentPasswordWrongError,
    too_many_attempts: TooManyAttemptsError,
    password_check_busy: PasswordCheckBusyError,
    password_unacceptable: PasswordUnacceptableError,
  },
)

@Resolver()
export class SessionResolver {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly signInAction: SignIn,
    private readonly signOutAction: SignOut,
    private readonly requestPasswordResetAction: RequestPasswordReset,
    private readonly resetPasswordAction: ResetPassword,
    private readonly changePasswordAction: ChangePassword,
  ) {}

  @Query(() => Viewer, { nullable: true, description: 'Who is signed in at this portal; null: nobody.' })
  viewer(@CurrentCaller() caller: Caller): Promise<Viewer | null> {
    return this.unitOfWork.readAnonymously(
      caller,
      async (work) => work.actor && presentViewer({ ...work, actor: work.actor }),
    )
  }

  @Mutation(() => signInResult.union, {
    description: 'Signs a person in at this portal. No idempotency key: it makes a session.',
  })
  async signIn(@CurrentCaller() caller: Caller, @Args('input') input: SignInInput): Promise<object> {
    const result = await this.signInAction.execute(caller, input)
    return signInResult.present(
      result.ok ? { ok: true, value: { success: { viewer: result.value }, preview: null } } : result,
    )
  }

  @Mutation(() => SignOutSuccess, { description: 'Ends the session of this request.' })
  async signOut(@CurrentCaller() caller: Caller): Promise<SignOutSuccess> {
    await this.signOutAction.execute(caller)
    return { signedOut: true }
  }

  @Mutation(() => requestPasswordResetResult.union, { description: 'Sends a link to set a new password.' })
  async requestPasswordReset(
    @CurrentCaller() caller: Caller,
    @Args('input') input: RequestPasswordResetInput,
    @Args() args: ChangeArgs,
  ): Promise<object> {
    const change = changeOf('requestPasswordReset', input, args)
    return requestPasswordResetResult.present(
      await this.requestPasswordResetAction.execute(caller, input, change),
    )
  }

  @Mutation(() => resetPasswordResult.union, { description: 'Sets a new password by the link of a mail.' })
  async resetPassword(
    @CurrentCaller() caller: Caller,
    @Args('input') input: ResetPasswordInput,
    @Args() args: ChangeArgs,
  ): Promise<object> {
    const change = changeOf('resetPassword', input, args)
    return resetPasswordResult.present(await this.resetPasswordAction.execute(caller, input, change))
  }

  @Mutation(() => changePasswordResult.union, {
    description:
      'Sets a new password of the signed-in person by the current one. Every other session of the person ends.',
  })
  async changePassword(
    @CurrentCaller() caller: Caller,
    @Args('input') input: ChangePasswordInput,
    @Args() args: ChangeArgs,
  ): Promise<object> {
    return changePasswordResult.present(
      await this.changePasswordAction.execute(caller, input, changeOf('changePassword', input, args)),
    )
  }
}
