import {
  type ApplicationMoved,
  canEnroll,
  hasLapsed,
  ok,
  refuse,
  type Refusal,
  type Result,
  statusOf,
} from '@relais/domain'
import { Field, InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { audit, newId } from '../../../platform/database/work.ts'
import { NotPermittedError } from '../../../platform/graphql/common-refusals.ts'
import { Secret, ShortText } from '../../../platform/graphql/scalar/index.ts'
import { PasswordCheckBusyError, TooManyAttemptsError } from '../../identity/index.ts'
import { membershipDirectoryOf } from '../membership/installed-membership-directory.ts'
import type { MembershipAccount, MembershipSignInRefusal } from '../membership/membership-directory.ts'
import { ApplicationSuccess } from './application.graphql.ts'
import {
  ApplicationMovedError,
  type ApplicationOpen,
  ApplicationOpenError,
  MembershipCredentialsWrongError,
} from './application.refusals.ts'
import { findApplicationOf, insertApplication, updateApplication } from './application.repository.ts'
import { type ApplicationOutcome, presentOwn } from './own-application.ts'

type SignInToMembershipRefusal =
  | Refusal<'not_permitted'>
  | ApplicationMoved
  | ApplicationOpen
  | MembershipSignInRefusal

@InputType({ description: 'Email and password of a membership account.' })
class SignInToMembershipInput {
  @Field(() => ShortText, { description: 'Email of the membership account; case does not matter.' })
  readonly mail!: string
  @Field(() => Secret, { description: 'Its password.' })
  readonly password!: string
}

@ObjectType({
  description:
    'The profiles of the account can be chosen from; what was chosen before is not chosen any more.',
})
class SignInToMembershipSuccess extends ApplicationSuccess {}

/** Signs in to a membership account, and begins the application of the own organization where there is none. */
export const signInToMembership = change({
  name: 'signInToMembership',
  description:
    'Signs in to a membership account whose partner ID the own organization is to enroll with. Begins the application where there is none that is open. For the global administrator of an organization that enrolls.',
  input: SignInToMembershipInput,
  success: SignInToMembershipSuccess,
  refusals: {
    not_permitted: NotPermittedError,
    application_moved: ApplicationMovedError,
    application_open: ApplicationOpenError,
    membership_credentials_wrong: MembershipCredentialsWrongError,
    too_many_attempts: TooManyAttemptsError,
    password_check_busy: PasswordCheckBusyError,
  },
  constraints: { application_open: { code: 'application_open' } },
  /** The registry is asked outside of the transaction; guessing is limited there. Whoever may not enroll asks it nothing. */
  async before({ caller, input, tools }): Promise<Result<MembershipAccount, SignInToMembershipRefusal>> {
    const may = await tools.unitOfWork.read(caller, async ({ actor }) => canEnroll(actor))
    if (!may) return refuse({ code: 'not_permitted' })
    return membershipDirectoryOf(tools).signIn(caller, input.mail, input.password)
  },
  async decide(work, _, { prepared }): Promise<Result<ApplicationOutcome, SignInToMembershipRefusal>> {
    const { tx, actor, now } = work
    if (!canEnroll(actor)) return refuse({ code: 'not_permitted' })
    const { accountId: membershipAccountId, mail: membershipMail } = prepared
    const found = await findApplicationOf(tx, actor.organizationId, true)
    const isOver = found === undefined || found.state === 'rejected'
    if (!isOver && found.state !== 'draft')
      return refuse({
        code: 'application_moved',
        status: hasLapsed(found, now) ? 'rejected' : statusOf(found.state),
      })
    const applicationId = isOver ? newId(work) : found.id
    if (isOver)
      await insertApplication(tx, {
        id: applicationId,
        organizationId: actor.organizationId,
        applicantUserId: actor.userId,
        createdAt: now,
        membershipAccountId,
        membershipMail,
      })
    else
      await updateApplication(tx, applicationId, {
        membershipAccountId,
        membershipMail,
        // What another account had is not this one's; who signs in to the same again keeps it.
        ...(found.membershipAccountId === membershipAccountId ? {} : { partnerId: null }),
      })
    audit(work, {
      action: 'application.begin',
      objectType: 'application',
      objectId: applicationId,
      after: { membershipMail },
    })
    return ok({ applicationId })
  },
  present: presentOwn,
  mayRepeat: ({ actor }) => permitted(canEnroll(actor)),
})
