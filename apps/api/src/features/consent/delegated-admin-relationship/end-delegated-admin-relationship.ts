import {
  canEndDelegation,
  decideDelegationEnding,
  ok,
  delegatedAdminNews,
  type Portal,
  type Refusal,
  refuse,
  type Result,
  sideOfDelegation,
} from '@relais/domain'
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { audit, sendMailToEach, type Work } from '../../../platform/database/work.ts'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import {
  AlreadyEndedError,
  NotFoundError,
  NotPermittedError,
} from '../../../platform/graphql/common-refusals.ts'
import { ObjectId } from '../../../platform/graphql/scalar/index.ts'
import { findRecipients } from '../../../platform/mail/recipient.queries.ts'
import {
  lockDelegation,
  type NamedDelegation,
  terminateDelegation,
} from './delegated-admin-relationship.repository.ts'

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
  /** ISO 8601. */
  readonly endedAt: string
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
    const delegation = await lockDelegation(tx, input.id)
    const side = delegation && sideOfDelegation(actor, actor.organizationId, delegation)
    if (!delegation || !side) return refuse({ code: 'not_found' })
    const decided = decideDelegationEnding({ actor, side, delegation, now })
    if (!decided.ok) return decided
    await terminateDelegation(tx, delegation.id, actor.organizationId, now)
    const { id, roles, partnerId, subjectId } = delegation
    audit(work, {
      action: 'delegated_admin_relationship.end',
      objectType: 'delegated_admin_relationship',
      objectId: id,
      before: { status: 'active', roles },
      after: { status: 'terminated', roles, endedAt: now.toISOString() },
      readerIds: [partnerId, subjectId],
    })
    await tell(work, delegation, side)
    return ok({ id, endedAt: now.toISOString() })
  },
  present: async (_, { id, endedAt }) => ({ id, endedAt: new Date(endedAt) }),
  mayRepeat: ({ actor }) => permitted(canEndDelegation.partner(actor) || canEndDelegation.subject(actor)),
})

interface Side {
  readonly organizationId: string
  readonly portal: Portal
  readonly path: string
}

function sidesOf({ partnerId, subjectId, subjectKind, partnerKind }: NamedDelegation): readonly Side[] {
  return subjectKind === 'reseller'
    ? [
        { organizationId: partnerId, portal: 'provider', path: '/indirect-resellers' },
        { organizationId: subjectId, portal: 'reseller', path: '/indirect-providers' },
      ]
    : [
        { organizationId: partnerId, portal: partnerKind ?? 'reseller', path: '/customers' },
        { organizationId: subjectId, portal: 'customer', path: '/partner-relationships' },
      ]
}

async function tell(work: Work, delegation: NamedDelegation, endedBy: 'partner' | 'subject'): Promise<void> {
  for (const { organizationId, portal, path } of sidesOf(delegation)) {
    const people = await findRecipients(work.tx, organizationId, delegatedAdminNews[portal])
    sendMailToEach(work, people, {
      template: 'delegated-admin-ended',
      link: { to: 'page', portal, path },
      data: {
        partnerName: delegation.partnerName,
        subjectName: delegation.subjectName,
        remains: delegation.subjectKind === 'reseller' ? 'partnership' : 'relationship',
        roles: delegation.roles,
        endedBy,
        endedAt: work.now,
      },
    })
  }
}
