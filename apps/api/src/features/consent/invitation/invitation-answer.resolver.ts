import { Args, Mutation, Resolver } from '@nestjs/graphql'
import type { Caller } from '../../../platform/auth/caller.ts'
import { type NotFound, NotFoundError } from '../../../platform/graphql/common-refusals.ts'
import { mutationResult } from '../../../platform/graphql/refusal.ts'
import { CurrentCaller } from '../../../platform/http/portal-request.ts'
import {
  InvitationLinkInput,
  InvitationPathInput,
  NoteInvitationLinkCutSuccess,
  NoteInvitationOpenedSuccess,
} from './invitation-input.graphql.ts'
import { NoteInvitationOpened } from './note-invitation-opened.ts'
import { NoteLinkCut } from './note-link-cut.ts'

const openedResult = mutationResult<NotFound>('NoteInvitationOpenedResult', NoteInvitationOpenedSuccess, {
  not_found: NotFoundError,
})
const linkCutResult = mutationResult<never>('NoteInvitationLinkCutResult', NoteInvitationLinkCutSuccess, {})

/** What whoever holds a personal link does with it, whatever the kind; accepting belongs to what it makes. */
@Resolver()
export class InvitationAnswerResolver {
  constructor(
    private readonly openedAction: NoteInvitationOpened,
    private readonly linkCutAction: NoteLinkCut,
  ) {}

  @Mutation(() => openedResult.union, {
    description:
      'Notes the first opening of a personal link; accepts nothing. No idempotency key: once is once. Works before sign-in.',
  })
  async noteInvitationOpened(
    @CurrentCaller() caller: Caller,
    @Args('input') input: InvitationLinkInput,
  ): Promise<object> {
    return openedResult.present(await this.openedAction.execute(caller, input))
  }

  @Mutation(() => linkCutResult.union, {
    description:
      'Notes that the page of an invitation was opened without the token that opens it: its sender sees that a mail filter may have cut the link. Once per link; the answer is always the same. No idempotency key: once is once. Works before sign-in.',
  })
  async noteInvitationLinkCut(
    @CurrentCaller() caller: Caller,
    @Args('input') input: InvitationPathInput,
  ): Promise<object> {
    return linkCutResult.present(await this.linkCutAction.execute(caller, input))
  }
}
