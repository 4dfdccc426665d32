import { Module } from '@nestjs/common'
import { changesOf } from '../../../platform/change/changes-of.ts'
import { declineInvitation } from './decline-invitation.ts'
import { draftInvitation } from './draft-invitation.ts'
import { extendInvitation } from './extend-invitation.ts'
import { InvitationResolver } from './invitation.resolver.ts'
import { issueInvitation } from './issue-invitation.ts'
import { noteInvitationLinkCut } from './note-invitation-link-cut.ts'
import { noteInvitationOpened } from './note-invitation-opened.ts'
import { resendInvitation } from './resend-invitation.ts'
import { revokeInvitation } from './revoke-invitation.ts'
import { saveInvitationDraft } from './save-invitation-draft.ts'
import { sendInvitation } from './send-invitation.ts'
import { undoInvitationIssue } from './undo-invitation-issue.ts'

@Module({
  providers: [
    InvitationResolver,
    changesOf([
      extendInvitation,
      issueInvitation,
      undoInvitationIssue,
      sendInvitation,
      resendInvitation,
      revokeInvitation,
      draftInvitation,
      saveInvitationDraft,
      declineInvitation,
      noteInvitationOpened,
      noteInvitationLinkCut,
    ]),
  ],
})
export class InvitationModule {}
