import { ok, type Result } from '@relais/domain'
import { Injectable } from '@nestjs/common'
import type { Caller } from '../../../platform/auth/caller.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { audit, newId } from '../../../platform/database/work.ts'
import { insertTemplate } from './agreement.repository.ts'
import { customerAgreementTexts } from './customer-agreement.ts'

/** Publishes what of the customer agreement is not published yet; run after every migration, safe to repeat. */
@Injectable()
export class PublishCustomerAgreement {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** How many texts are new. */
  async execute(caller: Caller): Promise<number> {
    const result = await this.unitOfWork.command(
      caller,
      { name: 'publishCustomerAgreement' },
      async (work): Promise<Result<number, never>> => {
        let published = 0
        for (const text of customerAgreementTexts) {
          const id = newId(work)
          if (!(await insertTemplate(work.tx, { id, ...text, publishedAt: work.now }))) continue
          published++
          const { version, language } = text
          audit(work, {
            action: 'agreement.publish',
            objectType: 'agreement_template',
            objectId: id,
            after: { version, language },
          })
        }
        return ok(published)
      },
    )
    // What has no refusals cannot be refused.
    return result.ok ? result.value.success : 0
  }
}
