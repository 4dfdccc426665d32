import { canConsent, canViewInvitations, invitationKindsOf } from '@relais/domain'
import { Inject } from '@nestjs/common'
import { Args, Query, Resolver } from '@nestjs/graphql'
import type { Caller } from '../../../platform/auth/caller.ts'
import type { Config } from '../../../platform/config.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { keyPageOf, type Page, toPage } from '../../../platform/graphql/page.graphql.ts'
import { ObjectId, Secret } from '../../../platform/graphql/scalar/index.ts'
import { searchOf } from '../../../platform/graphql/search.ts'
import { CurrentCaller } from '../../../platform/http/portal-request.ts'
import { CONFIG } from '../../../platform/tokens.ts'
import { composeInvitation } from './compose-invitation.ts'
import { Invitation, InvitationConnection, InvitationPage, InvitationsArgs } from './invitation.graphql.ts'
import { InvitationPreview } from './invitation-preview.graphql.ts'
import { presentPreview } from './invitation-preview.presenter.ts'
import { WaitingInvitation } from './waiting-invitation.graphql.ts'
import { presentByLink, presentSent } from './invitation.presenter.ts'
import {
  arePartners,
  findPreviewedDraft,
  findSentInvitation,
  listSentInvitations,
  listWaitingInvitations,
} from './invitation.queries.ts'
import { findInvitationByLink, findLinkFacts, isReplacedLink } from './invitation.repository.ts'
import { isOwnAccountActive, listOwnDomains } from '../../identity/index.ts'

/** Looking at invitations: as their sender, or by the personal link. */
@Resolver()
export class InvitationResolver {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Query(() => InvitationConnection, {
    description:
      'The invitations your organization wrote at this portal. Empty for people who may not invite.',
  })
  invitations(@CurrentCaller() caller: Caller, @Args() args: InvitationsArgs): Promise<Page<Invitation>> {
    const { limit, after } = keyPageOf(args, 'instant')
    const filters = { filter: args.filter ?? null, search: searchOf(args.search), sort: args.sort }
    return this.unitOfWork.read(caller, async ({ tx, actor, now }) => {
      const kinds = canViewInvitations(actor) ? invitationKindsOf(actor.portal) : []
      const asked = { inviterId: actor.organizationId, kinds, ...filters, after, limit, now }
      const page = toPage(await listSentInvitations(tx, asked), limit, ({ invitation }) => [
        invitation.createdAt.toISOString(),
        invitation.id,
      ])
      return { ...page, nodes: page.nodes.map((sent) => presentSent(this.config, actor, sent, now)) }
    })
  }

  @Query(() => Invitation, {
    nullable: true,
    description:
      'One invitation your organization wrote at this portal; null: there is none, or you may not invite.',
  })
  invitation(
    @CurrentCaller() caller: Caller,
    @Args('id', { type: () => ObjectId, description: 'Id of the invitation.' }) id: string,
  ): Promise<Invitation | null> {
    return this.unitOfWork.read(caller, async ({ tx, actor, now }) => {
      const kinds = canViewInvitations(actor) ? invitationKindsOf(actor.portal) : []
      const sent = await findSentInvitation(tx, actor.organizationId, kinds, id)
      return sent ? presentSent(this.config, actor, sent, now) : null
    })
  }

  @Query(() => [WaitingInvitation], {
    description:
      'The first twenty invitations that are made out to a verified domain of your organization as a customer and wait for its answer. Empty for people who may not answer.',
  })
  waitingInvitations(@CurrentCaller() caller: Caller): Promise<readonly WaitingInvitation[]> {
    return this.unitOfWork.read(caller, async ({ tx, actor, now }) =>
      canConsent(actor) ? listWaitingInvitations(tx, now) : [],
    )
  }

  @Query(() => String, {
    nullable: true,
    description:
      'The invitation as a mail file (`.eml`, message/rfc822) that a mail program opens to be sent: recipient, subject, text and HTML with the personal link. Null: there is none that you may send, or it is closed.',
  })
  invitationMessageFile(
    @CurrentCaller() caller: Caller,
    @Args('id', { type: () => ObjectId, description: 'Id of the invitation.' }) id: string,
  ): Promise<string | null> {
    return this.unitOfWork.read(caller, async ({ tx, actor, now }) => {
      const kinds = canViewInvitations(actor) ? invitationKindsOf(actor.portal) : []
      const sent = await findSentInvitation(tx, actor.organizationId, kinds, id)
      return sent
        ? composeInvitation(this.config, actor, presentSent(this.config, actor, sent, now), now)
        : null
    })
  }

  @Query(() => InvitationPreview, {
    nullable: true,
    description:
      'A draft as its recipient would get and see it if it went out now. Null: there is none that you may read.',
  })
  invitationPreview(
    @CurrentCaller() caller: Caller,
    @Args('id', { type: () => ObjectId, description: 'Id of the draft.' }) id: string,
  ): Promise<InvitationPreview | null> {
    return this.unitOfWork.read(caller, async ({ tx, actor, now }) => {
      const kinds = canViewInvitations(actor) ? invitationKindsOf(actor.portal) : []
      const draft = await findPreviewedDraft(tx, actor.organizationId, kinds, id)
      return draft ? presentPreview(this.config, actor, draft, now) : null
    })
  }

  @Query(() => InvitationPage, {
    nullable: true,
    description:
      'What a personal link shows, before and after sign-in; changes nothing. Null: there is no such link, it is cut or altered, a newer one replaced it, or its sender is still writing.',
  })
  invitationByLink(
    @CurrentCaller() caller: Caller,
    @Args('id', { type: () => ObjectId, description: 'Id of the invitation, from the path.' }) id: string,
    @Args('token', { type: () => Secret, description: 'Token of the link, from the fragment.' })
    token: string,
  ): Promise<InvitationPage | null> {
    return this.unitOfWork.readAnonymously(
      caller,
      async ({ tx, actor, now }) => {
        const found = await findInvitationByLink(tx, id, token)
        if (!found || found.status === 'draft') return null
        const facts = await findLinkFacts(tx, false)
        const alreadyPartners =
          actor !== null &&
          found.kind === 'partnership' &&
          actor.portal === 'reseller' &&
          (await arePartners(tx, found.inviterId, actor.organizationId))
        const verifiedDomains = actor ? await listOwnDomains(tx, actor.organizationId) : []
        const accountIsActive =
          actor !== null && (await isOwnAccountActive(tx, actor.portal, actor.organizationId))
        return presentByLink(actor, found, facts, { alreadyPartners, verifiedDomains, accountIsActive }, now)
      },
      { link: token },
    )
  }

  @Query(() => Boolean, {
    description:
      'Whether a personal link is an older one of its invitation: it was sent again, and only the link of the newest mail works. Tells nothing else; changes nothing.',
  })
  invitationLinkReplaced(
    @CurrentCaller() caller: Caller,
    @Args('id', { type: () => ObjectId, description: 'Id of the invitation, from the path.' }) id: string,
    @Args('token', { type: () => Secret, description: 'Token of the link, from the fragment.' })
    token: string,
  ): Promise<boolean> {
    return this.unitOfWork.readAnonymously(caller, ({ tx }) => isReplacedLink(tx, id), { link: token })
  }
}
