import { Args, Mutation, Resolver } from '@nestjs/graphql'
import type { PortalRequest } from '../../../platform/auth/request.ts'
import { ChangeArgs, changeOf } from '../../../platform/graphql/change.graphql.ts'
import {
  InvitationDraftsFullError,
  InvitationDraftsSpentError,
  mailBudgetRefusals,
} from '../../../platform/graphql/budget-refusals.ts'
import { NotFoundError, NotPermittedError } from '../../../platform/graphql/common-refusals.ts'
import { mutationResult } from '../../../platform/graphql/refusal.ts'
import { CurrentRequest } from '../../../platform/http/portal-request.ts'
import { DraftInvitation, type DraftRefusal } from './draft-invitation.ts'
import {
  DraftInvitationInput,
  DraftInvitationSuccess,
  IssueInvitationSuccess,
  ResendInvitationSuccess,
  RevokeInvitationSuccess,
  SaveInvitationDraftInput,
  SaveInvitationDraftSuccess,
  SendInvitationSuccess,
  SentInvitationInput,
} from './invitation-input.graphql.ts'
import {
  DraftChangedError,
  InvitationLinkMissingError,
  InvitationStatusError,
  outgoingRefusals,
  requestRefusals,
  ResendsSpentError,
} from './invitation.refusals.ts'
import { IssueInvitation } from './issue-invitation.ts'
import { ResendInvitation, type ResendRefusal } from './resend-invitation.ts'
import { RevokeInvitation, type RevokeRefusal } from './revoke-invitation.ts'
import { SaveInvitationDraft, type SaveRefusal } from './save-invitation-draft.ts'
import { SendInvitation, type SendRefusal } from './send-invitation.ts'
import type { DraftOutRefusal } from './sent-invitation.ts'

const draftResult = mutationResult<DraftRefusal>('DraftInvitationResult', DraftInvitationSuccess, {
  ...requestRefusals,
  invitation_drafts_full: InvitationDraftsFullError,
  invitation_drafts_spent: InvitationDraftsSpentError,
})
const saveResult = mutationResult<SaveRefusal>('SaveInvitationDraftResult', SaveInvitationDraftSuccess, {
  ...outgoingRefusals,
  draft_changed: DraftChangedError,
  invitation_link_missing: InvitationLinkMissingError,
})
const drafted = { ...outgoingRefusals, draft_changed: DraftChangedError }
const issueResult = mutationResult<DraftOutRefusal>('IssueInvitationResult', IssueInvitationSuccess, drafted)
const sendResult = mutationResult<SendRefusal>('SendInvitationResult', SendInvitationSuccess, {
  ...drafted,
  ...mailBudgetRefusals,
})
const resendResult = mutationResult<ResendRefusal>('ResendInvitationResult', ResendInvitationSuccess, {
  ...outgoingRefusals,
  ...mailBudgetRefusals,
  resends_spent: ResendsSpentError,
})
const revokeResult = mutationResult<RevokeRefusal>('RevokeInvitationResult', RevokeInvitationSuccess, {
  not_permitted: NotPermittedError,
  not_found: NotFoundError,
  invitation_status: InvitationStatusError,
})

/** Writing and sending invitations. */
@Resolver()
export class InvitationChangeResolver {
  constructor(
    private readonly draftAction: DraftInvitation,
    private readonly saveAction: SaveInvitationDraft,
    private readonly issueAction: IssueInvitation,
    private readonly sendAction: SendInvitation,
    private readonly resendAction: ResendInvitation,
    private readonly revokeAction: RevokeInvitation,
  ) {}

  @Mutation(() => draftResult.union, { description: 'Begins an invitation. Nothing goes out yet.' })
  async draftInvitation(
    @CurrentRequest() current: PortalRequest,
    @Args('input') input: DraftInvitationInput,
    @Args() args: ChangeArgs,
  ): Promise<object> {
    const change = changeOf('draftInvitation', input, args)
    return draftResult.present(await this.draftAction.execute(current, input, change))
  }

  @Mutation(() => saveResult.union, {
    description:
      'Saves what was changed in a draft. No idempotency key: saving the same twice is once. With the revision that was read, what somebody saved since is not overwritten.',
  })
  async saveInvitationDraft(
    @CurrentRequest() current: PortalRequest,
    @Args('input') input: SaveInvitationDraftInput,
  ): Promise<object> {
    return saveResult.present(await this.saveAction.execute(current, input))
  }

  @Mutation(() => issueResult.union, {
    description: 'Done: the text goes out by other means than Relais. The link can be accepted from now on.',
  })
  async issueInvitation(
    @CurrentRequest() current: PortalRequest,
    @Args('input') input: SentInvitationInput,
    @Args() args: ChangeArgs,
  ): Promise<object> {
    const change = changeOf('issueInvitation', input, args)
    return issueResult.present(await this.issueAction.execute(current, input, change))
  }

  @Mutation(() => sendResult.union, {
    description: 'Has Relais send an invitation that it has not sent yet.',
  })
  async sendInvitation(
    @CurrentRequest() current: PortalRequest,
    @Args('input') input: SentInvitationInput,
    @Args() args: ChangeArgs,
  ): Promise<object> {
    const change = changeOf('sendInvitation', input, args)
    return sendResult.present(await this.sendAction.execute(current, input, change))
  }

  @Mutation(() => resendResult.union, {
    description:
      'Sends an invitation again with a new link, good for 30 more days. The old link stops working.',
  })
  async resendInvitation(
    @CurrentRequest() current: PortalRequest,
    @Args('input') input: SentInvitationInput,
    @Args() args: ChangeArgs,
  ): Promise<object> {
    const change = changeOf('resendInvitation', input, args)
    return resendResult.present(await this.resendAction.execute(current, input, change))
  }

  @Mutation(() => revokeResult.union, { description: 'Takes an invitation back: its link stops working.' })
  async revokeInvitation(
    @CurrentRequest() current: PortalRequest,
    @Args('input') input: SentInvitationInput,
    @Args() args: ChangeArgs,
  ): Promise<object> {
    const change = changeOf('revokeInvitation', input, args)
    return revokeResult.present(await this.revokeAction.execute(current, input, change))
  }
}
