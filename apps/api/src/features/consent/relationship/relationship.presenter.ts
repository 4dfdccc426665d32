import { canConsent, canEndRelationship, canShortenDelegatedAdmin, partnerRightsOf } from '@relais/domain'
import type { Actor } from '../../../platform/auth/actor.ts'
import type {
  PartnerDelegatedAdmin,
  PartnerRelationship,
  PartnerRelationshipDetail,
  RelationshipEnding,
} from './relationship.graphql.ts'
import type {
  findRelationshipEnding,
  PartnerRelationshipRecord,
  PartnerRelationshipRow,
} from './relationship.queries.ts'

type DelegatedAdmins = PartnerRelationshipRow['delegatedAdmins']

function presentDelegatedAdmins(rows: DelegatedAdmins): PartnerDelegatedAdmin[] {
  return rows.map((row) => ({
    ...row,
    activatedAt: new Date(row.activatedAt),
    endsAt: new Date(row.endsAt),
  }))
}

/** A relationship as its customer sees it. */
export function presentPartnerRelationship(row: PartnerRelationshipRow, actor: Actor): PartnerRelationship {
  return present(row, actor)
}

function present<Row extends PartnerRelationshipRow>(row: Row, actor: Actor) {
  const running = row.endedAt === null
  const delegatedAdmins = presentDelegatedAdmins(row.delegatedAdmins)
  return {
    ...row,
    since: new Date(row.since),
    endedAt: row.endedAt === null ? null : new Date(row.endedAt),
    delegatedAdmins,
    rights: running ? partnerRightsOf(row.partnerKind, delegatedAdmins) : [],
    lastUse: row.lastUse && { ...row.lastUse, at: new Date(row.lastUse.at) },
    viewerCan: {
      end: running && canConsent(actor),
      endDelegatedAdmin: running && row.delegatedAdmins.length > 0 && canConsent(actor),
      shortenDelegatedAdmin: running && row.delegatedAdmins.length > 0 && canShortenDelegatedAdmin(actor),
    },
  }
}

/** The same with its past. */
export function presentPartnerRelationshipDetail(
  row: PartnerRelationshipRecord,
  actor: Actor,
): PartnerRelationshipDetail {
  return {
    ...present(row, actor),
    pastDelegatedAdmins: row.pastDelegatedAdmins.map((past) => ({
      ...past,
      activatedAt: new Date(past.activatedAt),
      endsAt: new Date(past.endsAt),
      endedAt: new Date(past.endedAt),
    })),
  }
}

/** What ending a running relationship does. */
export function presentEnding(
  row: NonNullable<Awaited<ReturnType<typeof findRelationshipEnding>>>,
  actor: Actor,
): RelationshipEnding {
  const { id, partnerName, customerName, partnerKind, runningSubscriptions } = row
  return {
    relationshipId: id,
    partnerName,
    customerName,
    partnerKind,
    runningSubscriptions,
    confirmation: actor.portal === 'customer' ? partnerName : customerName,
    delegatedAdmins: presentDelegatedAdmins(row.delegatedAdmins),
    viewerCanEnd: row.running && canEndRelationship(actor),
  }
}
