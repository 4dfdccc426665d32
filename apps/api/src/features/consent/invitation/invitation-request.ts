import {
  acceptAdminDuration,
  acceptDomain,
  acceptLine,
  acceptMail,
  canAskDelegatedAdmin,
  canInvite,
  decideSender,
  defaultDelegatedAdmin,
  type DelegatedRole,
  type InvitationKind,
  type Language,
  linkPlaceholder,
  ok,
  partnershipDelegatedAdmin,
  type Refusal,
  refuse,
  type Result,
} from '@relais/domain'
import { jointInvitationDraft, partnershipInvitationDraft, relationshipInvitationDraft } from '@relais/emails'
import type { Work } from '../../../platform/database/work.ts'
import type { InvalidInput, NotFound, NotPermitted } from '../../../platform/graphql/common-refusals.ts'
import { lockPartnership } from './invitation.repository.ts'
import { isOwnAccountActive } from '../../identity/index.ts'

/** Why an invitation cannot be written or go out. */
export type RequestRefusal =
  | NotPermitted
  | NotFound
  | InvalidInput
  | Refusal<'account_suspended' | 'partnership_ended'>

/** What an invitation asks for, checked. */
export interface InvitationRequest {
  readonly kind: InvitationKind
  /** The inviter itself for a partnership; null for `relationship`. */
  readonly providerId: string | null
  /** Null for `relationship`. */
  readonly providerName: string | null
  readonly recipientMail: string
  readonly recipientName: string | null
  /** Null: any organization that has the link. */
  readonly recipientDomain: string | null
  readonly language: Language
  readonly requestedRoles: readonly DelegatedRole[]
  readonly requestedDuration: string | null
}

/** What somebody wants an invitation to ask for. */
export interface WantedRequest {
  readonly kind: InvitationKind
  readonly providerId?: string | null | undefined
  readonly recipientMail: string
  readonly recipientName?: string | null | undefined
  readonly recipientDomain?: string | null | undefined
  readonly language: Language
  /** Null or absent: the default. */
  readonly requestedRoles?: readonly DelegatedRole[] | null | undefined
  readonly requestedDuration?: string | null | undefined
}

/** Checks who asks, for what, beside which provider: on a locked partnership. */
export async function acceptRequest(
  work: Work,
  wanted: WantedRequest,
): Promise<Result<InvitationRequest, RequestRefusal>> {
  const provider = await acceptSender(work, wanted.kind, wanted.providerId ?? null)
  if (!provider.ok) return provider
  const mail = acceptMail('recipientMail', wanted.recipientMail)
  if (!mail.ok) return mail
  const named = wanted.recipientName?.trim()
    ? acceptLine('recipientName', wanted.recipientName, 100)
    : ok(null)
  if (!named.ok) return named
  const domain = acceptDomain('recipientDomain', wanted.recipientDomain ?? '')
  if (!domain.ok) return domain
  const delegatedAdmin = acceptDelegatedAdmin(work, wanted)
  if (!delegatedAdmin.ok) return delegatedAdmin
  const { kind, language } = wanted
  const recipient = { recipientMail: mail.value, recipientName: named.value, recipientDomain: domain.value }
  return ok({ kind, language, ...recipient, ...provider.value, ...delegatedAdmin.value })
}

/** Who may send this kind at all: right, account and, for a joint one, the running partnership (held against its end). */
export async function acceptSender(
  work: Work,
  kind: InvitationKind,
  providerId: string | null,
): Promise<Result<Pick<InvitationRequest, 'providerId' | 'providerName'>, RequestRefusal>> {
  const { actor, tx } = work
  // Nothing is read or held for those who may not.
  if (!canInvite[kind](actor)) return refuse({ code: 'not_permitted' })
  const accountIsActive = await isOwnAccountActive(tx, actor.portal, actor.organizationId)
  const wanted = kind === 'joint' ? providerId : null
  const found = wanted === null ? undefined : await lockPartnership(tx, actor.organizationId, wanted)
  const partnership = found ? (found.endedAt ? 'ended' : 'running') : 'none'
  const decided = decideSender(actor, kind, { accountIsActive, partnership })
  if (!decided.ok)
    return decided.refusal.code === 'not_found' && wanted === null
      ? refuse({ code: 'invalid_input', field: 'providerId', reason: 'missing' })
      : decided
  if (kind === 'partnership')
    return ok({ providerId: actor.organizationId, providerName: actor.organizationName })
  return ok({ providerId: wanted, providerName: found?.providerName ?? null })
}

function acceptDelegatedAdmin(
  { actor, now }: Work,
  { kind, requestedRoles, requestedDuration }: WantedRequest,
): Result<Pick<InvitationRequest, 'requestedRoles' | 'requestedDuration'>, RequestRefusal> {
  if (kind === 'partnership') {
    const { roles, duration } = partnershipDelegatedAdmin
    return ok({ requestedRoles: roles, requestedDuration: duration })
  }
  const may = canAskDelegatedAdmin(actor, kind)
  const roles = requestedRoles ? [...new Set(requestedRoles)] : may ? defaultDelegatedAdmin.roles : []
  if (roles.length === 0) return ok({ requestedRoles: [], requestedDuration: null })
  if (!may) return refuse({ code: 'not_permitted' })
  const duration = acceptAdminDuration(requestedDuration ?? defaultDelegatedAdmin.duration, now)
  return duration.ok ? ok({ requestedRoles: roles, requestedDuration: duration.value }) : duration
}

/** Subject and text to start from, in the recipient's language, with `{link}` in place of the link. */
export function draftText(work: Work, request: InvitationRequest): { subject: string; body: string } {
  const { kind, language, providerName, recipientName, requestedRoles, requestedDuration } = request
  const inviter = work.actor.organizationName
  const common = { link: linkPlaceholder, language, recipientName }
  const delegatedAdmin =
    requestedDuration === null ? null : { roles: requestedRoles, duration: requestedDuration }
  const draft =
    kind === 'partnership'
      ? partnershipInvitationDraft({
          ...common,
          providerName: inviter,
          duration: partnershipDelegatedAdmin.duration,
        })
      : kind === 'joint'
        ? jointInvitationDraft({
            ...common,
            delegatedAdmin,
            resellerName: inviter,
            providerName: providerName ?? '',
          })
        : relationshipInvitationDraft({ ...common, delegatedAdmin, resellerName: inviter })
  return { subject: draft.subject, body: draft.text }
}
