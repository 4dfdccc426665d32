import {
  addDays,
  canViewInvitations,
  decideInvitationDraft,
  type DelegatedRole,
  type InvitationDraftBudgetRefusal,
  invitationDraftsSince,
  type InvitationKind,
  invitationValidityDays,
  type Language,
  ok,
  type Result,
} from '@relais/domain'
import { Field, InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { audit, newId } from '../../../platform/database/work.ts'
import {
  InvitationDraftsFullError,
  InvitationDraftsSpentError,
} from '../../../platform/graphql/budget-refusals.ts'
import { DelegatedRoleCode, LanguageCode } from '../../../platform/graphql/code.graphql.ts'
import { ObjectId, ShortText } from '../../../platform/graphql/scalar/index.ts'
import { hashToken, linkToken } from '../../../platform/link/link-token.ts'
import { holdInvitationDrafting } from './invitation-draft.repository.ts'
import { InvitationSuccess } from './invitation-input.graphql.ts'
import { acceptRequest, draftText, type RequestRefusal } from './invitation-request.ts'
import { InvitationKindCode } from './invitation.graphql.ts'
import { requestRefusals } from './invitation.refusals.ts'
import { insertInvitation } from './invitation.repository.ts'
import { presentChanged, type SentOutcome } from './sent-invitation.ts'

@InputType({ description: 'A new invitation; its text starts from the draft of its kind and language.' })
class DraftInvitationInput {
  @Field(() => InvitationKindCode, { description: 'What it asks for.' })
  readonly kind!: InvitationKind
  @Field(() => ObjectId, {
    nullable: true,
    description: 'The provider of a joint invitation; not given for other kinds.',
  })
  readonly providerId?: string | null
  @Field(() => ShortText, { description: 'Email address it goes to.' })
  readonly recipientMail!: string
  @Field(() => ShortText, { nullable: true, description: 'Who is addressed; null: not named.' })
  readonly recipientName?: string | null
  @Field(() => ShortText, {
    nullable: true,
    description:
      'A domain of the organization that alone may answer; null: any that has the link. Whether there is one is not said.',
  })
  readonly recipientDomain?: string | null
  @Field(() => LanguageCode, { description: "The recipient's language." })
  readonly language!: Language
  @Field(() => [DelegatedRoleCode], {
    nullable: true,
    description:
      'Administration asked for; empty: none; null: the default (user and license administrator, directory reader) where you may ask for it. A partnership always asks for its own.',
  })
  readonly requestedRoles?: readonly DelegatedRole[] | null
  @Field(() => ShortText, {
    nullable: true,
    description: 'For how long, `P1D` to `P2Y`; null: `P1Y`.',
  })
  readonly requestedDuration?: string | null
}

@ObjectType({ description: 'The draft is written; it can be edited.' })
class DraftInvitationSuccess extends InvitationSuccess {}

/** Begins an invitation: checked, with the text of its kind in the recipient's language. Nothing goes out. */
export const draftInvitation = change({
  name: 'draftInvitation',
  description: 'Begins an invitation. Nothing goes out yet.',
  input: DraftInvitationInput,
  success: DraftInvitationSuccess,
  refusals: {
    ...requestRefusals,
    invitation_drafts_full: InvitationDraftsFullError,
    invitation_drafts_spent: InvitationDraftsSpentError,
  },
  async decide(
    work,
    input,
    { config },
  ): Promise<Result<SentOutcome, RequestRefusal | InvitationDraftBudgetRefusal>> {
    const accepted = await acceptRequest(work, input)
    if (!accepted.ok) return accepted
    const since = invitationDraftsSince(work.now)
    const room = decideInvitationDraft(await holdInvitationDrafting(work.tx, work.actor, since))
    if (!room.ok) return room
    const { providerName: _, ...asked } = accepted.value
    const id = newId(work)
    await insertInvitation(work.tx, {
      id,
      ...asked,
      requestedRoles: [...asked.requestedRoles],
      ...draftText(work, accepted.value),
      inviterId: work.actor.organizationId,
      inviterUserId: work.actor.userId,
      linkVersion: 1,
      tokenHash: hashToken(linkToken(config.linkKey, 'invitation', id, 1)),
      status: 'draft',
      createdAt: work.now,
      expiresAt: addDays(work.now, invitationValidityDays),
    })
    audit(work, { action: 'invitation.draft', objectType: 'invitation', objectId: id, after: asked })
    return ok({ invitationId: id })
  },
  present: (work, outcome, { config }) => presentChanged(config, work, outcome),
  mayRepeat: ({ actor }) => permitted(canViewInvitations(actor)),
})
