import { Module } from '@nestjs/common'
import { changesOf } from '../../../platform/change/changes-of.ts'
import { declineInvitation } from './decline-invitation.ts'
import { draftInvitation } from './draft-invitation.ts'
import { extendInvitation } from './extend-invitation.ts'
import { InvitationAnswerResolver } from './invitation-answer.resolver.ts'
import { InvitationResolver } from './invitation.resolver.ts'
import { issueInvitation } from './issue-invitation.ts'
import { NoteInvitationOpened } from './note-invitation-opened.ts'
import { NoteLinkCut } from './note-link-cut.ts'
import { resendInvitation } from './resend-invitation.ts'
import { revokeInvitation } from './revoke-invitation.ts'
import { saveInvitationDraft } from './save-invitation-draft.ts'
import { sendInvitation } from './send-invitation.ts'

@Module({
  providers: [
    InvitationResolver,
    changesOf([
      extendInvitation,
      issueInvitation,
      sendInvitation,
      resendInvitation,
      revokeInvitation,
      draftInvitation,
      saveInvitationDraft,
      declineInvitation,
    ]),
    InvitationAnswerResolver,
    NoteInvitationOpened,
    NoteLinkCut,
  ],
})
export class InvitationModule {}
