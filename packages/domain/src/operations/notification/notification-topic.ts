import {
  canInviteCustomers,
  canManageResellers,
  delegatedAdminNews,
  partnerNews,
} from '../../consent/index.ts'
import { listingNews } from '../../enrollment/index.ts'
import {
  actorHolds,
  addedUserNews,
  decidingPeople,
  type PolicyActor,
  type Readers,
  type Side,
  sidesOf,
} from '../../identity/index.ts'
import { ok, type Refusal, refuse, type Result } from '../../kernel/result.ts'
import { orderNews } from '../../trade/index.ts'
import {
  lockOf,
  type NotificationTopic,
  notificationTopics,
  type TopicLock,
} from './notification-topic.codes.ts'

/** Whom news of each topic reaches, by side; a person's own account is nobody else's. */
const readersOf: Readonly<Record<Exclude<NotificationTopic, 'account'>, Partial<Record<Side, Readers>>>> = {
  orders: orderNews,
  partnerships: partnerNews,
  relationships: partnerNews,
  // Who sent it is told.
  invitations: {
    provider: { mailed: canManageResellers.roles.provider ?? [], noticed: [] },
    reseller: { mailed: canInviteCustomers.roles.reseller ?? [], noticed: [] },
  },
  listing: { provider: listingNews },
  users: {
    provider: addedUserNews,
    reseller: addedUserNews,
    customer: addedUserNews,
    operator: addedUserNews,
  },
  administration: delegatedAdminNews,
  consents: { customer: decidingPeople },
}

/** What reaches a person of a topic, by its roles of this moment. */
export interface TopicSight {
  readonly topic: NotificationTopic
  /** By mail. */
  readonly isMailed: boolean
  /** In the portal. */
  readonly isNoticed: boolean
  /** Null: it can be turned off. */
  readonly lock: TopicLock | null
}

/** The topics whose news reaches a person at all, in their order. */
export function topicsOf(actor: PolicyActor): readonly TopicSight[] {
  const sides = sidesOf(actor)
  return notificationTopics.flatMap((topic): readonly TopicSight[] => {
    const lock = lockOf(topic)
    if (topic === 'account') return [{ topic, isMailed: true, isNoticed: false, lock }]
    const readers = sides.flatMap((side) => readersOf[topic][side] ?? [])
    const reaches = (roles: readonly string[]) => actorHolds(actor, roles)
    const isMailed = readers.some(({ mailed }) => reaches(mailed))
    // A receipt is a mail alone.
    const isNoticed = topic !== 'consents' && (isMailed || readers.some(({ noticed }) => reaches(noticed)))
    return isMailed || isNoticed ? [{ topic, isMailed, isNoticed, lock }] : []
  })
}

/** What somebody chose of one topic. */
export interface TopicChoice {
  readonly topic: NotificationTopic
  readonly byMail: boolean
  readonly inPortal: boolean
}

/** Whether these choices may be kept: of each topic one, and none that cannot be turned off. */
export function decideTopicChoices(
  choices: readonly TopicChoice[],
): Result<null, Refusal<'notice_required'>> {
  const isOff = ({ topic, byMail, inPortal }: TopicChoice) => lockOf(topic) !== null && !(byMail && inPortal)
  return choices.some(isOff) ? refuse({ code: 'notice_required' }) : ok(null)
}
