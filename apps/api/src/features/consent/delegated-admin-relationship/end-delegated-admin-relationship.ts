import {
  canEndDelegatedAdmin,
  decideDelegatedAdminEnding,
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
  NotFoundError,
  NotPermittedError,
} from '../../../platform/graphql/common-refusals.ts'
import { ObjectId } from '../../../platform/graphql/scalar/index.ts'
import { newsOf, tellBothSides } from './delegated-admin-relationship.messages.ts'
import { lockDelegatedAdmin, terminateDelegatedAdmin } from './delegated-admin-relationship.repository.ts'

@InputType({ description: 'Which administration ends before its time.' })
class EndDelegatedAdminRelationshipInput {
  @Field(() => ObjectId, { description: 'The delegated admin relationship.' })
  readonly id!: string
}

@ObjectType({
  description:
    'The administration has ended; the relationship or partnership it hung on goes on. Both sides are told.',
})
class EndDelegatedAdminRelationshipSuccess extends Success {
  @Field(() => ID, { description: 'The delegated admin relationship.' })
  readonly id!: string
  @Field(() => Date, { description: 'When.' })
  readonly endedAt!: Date
}

interface Ended {
  readonly id: string
  readonly endedAt: Date
}

/** Ends the administration of a tenant, by the partner or by whose tenant it is; what it hangs on stays (SPEC J2.3, J4.3). */
export const endDelegatedAdminRelationship = change({
  name: 'endDelegatedAdminRelationship',
  description:
    "Ends administration of a tenant before its time, by the partner or by whose tenant it is: a customer's, or a reseller's of a partnership.",
  input: EndDelegatedAdminRelationshipInput,
  success: EndDelegatedAdminRelationshipSuccess,
  refusals: { not_permitted: NotPermittedError, not_found: NotFoundError, already_ended: AlreadyEndedError },
  async decide(
    work,
    input,
  ): Promise<Result<Ended, Refusal<'not_permitted' | 'not_found' | 'already_ended'>>> {
    const { actor, now, tx } = work
    const delegatedAdmin = await lockDelegatedAdmin(tx, input.id)
    const side = delegatedAdmin && sideOfDelegatedAdmin(actor, actor.organizationId, delegatedAdmin)
    if (!delegatedAdmin || !side) return refuse({ code: 'not_found' })
    const decided = decideDelegatedAdminEnding({ actor, side, delegatedAdmin, now })
    if (!decided.ok) return decided
    await terminateDelegatedAdmin(tx, delegatedAdmin.id, actor.organizationId, now)
    const { id, roles, partnerId, subjectId } = delegatedAdmin
    audit(work, {
      action: 'delegated_admin_relationship.end',
      objectType: 'delegated_admin_relationship',
      objectId: id,
      before: { status: 'active', roles },
      after: { status: 'terminated', roles, endedAt: now },
      readerIds: [partnerId, subjectId],
    })
    await tellBothSides(work, delegatedAdmin, {
      template: 'delegated-admin-ended',
      data: {
        ...newsOf(delegatedAdmin),
        remains: delegatedAdmin.subjectKind === 'reseller' ? 'partnership' : 'relationship',
        endedBy: side,
        endedAt: now,
      },
    })
    return ok({ id, endedAt: now })
  },
  present: async (_, ended) => ended,
  mayRepeat: ({ actor }) =>
    permitted(canEndDelegatedAdmin.partner(actor) || canEndDelegatedAdmin.subject(actor)),
})
