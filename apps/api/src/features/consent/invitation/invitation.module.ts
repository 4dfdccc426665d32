import { Module } from '@nestjs/common'
import { LinkNoteLimit } from '../../../platform/auth/link-note-limit.ts'
import { DeclineInvitation } from './decline-invitation.ts'
import { DraftInvitation } from './draft-invitation.ts'
import { changesOf } from '../../../platform/change/changes-of.ts'
import { extendInvitation } from './extend-invitation.ts'
import { InvitationAnswerResolver } from './invitation-answer.resolver.ts'
import { InvitationChangeResolver } from './invitation-change.resolver.ts'
import { InvitationResolver } from './invitation.resolver.ts'
import { IssueInvitation } from './issue-invitation.ts'
import { NoteInvitationOpened } from './note-invitation-opened.ts'
import { NoteLinkCut } from './note-link-cut.ts'
import { ResendInvitation } from './resend-invitation.ts'
import { RevokeInvitation } from './revoke-invitation.ts'
import { SaveInvitationDraft } from './save-invitation-draft.ts'
import { SendInvitation } from './send-invitation.ts'

@Module({
  providers: [
    InvitationResolver,
    InvitationChangeResolver,
    changesOf([extendInvitation]),
    InvitationAnswerResolver,
    DraftInvitation,
    SaveInvitationDraft,
    IssueInvitation,
    SendInvitation,
    ResendInvitation,
    RevokeInvitation,
    LinkNoteLimit,
    NoteInvitationOpened,
    NoteLinkCut,
    DeclineInvitation,
  ],
})
export class InvitationModule {}
