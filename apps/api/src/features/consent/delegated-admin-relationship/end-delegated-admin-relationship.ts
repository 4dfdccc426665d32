import {
  decideDelegationEnding,
  ok,
  type Portal,
  type Refusal,
  refuse,
  sideOfDelegation,
  canEndDelegation,
} from '@relais/domain'
import { Injectable } from '@nestjs/common'
import type { PortalRequest } from '../../../platform/auth/request.ts'
import { type Change, permitted, UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { audit, sendMailToEach, type Work } from '../../../platform/database/work.ts'
import { findRecipients } from '../../../platform/mail/recipient.queries.ts'
import type { EndDelegatedAdminRelationshipInput } from './delegated-admin-relationship.graphql.ts'
import {
  lockDelegation,
  type NamedDelegation,
  terminateDelegation,
} from './delegated-admin-relationship.repository.ts'

/** Why administration was not ended. */
export type EndDelegationRefusal = Refusal<'not_permitted' | 'not_found' | 'already_ended'>

interface Ended {
  readonly id: string
  /** ISO 8601. */
  readonly endedAt: string
}

/** Ends the administration of a tenant, by the partner or by whose tenant it is; what it hangs on stays (SPEC J2.3, J4.3). */
@Injectable()
export class EndDelegatedAdminRelationship {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(request: PortalRequest, input: EndDelegatedAdminRelationshipInput, change: Change) {
    return this.unitOfWork.change<
      Ended,
      { readonly id: string; readonly endedAt: Date },
      EndDelegationRefusal
    >(
      request,
      change,
      async (work) => {
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
      async (_, { id, endedAt }) => ({ id, endedAt: new Date(endedAt) }),
      ({ actor }) => permitted(canEndDelegation(actor, 'partner') || canEndDelegation(actor, 'subject')),
    )
  }
}

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
    const people = await findRecipients(
      work.tx,
      organizationId,
      portal === 'customer' ? ['global_administrator'] : ['global_administrator', 'admin_agent'],
    )
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
