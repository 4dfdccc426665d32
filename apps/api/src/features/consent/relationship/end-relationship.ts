import {
  decideEnding,
  type EndingRefusal,
  ok,
  partnerNews,
  type Refusal,
  refuse,
  canEndRelationship,
} from '@relais/domain'
import { Injectable } from '@nestjs/common'
import type { PortalRequest } from '../../../platform/auth/request.ts'
import { type Change, permitted, UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { audit, sendMailToEach, type Work } from '../../../platform/database/work.ts'
import { findRecipients } from '../../../platform/mail/recipient.queries.ts'
import type { EndRelationshipInput } from './relationship.graphql.ts'
import { lockRelationship, type SidedRelationship } from './relationship.queries.ts'
import { endLockedRelationship } from './relationship.repository.ts'
import { refreshOrganizationView } from '../../identity/index.ts'

/** Why a relationship was not ended. */
export type EndRelationshipRefusal = EndingRefusal | Refusal<'not_found'>

interface Ended {
  readonly relationshipId: string
  /** ISO 8601. */
  readonly endedAt: string
  readonly endedAdministrations: number
}

/** Ends a relationship from either side; the partner's administration ends with it, running subscriptions stay. */
@Injectable()
export class EndRelationship {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(request: PortalRequest, input: EndRelationshipInput, change: Change) {
    return this.unitOfWork.change<
      Ended,
      Omit<Ended, 'endedAt'> & { readonly endedAt: Date },
      EndRelationshipRefusal
    >(
      request,
      change,
      async (work) => {
        const { actor, tx, now } = work
        const row = await lockRelationship(tx, input.relationshipId, actor.organizationId, actor.portal)
        if (!row) return refuse({ code: 'not_found' })
        const decided = decideEnding({
          actor,
          running: row.running,
          otherName: actor.portal === 'customer' ? row.partnerName : row.customerName,
          typed: input.confirmation,
        })
        if (!decided.ok) return decided
        const administrations = await endLockedRelationship(tx, row, actor.organizationId, now)
        await refreshOrganizationView(tx, row.partnerId, row.customerId)
        record(work, row, administrations)
        await tell(work, row, administrations.length > 0)
        return ok({
          relationshipId: row.id,
          endedAt: now.toISOString(),
          endedAdministrations: administrations.length,
        })
      },
      async (_, outcome) => ({ ...outcome, endedAt: new Date(outcome.endedAt) }),
      ({ actor }) => permitted(canEndRelationship(actor)),
    )
  }
}

function record(
  work: Work,
  { id, partnerId, customerId, partnerKind }: SidedRelationship,
  administrations: readonly { readonly id: string }[],
): void {
  const readerIds = [partnerId, customerId]
  const endedAt = work.now.toISOString()
  audit(work, {
    action: 'relationship.end',
    objectType: 'relationship',
    objectId: id,
    before: { partnerId, customerId, partnerKind, endedAt: null },
    after: { partnerId, customerId, partnerKind, endedAt },
    relationshipId: id,
    readerIds,
  })
  for (const administration of administrations) {
    audit(work, {
      action: 'delegated_admin_relationship.end',
      objectType: 'delegated_admin_relationship',
      objectId: administration.id,
      before: { status: 'active' },
      after: { status: 'terminated', endedAt },
      relationshipId: id,
      readerIds,
    })
  }
}

async function tell(work: Work, row: SidedRelationship, delegatedAdminEnded: boolean): Promise<void> {
  const sides = [
    {
      audience: 'partner',
      people: await findRecipients(work.tx, row.partnerId, partnerNews.mailed, partnerNews.noticed),
      link: { to: 'page', portal: row.partnerKind, path: '/customers' },
    },
    {
      audience: 'customer',
      people: await findRecipients(work.tx, row.customerId, ['global_administrator']),
      link: { to: 'page', portal: 'customer', path: '/partner-relationships' },
    },
  ] as const
  for (const { audience, people, link } of sides) {
    sendMailToEach(work, people, {
      template: 'relationship-ended',
      link,
      data: {
        audience,
        customerName: row.customerName,
        partnerName: row.partnerName,
        partnerRole: row.partnerKind,
        endedBy: work.actor.portal === 'customer' ? 'customer' : 'partner',
        endedAt: work.now,
        reason: null,
        delegatedAdminEnded,
      },
    })
  }
}
