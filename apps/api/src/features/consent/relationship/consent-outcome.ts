import type { DelegatedRole, PartnerKind } from '@relais/domain'

/** What a consent made, as it is kept under the idempotency key: times are ISO 8601 text. */
export interface ConsentOutcome {
  readonly invitationId: string
  readonly acceptedAt: string
  readonly partners: readonly {
    readonly relationshipId: string
    readonly partnerId: string
    readonly legalName: string
    readonly partnerKind: PartnerKind
    readonly existedBefore: boolean
  }[]
  readonly delegatedAdmin: {
    readonly id: string
    readonly partnerName: string
    readonly roles: readonly DelegatedRole[]
    readonly endsAt: string
  } | null
  readonly agreementVersion: number | null
}
