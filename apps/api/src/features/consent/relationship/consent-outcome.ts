import type { DelegatedRole, PartnerKind } from '@relais/domain'

/** What a consent made, as it is kept under the idempotency key. */
export interface ConsentOutcome {
  readonly invitationId: string
  readonly acceptedAt: Date
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
    readonly endsAt: Date
  } | null
  readonly agreementVersion: number | null
}
