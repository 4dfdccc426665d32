import { Module } from '@nestjs/common'
import { changesOf } from '../../../platform/change/changes-of.ts'
import { askForInvitation } from './ask-for-invitation.ts'
import { declineInvitationRequest } from './decline-invitation-request.ts'
import { InvitationRequestResolver } from './invitation-request.resolver.ts'
import { withdrawInvitationRequest } from './withdraw-invitation-request.ts'

@Module({
  providers: [
    InvitationRequestResolver,
    changesOf([askForInvitation, withdrawInvitationRequest, declineInvitationRequest]),
  ],
})
export class InvitationRequestModule {}
