import {
  canRefreshMembership,
  decideMembershipRefresh,
  type MembershipProfile,
  type MembershipRefreshedLately,
  ok,
  type Refusal,
  refuse,
  type Result,
} from '@relais/domain'
import { Field, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import { NotPermittedError } from '../../../platform/graphql/common-refusals.ts'
import { membershipDirectoryOf } from './installed-membership-directory.ts'
import { MembershipRefreshedLatelyError, MembershipUnknownError } from './membership.refusals.ts'
import { OwnMembership } from './own-membership.graphql.ts'
import { presentOwnMembership } from './own-membership.presenter.ts'
import { findOwnMembership } from './own-membership.queries.ts'
import { lockOwnRefresh, putOwnMembership } from './own-membership.repository.ts'

type RefreshRefusal = Refusal<'not_permitted' | 'membership_unknown'> | MembershipRefreshedLately

@ObjectType({ description: 'It is what the registry says now.' })
class RefreshMembershipSuccess extends Success {
  @Field(() => OwnMembership, { description: 'The membership as it is now.' })
  readonly membership!: OwnMembership
}

/** Asks the registry what the own membership gives. It may be another's system: it is asked before the transaction. */
export const refreshMembership = change({
  name: 'refreshMembership',
  description:
    'Has the membership registry asked what the own membership gives, every ten minutes at most. For global administrators and admin agents of a reseller.',
  success: RefreshMembershipSuccess,
  refusals: {
    not_permitted: NotPermittedError,
    membership_unknown: MembershipUnknownError,
    membership_refreshed_lately: MembershipRefreshedLatelyError,
  },
  async before({ caller, tools }): Promise<Result<MembershipProfile | null, RefreshRefusal>> {
    const asked = await tools.unitOfWork.read(caller, async ({ tx, actor, now }) => {
      const own = canRefreshMembership(actor) ? await findOwnMembership(tx, actor.organizationId) : undefined
      return {
        partnerId: own?.boundPartnerId ?? null,
        may: decideMembershipRefresh(own?.membership?.refreshedAt ?? null, now),
      }
    })
    if (!asked.may.ok) return asked.may
    return ok(
      asked.partnerId === null ? null : await membershipDirectoryOf(tools).profile(caller, asked.partnerId),
    )
  },
  async decide(work, _, { prepared }): Promise<Result<null, RefreshRefusal>> {
    const { tx, actor, now } = work
    if (!canRefreshMembership(actor)) return refuse({ code: 'not_permitted' })
    const may = decideMembershipRefresh(await lockOwnRefresh(tx, actor.organizationId), now)
    if (!may.ok) return may
    const own = await findOwnMembership(tx, actor.organizationId)
    // What was asked for is still the own partner ID.
    if (prepared === null || own?.boundPartnerId !== prepared.partnerId)
      return refuse({ code: 'membership_unknown' })
    await putOwnMembership(tx, actor.organizationId, prepared, now)
    audit(work, {
      action: 'membership.refresh',
      objectType: 'organization',
      objectId: actor.organizationId,
      after: { partnerId: prepared.partnerId, endedOn: prepared.endedOn, entries: prepared.entries.length },
    })
    return ok(null)
  },
  async present(work) {
    const membership = await presentOwnMembership(work)
    if (!membership) throw new Error('a membership that was refreshed is not there')
    return { membership }
  },
  mayRepeat: ({ actor }) => permitted(canRefreshMembership(actor)),
})
