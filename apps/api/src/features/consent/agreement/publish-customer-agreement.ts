import { ok } from '@relais/domain'
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
    const result = await this.unitOfWork.change<number, number, never>(
      caller,
      {
        name: 'publishCustomerAgreement',
        input: null,
        // Publishing what is there already changes nothing: no key is needed to make it once.
        idempotencyKey: null,
        dryRun: false,
        role: 'app_operator',
      },
      async (work) => {
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
      async (_, published) => published,
    )
    // An action without refusals that is not repeated by key cannot be refused.
    return result.ok ? result.value.success : 0
  }
}
