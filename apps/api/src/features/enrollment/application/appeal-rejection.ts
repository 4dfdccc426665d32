import {
  type AppealOver,
  type ApplicationMoved,
  canEnroll,
  decideAppealing,
  ok,
  type Refusal,
  type Result,
  stageOf,
  type UnacceptableField,
} from '@relais/domain'
import { Field, InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
import {
  InvalidInputError,
  NotFoundError,
  NotPermittedError,
} from '../../../platform/graphql/common-refusals.ts'
import { ShortText } from '../../../platform/graphql/scalar/index.ts'
import { ApplicationSuccess } from './application.graphql.ts'
import { tellApplication } from './application.messages.ts'
import {
  AppealOverError,
  ApplicationMovedError,
  ApplicationOpenError,
  PartnerIdBoundError,
} from './application.refusals.ts'
import { factsOf, updateApplication } from './application.repository.ts'
import { type ApplicationOutcome, lockOwnApplication, noteOwn, presentOwn } from './own-application.ts'

type AppealRejectionRefusal =
  | Refusal<'not_permitted' | 'not_found' | 'partner_id_bound' | 'application_open'>
  | ApplicationMoved
  | AppealOver
  | UnacceptableField

@InputType({ description: 'What the firm has to say to the rejection.' })
class AppealRejectionInput {
  @Field(() => ShortText, { description: 'In at most 2,000 characters.' })
  readonly text!: string
}

@ObjectType({ description: 'The application is under review again, at the stage that was not passed.' })
class AppealRejectionSuccess extends ApplicationSuccess {}

/** Appeals the rejection of the own application, within thirty days. */
export const appealRejection = change({
  name: 'appealRejection',
  description: 'Appeals the rejection of the own application, within thirty days of it.',
  input: AppealRejectionInput,
  success: AppealRejectionSuccess,
  refusals: {
    not_permitted: NotPermittedError,
    not_found: NotFoundError,
    application_moved: ApplicationMovedError,
    application_open: ApplicationOpenError,
    appeal_over: AppealOverError,
    partner_id_bound: PartnerIdBoundError,
    invalid_input: InvalidInputError,
  },
  // Another firm may have enrolled with the partner ID meanwhile, or a colleague anew.
  constraints: {
    application_partner_id: { code: 'partner_id_bound' },
    application_open: { code: 'application_open' },
  },
  async decide(work, input): Promise<Result<ApplicationOutcome, AppealRejectionRefusal>> {
    const held = await lockOwnApplication(work)
    if (!held.ok) return held
    const application = held.value
    const decided = decideAppealing(factsOf(application), input.text, work.now)
    if (!decided.ok) return decided
    const { state, text } = decided.value
    const { id } = application
    await updateApplication(work.tx, id, {
      state,
      since: work.now,
      rejectedStage: null,
      reasons: [],
      remindedAt: null,
    })
    await noteOwn(work, application, { command: 'appeal', state, stage: stageOf(state), note: text })
    audit(work, {
      action: 'application.appeal',
      objectType: 'application',
      objectId: id,
      before: { state: application.state, reasons: application.reasons },
      after: { state },
    })
    await tellApplication(work, application, 'appealed')
    return ok({ applicationId: id })
  },
  present: presentOwn,
  mayRepeat: ({ actor }) => permitted(canEnroll(actor)),
})
