import { randomBytes } from 'node:crypto'
import { formatFirstRunCode, ok, readFirstRunCode, type Refusal, refuse, type Result } from '@relais/domain'
import { Injectable } from '@nestjs/common'
import type { Caller } from '../../../platform/auth/caller.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { audit, newId } from '../../../platform/database/work.ts'
import { hashToken } from '../../../platform/link/link-token.ts'
import { hasOperator, replaceFirstRunCode } from './first-run.repository.ts'

/** Makes the one-time code for an installation without an operator; an older one stops working. */
@Injectable()
export class IssueFirstRunCode {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The code itself is in the answer alone: the database keeps its hash. */
  async execute(caller: Caller) {
    const code = formatFirstRunCode(randomBytes(28))
    return this.unitOfWork.command(
      caller,
      { name: 'issueFirstRunCode' },
      async (work): Promise<Result<{ code: string }, Refusal<'operator_exists'>>> => {
        if (await hasOperator(work.tx)) return refuse({ code: 'operator_exists' })
        const id = newId(work)
        await replaceFirstRunCode(work.tx, id, hashToken(readFirstRunCode(code)), work.now)
        audit(work, { action: 'first_run_code.issue', objectType: 'first_run_code', objectId: id })
        return ok({ code })
      },
    )
  }
}
