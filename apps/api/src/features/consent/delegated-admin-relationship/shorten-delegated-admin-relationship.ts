import {
  canShortenDelegatedAdmin,
  decideDelegatedAdminShortening,
  type LastDayUnacceptable,
  ok,
  type Refusal,
  refuse,
  type Result,
  sideOfDelegatedAdmin,
} from '@relais/domain'
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import {
  AlreadyEndedError,
  InvalidInputError,
  NotFoundError,
  NotPermittedError,
} from '../../../platform/graphql/common-refusals.ts'
import { Day, ObjectId } from '../../../platform/graphql/scalar/index.ts'
import { newsOf, tellBothSides } from './delegated-admin-relationship.messages.ts'
import { lockDelegatedAdmin, shortenDelegatedAdmin } from './delegated-admin-relationship.repository.ts'

@InputType({ description: 'Which administration ends earlier than it was to, and when.' })
class ShortenDelegatedAdminRelationshipInput {
  @Field(() => ObjectId, { description: 'The delegated admin relationship.' })
  readonly id!: string
  @Field(() => Day, {
    description:
      'The last day on which it has effect, as your days are: today or later, and before the one on which it ends now.',
  })
  readonly lastDay!: string
}

@ObjectType({
  description: 'The administration ends earlier; until then nothing changes. Both sides are told.',
})
class ShortenDelegatedAdminRelationshipSuccess extends Success {
  @Field(() => ID, { description: 'The delegated admin relationship.' })
  readonly id!: string
  @Field(() => Date, { description: 'It has no effect from then on.' })
  readonly endsAt!: Date
}

interface Shortened {
  readonly id: string
  readonly endsAt: Date
}

/** Brings the end of the administration of one's directory forward; only an invitation gives more time again (SPEC J4.3). */
export const shortenDelegatedAdminRelationship = change({
  name: 'shortenDelegatedAdminRelationship',
  description:
    "Brings the end of a partner's administration of your directory forward. More time takes a new invitation.",
  input: ShortenDelegatedAdminRelationshipInput,
  success: ShortenDelegatedAdminRelationshipSuccess,
  refusals: {
    not_permitted: NotPermittedError,
    not_found: NotFoundError,
    already_ended: AlreadyEndedError,
    invalid_input: InvalidInputError,
  },
  async decide(
    work,
    input,
  ): Promise<
    Result<Shortened, Refusal<'not_permitted' | 'not_found' | 'already_ended'> | LastDayUnacceptable>
  > {
    const { actor, now, tx } = work
    const delegatedAdmin = await lockDelegatedAdmin(tx, input.id)
    const side = delegatedAdmin && sideOfDelegatedAdmin(actor, actor.organizationId, delegatedAdmin)
    if (!delegatedAdmin || !side) return refuse({ code: 'not_found' })
    const { lastDay } = input
    const { timeZone } = actor
    const decided = decideDelegatedAdminShortening({ actor, side, delegatedAdmin, lastDay, timeZone, now })
    if (!decided.ok) return decided
    const endsAt = decided.value
    await shortenDelegatedAdmin(tx, delegatedAdmin.id, endsAt)
    const { id, roles, partnerId, subjectId } = delegatedAdmin
    audit(work, {
      action: 'delegated_admin_relationship.shorten',
      objectType: 'delegated_admin_relationship',
      objectId: id,
      before: { roles, endsAt: delegatedAdmin.endsAt },
      after: { roles, endsAt },
      readerIds: [partnerId, subjectId],
    })
    await tellBothSides(work, delegatedAdmin, {
      template: 'delegated-admin-shortened',
      data: { ...newsOf(delegatedAdmin), endsAt, wouldHaveEndedAt: delegatedAdmin.endsAt },
    })
    return ok({ id, endsAt })
  },
  present: async (_, shortened) => shortened,
  mayRepeat: ({ actor }) => permitted(canShortenDelegatedAdmin(actor)),
})
