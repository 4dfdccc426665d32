import { acceptText, type UnacceptableField } from '../../kernel/accept-text.ts'
import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'
import { longestVerificationNote, type VerificationState } from './verification.codes.ts'
import {
  type AppealOver,
  type ApplicationMoved,
  decideAppeal,
  decideMove,
  type VerificationFacts,
} from './verification.ts'

/** Nothing was added since documents were asked for. */
export type NoDocument = Refusal<'no_document'>

/** The firm sends the documents it added for review. */
export function decideSending(
  facts: Pick<VerificationFacts, 'state' | 'since'>,
  added: number,
  now: Date,
): Result<VerificationState, ApplicationMoved | NoDocument> {
  const next = decideMove(facts, 'send_documents', now)
  if (!next.ok) return next
  return added === 0 ? refuse({ code: 'no_document' }) : next
}

/** The firm appeals a rejection, with what it has to say. */
export function decideAppealing(
  facts: VerificationFacts,
  text: string,
  now: Date,
): Result<
  { readonly state: VerificationState; readonly text: string },
  ApplicationMoved | AppealOver | UnacceptableField
> {
  const next = decideAppeal(facts, now)
  if (!next.ok) return next
  const accepted = acceptText('text', text.trim(), longestVerificationNote)
  return accepted.ok ? ok({ state: next.value, text: accepted.value }) : accepted
}

/** What of a verified firm changed; its running business goes on meanwhile. */
export interface LegalChange {
  readonly contactMail: boolean
  /** Legal name, registration number or address. */
  readonly legalData: boolean
}

/** Whether the change is verified anew, and from which stage; null: nothing that was verified changed. */
export function decideReverification(
  facts: Pick<VerificationFacts, 'state' | 'since'>,
  changed: LegalChange,
  now: Date,
): Result<VerificationState | null, ApplicationMoved> {
  const first = changed.contactMail ? 'email_ownership' : changed.legalData ? 'business' : null
  const next = decideMove(facts, 'reverify', now, first ?? undefined)
  return !next.ok || first !== null ? next : ok(null)
}
