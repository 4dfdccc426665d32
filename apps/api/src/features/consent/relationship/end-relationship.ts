import {
  canEndRelationship,
  decideEnding,
  type EndingRefusal,
  ok,
  partnerNews,
  type Refusal,
  refuse,
  type Result,
} from '@relais/domain'
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { audit, sendMailToEach, type Work } from '../../../platform/database/work.ts'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import {
  AlreadyEndedError,
  ConfirmationMismatchError,
  NotFoundError,
  NotPermittedError,
} from '../../../platform/graphql/common-refusals.ts'
import { ObjectId, ShortText } from '../../../platform/graphql/scalar/index.ts'
import { findRecipients } from '../../../platform/mail/recipient.queries.ts'
import { refreshOrganizationView } from '../../identity/index.ts'
import { lockRelationship, type SidedRelationship } from './relationship.queries.ts'
import { endLockedRelationship } from './relationship.repository.ts'

interface Ended {
  readonly relationshipId: string
  readonly endedAt: Date
  readonly endedDelegatedAdmins: number
}

@InputType({ description: 'Ends a relationship of a customer with a partner, from either side.' })
class EndRelationshipInput {
  @Field(() => ObjectId, { description: 'The relationship.' })
  readonly relationshipId!: string
  @Field(() => ShortText, { description: 'The legal name of the other side, typed to confirm.' })
  readonly confirmation!: string
}

@ObjectType({ description: 'The relationship has ended; both sides are told.' })
class EndRelationshipSuccess extends Success {
  @Field(() => ID, { description: 'The relationship.' })
  readonly relationshipId!: string
  @Field(() => Date, { description: 'When.' })
  readonly endedAt!: Date
  @Field(() => Int, { description: 'Delegated admin relationships of the partner that ended with it.' })
  readonly endedDelegatedAdmins!: number
}

/** Ends a relationship from either side; the partner's administration ends with it, running subscriptions stay. */
export const endRelationship = change({
  name: 'endRelationship',
  description:
    'Ends a relationship of a customer with a partner, from either side. The administration of this partner ends with it; running subscriptions go on to the end of their term.',
  input: EndRelationshipInput,
  success: EndRelationshipSuccess,
  refusals: {
    not_permitted: NotPermittedError,
    not_found: NotFoundError,
    already_ended: AlreadyEndedError,
    confirmation_mismatch: ConfirmationMismatchError,
  },
  async decide(work, input): Promise<Result<Ended, EndingRefusal | Refusal<'not_found'>>> {
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
    const delegatedAdmins = await endLockedRelationship(tx, row, actor.organizationId, now)
    await refreshOrganizationView(tx, row.partnerId, row.customerId)
    record(work, row, delegatedAdmins)
    await tell(work, row, delegatedAdmins.length > 0)
    return ok({
      relationshipId: row.id,
      endedAt: now,
      endedDelegatedAdmins: delegatedAdmins.length,
    })
  },
  present: async (_, ended) => ended,
  mayRepeat: ({ actor }) => permitted(canEndRelationship(actor)),
})

function record(
  work: Work,
  { id, partnerId, customerId, partnerKind }: SidedRelationship,
  delegatedAdmins: readonly { readonly id: string }[],
): void {
  const readerIds = [partnerId, customerId]
  const endedAt = work.now
  audit(work, {
    action: 'relationship.end',
    objectType: 'relationship',
    objectId: id,
    before: { partnerId, customerId, partnerKind, endedAt: null },
    after: { partnerId, customerId, partnerKind, endedAt },
    relationshipId: id,
    readerIds,
  })
  for (const delegatedAdmin of delegatedAdmins) {
    audit(work, {
      action: 'delegated_admin_relationship.end',
      objectType: 'delegated_admin_relationship',
      objectId: delegatedAdmin.id,
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
      people: await findRecipients(work.tx, row.partnerId, partnerNews[row.partnerKind]),
      link: { to: 'page', portal: row.partnerKind, path: '/customers' },
    },
    {
      audience: 'customer',
      people: await findRecipients(work.tx, row.customerId, partnerNews.customer),
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
        partnerKind: row.partnerKind,
        endedBy: work.actor.portal === 'customer' ? 'customer' : 'partner',
        endedAt: work.now,
        reason: null,
        delegatedAdminEnded,
      },
    })
  }
}
