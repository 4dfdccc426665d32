import {
  acceptSubject,
  acceptText,
  canInvite,
  decideEdit,
  decideSave,
  type DelegatedRole,
  type DraftChanged,
  type InvitationKind,
  type InvitationLinkMissing,
  type InvitationStatusRefusal,
  type Language,
  maximumTextLength,
  asksTheSameSide,
  ok,
  refuse,
  type Result,
  withLink,
  withoutLink,
} from '@relais/domain'
import { Field, InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import type { Config } from '../../../platform/config.ts'
import { ownAffair } from '../../../platform/database/unit-of-work.ts'
import type { Work } from '../../../platform/database/work.ts'
import { DelegatedRoleCode, LanguageCode } from '../../../platform/graphql/code.graphql.ts'
import type { InvalidInput } from '../../../platform/graphql/common-refusals.ts'
import { LongText, ObjectId, Revision, ShortText } from '../../../platform/graphql/scalar/index.ts'
import { linkAddress } from '../../../platform/link/portal-path.ts'
import {
  acceptRequest,
  draftText,
  type InvitationRequest,
  type RequestRefusal,
} from './invitation-request.ts'
import { Invitation, InvitationKindCode } from './invitation.graphql.ts'
import { linkTargetOf } from './invitation.presenter.ts'
import { findSavedDraft } from './invitation.queries.ts'
import { DraftChangedError, InvitationLinkMissingError, outgoingRefusals } from './invitation.refusals.ts'
import { lockPartnership, type StoredInvitation, updateInvitation } from './invitation.repository.ts'
import { lockSent, presentChanged, type SentOutcome } from './sent-invitation.ts'

@InputType({ description: 'What was changed in a draft; null or absent: stays as it is.' })
class SaveInvitationDraftInput {
  @Field(() => ObjectId, { description: 'The draft.' })
  readonly invitationId!: string
  @Field(() => InvitationKindCode, {
    nullable: true,
    description:
      "Whether a provider will place the customer's orders: `joint`, or nobody yet: `relationship`.",
  })
  readonly kind?: InvitationKind | null
  @Field(() => ObjectId, { nullable: true, description: 'The provider, where `kind` is `joint`.' })
  readonly providerId?: string | null
  @Field(() => ShortText, { nullable: true, description: 'Email address it goes to.' })
  readonly recipientMail?: string | null
  @Field(() => Revision, {
    nullable: true,
    description:
      'Revision that was read: one saved since is not overwritten. Null: save over whatever is saved.',
  })
  readonly revision?: number | null
  @Field(() => ShortText, { nullable: true, description: 'Who is addressed; empty: not named.' })
  readonly recipientName?: string | null
  @Field(() => ShortText, {
    nullable: true,
    description: 'A domain of the organization that alone may answer; empty: any that has the link.',
  })
  readonly recipientDomain?: string | null
  @Field(() => LanguageCode, { nullable: true, description: "The recipient's language." })
  readonly language?: Language | null
  @Field(() => [DelegatedRoleCode], { nullable: true, description: 'Administration asked for; empty: none.' })
  readonly requestedRoles?: readonly DelegatedRole[] | null
  @Field(() => ShortText, { nullable: true, description: 'For how long, `P1D` to `P2Y`.' })
  readonly requestedDuration?: string | null
  @Field(() => ShortText, { nullable: true, description: 'One line, at most 200 characters.' })
  readonly subject?: string | null
  @Field(() => LongText, {
    nullable: true,
    description: 'Plain text with the exact link in it once, at most 20,000 characters.',
  })
  readonly text?: string | null
  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: start subject and text again from the draft of these permissions and this language; null: no.',
  })
  readonly startTextAgain?: boolean | null
}

@ObjectType({ description: 'The draft is saved.' })
class SaveInvitationDraftSuccess {
  @Field(() => Invitation, { description: 'The invitation as it is saved.' })
  readonly invitation!: Invitation
}

/**
 * Saves what was changed in a draft, as often as it is typed in; the text must keep its link. A text that is still the one it began
 * with goes on saying what is asked. Not audited: issuing is.
 */
export const saveInvitationDraft = change({
  name: 'saveInvitationDraft',
  description:
    'Saves what was changed in a draft; subject and text that nobody changed follow what is asked. No idempotency key: saving the same twice is once. With the revision that was read, what somebody saved since is not overwritten.',
  input: SaveInvitationDraftInput,
  success: SaveInvitationDraftSuccess,
  refusals: {
    ...outgoingRefusals,
    draft_changed: DraftChangedError,
    invitation_link_missing: InvitationLinkMissingError,
  },
  key: 'none',
  async decide(
    work,
    input,
    { config },
  ): Promise<
    Result<SentOutcome, RequestRefusal | InvitationStatusRefusal | DraftChanged | InvitationLinkMissing>
  > {
    const found = await lockSent(work, input.invitationId)
    if (!found.ok) return found
    const draft = found.value
    if (!canInvite[draft.kind](work.actor)) return refuse({ code: 'not_permitted' })
    const editable = decideEdit(draft, work.now)
    if (!editable.ok) return editable
    const current = decideSave(
      await findSavedDraft(work.tx, draft),
      input.revision ?? null,
      sentOf(input),
      savedOf(config, draft),
    )
    if (!current.ok) return current
    const wanted = wantedOf(draft, input)
    if (!asksTheSameSide(draft.kind, wanted.kind)) return refuse({ code: 'not_found' })
    const asked = await acceptRequest(work, wanted)
    if (!asked.ok) return asked
    const written = input.startTextAgain
      ? ok(draftText(work, asked.value))
      : acceptWriting(config, draft, input)
    if (!written.ok) return written
    const { providerName: _, ...values } = asked.value
    await updateInvitation(work.tx, draft.id, {
      ...values,
      requestedRoles: [...values.requestedRoles],
      ...written.value,
      ...(input.startTextAgain ? {} : await following(work, draft, asked.value, input)),
      revision: draft.revision + 1,
      changedByUserId: work.actor.userId,
      changedAt: work.now,
    })
    return ok({ invitationId: draft.id })
  },
  present: (work, outcome, { config }) => presentChanged(config, work, outcome),
  // It has no key.
  mayRepeat: ownAffair,
})

function savedOf(config: Config, draft: StoredInvitation) {
  return { ...draft, text: withLink(draft.body, linkAddress(config, linkTargetOf(draft))) }
}

function acceptWriting(
  config: Config,
  draft: StoredInvitation,
  input: SaveInvitationDraftInput,
): Result<{ subject: string; body: string }, InvitationLinkMissing | InvalidInput> {
  const link = linkAddress(config, linkTargetOf(draft))
  const subject = acceptSubject(input.subject ?? draft.subject, link)
  if (!subject.ok) return subject
  if (typeof input.text !== 'string') return ok({ subject: subject.value, body: draft.body })
  const text = acceptText('text', input.text, maximumTextLength)
  if (!text.ok) return text
  const body = withoutLink(text.value, link)
  return body.ok ? ok({ subject: subject.value, body: body.value }) : body
}

/** Subject and text that nobody has changed follow what is asked now, in its language. */
async function following(
  work: Work,
  draft: StoredInvitation,
  asked: InvitationRequest,
  input: SaveInvitationDraftInput,
): Promise<{ readonly subject?: string; readonly body?: string }> {
  const { kind, providerId, language, recipientName, requestedRoles, requestedDuration } = draft
  const then = { kind, language, recipientName, requestedRoles, requestedDuration }
  const providerName = await providerNameOf(work, draft, asked)
  const before = draftText(work, { ...asked, ...then, providerId, providerName })
  const now = draftText(work, asked)
  return {
    ...(isGiven(input.subject) || draft.subject !== before.subject ? {} : { subject: now.subject }),
    ...(isGiven(input.text) || draft.body !== before.body ? {} : { body: now.body }),
  }
}

/** The name of the provider that the draft was written for. */
async function providerNameOf({ tx, actor }: Work, draft: StoredInvitation, asked: InvitationRequest) {
  if (draft.providerId === asked.providerId) return asked.providerName
  if (draft.providerId === null) return null
  return (await lockPartnership(tx, actor.organizationId, draft.providerId))?.providerName ?? null
}

const isGiven = (value: string | null | undefined) => value !== null && value !== undefined

/** What would be saved, by input field; starting again discards what is written. */
function sentOf(input: SaveInvitationDraftInput) {
  const { recipientMail, recipientName, recipientDomain, language, requestedRoles, requestedDuration } = input
  const recipient = { recipientMail, recipientName, recipientDomain, language }
  const asked = { ...orderedBy(input), ...recipient, requestedRoles, requestedDuration }
  const { subject, text } = input.startTextAgain ? { subject: '', text: '' } : input
  return { ...asked, subject, text }
}

/** Who would place the orders; nothing: it stays. */
function orderedBy({ kind, providerId }: SaveInvitationDraftInput) {
  if (!kind) return {}
  return { kind, providerId: kind === 'joint' ? (providerId ?? null) : null }
}

function wantedOf(draft: StoredInvitation, input: SaveInvitationDraftInput) {
  return {
    kind: draft.kind,
    providerId: draft.providerId,
    ...orderedBy(input),
    recipientMail: input.recipientMail ?? draft.recipientMail,
    recipientName: input.recipientName ?? draft.recipientName,
    recipientDomain: input.recipientDomain ?? draft.recipientDomain,
    language: input.language ?? draft.language,
    requestedRoles: input.requestedRoles ?? draft.requestedRoles,
    requestedDuration: input.requestedDuration ?? draft.requestedDuration,
  }
}
