import { ok, passwordResetMinutes, signInName } from '@relais/domain'
import { Injectable } from '@nestjs/common'
import type { Caller } from '../../../platform/auth/caller.ts'
import { SignInLimit, type TooManyAttempts } from '../../../platform/auth/sign-in-limit.ts'
import { type Change, UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { enqueue } from '../../../platform/database/work.ts'
import { hashToken } from '../../../platform/link/link-token.ts'
import type { RequestPasswordResetInput } from './session.graphql.ts'

/**
 * Has a link to set a new password sent. Nobody is looked up here: the worker does (IssuePasswordReset), so that whether
 * the person exists changes neither the answer nor its time.
 */
@Injectable()
export class RequestPasswordReset {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly limit: SignInLimit,
  ) {}

  async execute(caller: Caller, input: RequestPasswordResetInput, change: Change) {
    const userPrincipalName = signInName(input.userPrincipalName)
    const attempt = await this.limit.act(['request reset', userPrincipalName], caller.address)
    return this.unitOfWork.changeAnonymously<null, { validMinutes: number }, TooManyAttempts>(
      { ...caller, sessionHash: null },
      { ...change, role: 'app_auth' },
      async (work) => {
        if (!attempt.ok) return attempt
        enqueue(work, {
          task: 'issue_password_reset',
          payload: { userPrincipalName, portal: caller.portal, requestId: caller.id },
          // Asked for twice before the worker comes to it, one link is enough.
          key: `reset ${hashToken(userPrincipalName)}`,
        })
        return ok(null)
      },
      async () => ({ validMinutes: passwordResetMinutes }),
    )
  }
}
