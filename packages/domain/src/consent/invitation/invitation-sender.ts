import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'
import type { PolicyActor } from '../../identity/index.ts'
import { canInvite } from './invitation.policy.ts'
import {
  decideEdit,
  decideExtend,
  decideIssue,
  decideResend,
  decideRevoke,
  decideSend,
  decideUndoIssue,
  type InvitationKind,
  type InvitationState,
  type InvitationStatusRefusal,
  type ResendsSpent,
} from './invitation.ts'

/** What became of the organization that sends, and of what its invitation rests on. */
export interface SenderFacts {
  /** Its account of the portal is active. */
  readonly accountIsActive: boolean
  /** The partnership of a joint invitation: the newest with its provider. `none`: they never were partners. */
  readonly partnership: 'running' | 'ended' | 'none'
}

/** Why an organization cannot send an invitation of a kind at all. */
export type SenderRefusal = Refusal<'not_permitted' | 'account_suspended' | 'not_found' | 'partnership_ended'>
/** What keeps people who may invite from it, and can be cured. */
export type SenderObstacle = Refusal<'account_suspended' | 'partnership_ended'>

/** Whether somebody may write and send invitations of a kind: right, account and, of a joint one, the running partnership. */
export function decideSender(
  actor: PolicyActor,
  kind: InvitationKind,
  { accountIsActive, partnership }: SenderFacts,
): Result<null, SenderRefusal> {
  if (!canInvite[kind](actor)) return refuse({ code: 'not_permitted' })
  if (!accountIsActive) return refuse({ code: 'account_suspended' })
  if (kind !== 'joint' || partnership === 'running') return ok(null)
  return refuse({ code: partnership === 'ended' ? 'partnership_ended' : 'not_found' })
}

/** What its sender may do with an invitation at a moment: each act by what the act itself decides by. */
export interface InvitationAbilities {
  readonly edit: boolean
  readonly issue: boolean
  readonly undoIssue: boolean
  readonly send: boolean
  readonly resend: boolean
  readonly extend: boolean
  readonly revoke: boolean
  /** What keeps all of it but revoking from being done, and can be cured; null: nothing, or it is no time for it any more. */
  readonly sendObstacle: SenderObstacle | null
  /** The same of sending it again, or the pause before the next time. */
  readonly resendObstacle: SenderObstacle | ResendsSpent | null
}

/** What is offered to somebody at the organization that sent the invitation. */
export function invitationAbilities(
  actor: PolicyActor,
  invitation: InvitationState & { readonly tenantDomain: string | null },
  sender: SenderFacts,
  now: Date,
): InvitationAbilities {
  const allowed = decideSender(actor, invitation.kind, sender)
  const offered = (act: Result<unknown, InvitationStatusRefusal | ResendsSpent>) => allowed.ok && act.ok
  const resend = decideResend(invitation, now)
  const mayTakeBack = canInvite[invitation.kind](actor)
  const revoke = mayTakeBack && decideRevoke(invitation, now).ok
  // What can be taken back is what can still go out.
  const sendObstacle = revoke && !allowed.ok ? curable(allowed.refusal) : null
  const spent = allowed.ok && !resend.ok && resend.refusal.code === 'resends_spent' ? resend.refusal : null
  return {
    edit: offered(decideEdit(invitation, now)),
    issue: offered(decideIssue(invitation, now)),
    undoIssue: mayTakeBack && decideUndoIssue(invitation, now).ok,
    send: offered(decideSend(invitation, now)),
    resend: offered(resend),
    extend: offered(decideExtend(invitation, now)),
    revoke,
    sendObstacle,
    resendObstacle: invitation.status === 'issued' ? (sendObstacle ?? spent) : null,
  }
}

function curable({ code }: SenderRefusal): SenderObstacle | null {
  return code === 'account_suspended' || code === 'partnership_ended' ? { code } : null
}
