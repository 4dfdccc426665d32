import {
  canEndPartnership,
  decidePartnershipEnding,
  ok,
  partnerNews,
  type EndingRefusal,
  refuse,
  type Result,
} from '@relais/domain'
import { Field, InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { audit, sendMailToEach, type Work } from '../../../platform/database/work.ts'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import {
  AlreadyEndedError,
  ConfirmationMismatchError,
  type NotFound,
  NotFoundError,
  NotPermittedError,
} from '../../../platform/graphql/common-refusals.ts'
import { ObjectId, ShortText } from '../../../platform/graphql/scalar/index.ts'
import { findRecipients } from '../../../platform/mail/recipient.queries.ts'
import { refreshOrganizationView } from '../../identity/index.ts'
import { Partnership } from './partnership.graphql.ts'
import { presentPartnership } from './partnership.presenter.ts'
import { findPartnership, type PartnershipRow, type PartnershipSide } from './partnership.queries.ts'
import { tellCustomersOf } from './tell-parted-customers.ts'
import { endPartnershipRow, lockPartnershipOf, terminateDelegatedAdmin } from './partnership.repository.ts'

interface Ended {
  readonly partnershipId: string
}

@InputType({ description: 'Ending a partnership.' })
class EndPartnershipInput {
  @Field(() => ObjectId, { description: 'The partnership.' })
  readonly partnershipId!: string
  @Field(() => ShortText, { description: 'The legal name of the other side, typed.' })
  readonly confirmation!: string
}

@ObjectType({ description: 'The partnership has ended.' })
class EndPartnershipSuccess extends Success {
  @Field(() => Partnership, { description: 'The partnership.' })
  readonly partnership!: Partnership
}

/**
 * Ends a partnership from either side, with the provider's administration of the reseller's tenant. Customers stay, and those of both
 * are told later: however many they are.
 */
export const endPartnership = change({
  name: 'endPartnership',
  description: 'Ends a partnership, from either side. See `partnershipEnding` for what that means.',
  input: EndPartnershipInput,
  success: EndPartnershipSuccess,
  refusals: {
    not_permitted: NotPermittedError,
    not_found: NotFoundError,
    already_ended: AlreadyEndedError,
    confirmation_mismatch: ConfirmationMismatchError,
  },
  async decide(work, input): Promise<Result<Ended, EndingRefusal | NotFound>> {
    const { tx, actor, now } = work
    if (actor.portal === 'customer') return refuse({ code: 'not_found' })
    const side = actor.portal
    const locked = await lockPartnershipOf(tx, side, actor.organizationId, input.partnershipId)
    const row = locked && (await findPartnership(tx, side, actor.organizationId, locked.id, now))
    if (!row) return refuse({ code: 'not_found' })
    const otherName = side === 'provider' ? row.reseller.legalName : row.provider.legalName
    const running = row.endedAt === null
    const decided = decidePartnershipEnding({ actor, running, otherName, typed: input.confirmation })
    if (!decided.ok) return decided
    await write(work, row, side)
    return ok({ partnershipId: row.id })
  },
  present: async ({ tx, actor, now }, { partnershipId }) => {
    const side = actor.portal === 'provider' ? 'provider' : 'reseller'
    const row = await findPartnership(tx, side, actor.organizationId, partnershipId, now)
    if (!row) throw new Error('a partnership that was ended is not there')
    return { partnership: presentPartnership(actor, row) }
  },
  mayRepeat: ({ actor }) => permitted(canEndPartnership(actor)),
})

async function write(work: Work, row: PartnershipRow, side: PartnershipSide): Promise<void> {
  const { tx, actor, now } = work
  const parties = { providerId: row.provider.id, resellerId: row.reseller.id }
  await endPartnershipRow(tx, row.id, { endedAt: now, endedByOrganizationId: actor.organizationId })
  const terminated = await terminateDelegatedAdmin(tx, parties, {
    now,
    organizationId: actor.organizationId,
  })
  await refreshOrganizationView(tx, parties.providerId, parties.resellerId)
  const readerIds = [parties.providerId, parties.resellerId]
  audit(work, {
    action: 'partnership.end',
    objectType: 'partnership',
    objectId: row.id,
    before: { ...parties, since: row.since },
    after: { ...parties, endedBy: side },
    readerIds,
  })
  for (const { id } of terminated) {
    audit(work, {
      action: 'delegated_admin_relationship.end',
      objectType: 'delegated_admin_relationship',
      objectId: id,
      before: { status: 'active' },
      after: { status: 'terminated' },
      readerIds,
    })
  }
  await tellSide(work, row, side, 'provider', terminated.length > 0)
  await tellSide(work, row, side, 'reseller', terminated.length > 0)
  tellCustomersOf(work, row.id)
}

const pages = { provider: '/indirect-resellers', reseller: '/indirect-providers' } as const

async function tellSide(
  work: Work,
  row: PartnershipRow,
  endedBy: PartnershipSide,
  portal: PartnershipSide,
  delegatedAdminEnded: boolean,
): Promise<void> {
  const people = await findRecipients(work.tx, row[portal].id, partnerNews[portal])
  sendMailToEach(work, people, {
    template: 'partnership-ended',
    link: { to: 'page', portal, path: pages[portal] },
    data: {
      providerName: row.provider.legalName,
      resellerName: row.reseller.legalName,
      endedBy,
      endedAt: work.now,
      reason: null,
      delegatedAdminEnded,
    },
  })
}
