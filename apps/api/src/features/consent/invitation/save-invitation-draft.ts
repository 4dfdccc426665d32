import {
  acceptSubject,
  acceptText,
  canInvite,
  decideEdit,
  decideSave,
  type DraftChanged,
  type InvitationLinkMissing,
  type InvitationStatusRefusal,
  maximumTextLength,
  ok,
  refuse,
  type Result,
  withLink,
  withoutLink,
} from '@relais/domain'
import { Inject, Injectable } from '@nestjs/common'
import type { PortalRequest } from '../../../platform/auth/request.ts'
import type { Config } from '../../../platform/config.ts'
import { ownAffair, UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import type { Work } from '../../../platform/database/work.ts'
import type { InvalidInput } from '../../../platform/graphql/common-refusals.ts'
import { linkAddress } from '../../../platform/link/portal-path.ts'
import { CONFIG } from '../../../platform/tokens.ts'
import type { SaveInvitationDraftInput } from './invitation-input.graphql.ts'
import { acceptRequest, draftText, type RequestRefusal } from './invitation-request.ts'
import { linkTargetOf } from './invitation.presenter.ts'
import { findSavedDraft } from './invitation.queries.ts'
import { type StoredInvitation, updateInvitation } from './invitation.repository.ts'
import { lockSent, presentChanged, type SentOutcome, type SentSuccess } from './sent-invitation.ts'

/** Why a draft was not saved. */
export type SaveRefusal = RequestRefusal | InvitationStatusRefusal | DraftChanged | InvitationLinkMissing

/** Saves what was changed in a draft, as often as it is typed in; the text must keep its link. Not audited: issuing is. */
@Injectable()
export class SaveInvitationDraft {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  execute(request: PortalRequest, input: SaveInvitationDraftInput) {
    return this.unitOfWork.change<SentOutcome, SentSuccess, SaveRefusal>(
      request,
      { name: 'saveInvitationDraft', input, idempotencyKey: null, dryRun: false },
      async (work) => {
        const found = await lockSent(work, input.invitationId)
        if (!found.ok) return found
        const draft = found.value
        if (!canInvite(work.actor, draft.kind)) return refuse({ code: 'not_permitted' })
        const editable = decideEdit(draft, work.now)
        if (!editable.ok) return editable
        const current = decideSave(
          await findSavedDraft(work.tx, draft),
          input.revision ?? null,
          sentOf(input),
          this.savedOf(draft),
        )
        if (!current.ok) return current
        const asked = await acceptRequest(work, wantedOf(draft, input))
        if (!asked.ok) return asked
        const written = input.startTextAgain
          ? ok(draftText(work, asked.value))
          : this.acceptWriting(draft, input)
        if (!written.ok) return written
        const { providerName: _, ...values } = asked.value
        await updateInvitation(work.tx, draft.id, {
          ...values,
          requestedRoles: [...values.requestedRoles],
          ...written.value,
          revision: draft.revision + 1,
          changedByUserId: work.actor.userId,
          changedAt: work.now,
        })
        return ok({ invitationId: draft.id })
      },
      (work: Work, outcome) => presentChanged(this.config, work, outcome),
      // It has no key.
      ownAffair,
    )
  }

  private savedOf(draft: StoredInvitation) {
    return { ...draft, text: withLink(draft.body, linkAddress(this.config, linkTargetOf(draft))) }
  }

  private acceptWriting(
    draft: StoredInvitation,
    input: SaveInvitationDraftInput,
  ): Result<{ subject: string; body: string }, InvitationLinkMissing | InvalidInput> {
    const link = linkAddress(this.config, linkTargetOf(draft))
    const subject = acceptSubject(input.subject ?? draft.subject, link)
    if (!subject.ok) return subject
    if (typeof input.text !== 'string') return ok({ subject: subject.value, body: draft.body })
    const text = acceptText('text', input.text, maximumTextLength)
    if (!text.ok) return text
    const body = withoutLink(text.value, link)
    return body.ok ? ok({ subject: subject.value, body: body.value }) : body
  }
}

/** What would be saved, by input field; starting again discards what is written. */
function sentOf(input: SaveInvitationDraftInput) {
  const { recipientMail, recipientName, recipientDomain, language, requestedRoles, requestedDuration } = input
  const asked = { recipientMail, recipientName, recipientDomain, language, requestedRoles, requestedDuration }
  const { subject, text } = input.startTextAgain ? { subject: '', text: '' } : input
  return { ...asked, subject, text }
}

function wantedOf(draft: StoredInvitation, input: SaveInvitationDraftInput) {
  return {
    kind: draft.kind,
    providerId: draft.providerId,
    recipientMail: input.recipientMail ?? draft.recipientMail,
    recipientName: input.recipientName ?? draft.recipientName,
    recipientDomain: input.recipientDomain ?? draft.recipientDomain,
    language: input.language ?? draft.language,
    requestedRoles: input.requestedRoles ?? draft.requestedRoles,
    requestedDuration: input.requestedDuration ?? draft.requestedDuration,
  }
}
