import { canViewInvitations, invitationKindsOf } from '@relais/domain'
import { Inject } from '@nestjs/common'
import { Args, ID, Query, Resolver } from '@nestjs/graphql'
import { validate as isUuid } from 'uuid'
import type { PortalRequest } from '../../platform/auth/request.ts'
import type { Config } from '../../platform/config.ts'
import { UnitOfWork } from '../../platform/database/unit-of-work.ts'
import { type Page, PageArgs, pageOf, toPage } from '../../platform/graphql/page.graphql.ts'
import { CurrentRequest } from '../../platform/http/portal-request.ts'
import { CONFIG } from '../../platform/tokens.ts'
import { Invitation, InvitationConnection, InvitationPage } from './invitation.graphql.ts'
import { presentByLink, presentSent } from './invitation.presenter.ts'
import { arePartners, findSentInvitation, listSentInvitations } from './invitation.queries.ts'
import { findInvitationByLink, findLinkFacts } from './invitation.repository.ts'

/** Looking at invitations: as their sender, or by the personal link. */
@Resolver()
export class InvitationResolver {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Query(() => InvitationConnection, {
    description:
      'The invitations your organization wrote at this portal, newest first. Empty for people who may not invite.',
  })
  invitations(@CurrentRequest() request: PortalRequest, @Args() args: PageArgs): Promise<Page<Invitation>> {
    const { limit, after } = pageOf(args)
    const [createdAt, id] = after ?? []
    const from = createdAt && id && isUuid(id) && isInstant(createdAt) ? { createdAt, id } : null
    return this.unitOfWork.read(request, async ({ tx, actor, now }) => {
      const kinds = canViewInvitations(actor) ? invitationKindsOf(actor.portal) : []
      const asked = { inviterId: actor.organizationId, kinds, after: from, limit }
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
    @CurrentRequest() request: PortalRequest,
    @Args('id', { type: () => ID, description: 'Id of the invitation.' }) id: string,
  ): Promise<Invitation | null> {
    return this.unitOfWork.read(request, async ({ tx, actor, now }) => {
      const kinds = canViewInvitations(actor) ? invitationKindsOf(actor.portal) : []
      const sent = await findSentInvitation(tx, actor.organizationId, kinds, id)
      return sent ? presentSent(this.config, actor, sent, now) : null
    })
  }

  @Query(() => InvitationPage, {
    nullable: true,
    description:
      'What a personal link shows, before and after sign-in; changes nothing. Null: there is no such link, it is cut or altered, a newer one replaced it, or its sender is still writing.',
  })
  invitationByLink(
    @CurrentRequest() request: PortalRequest,
    @Args('id', { type: () => ID, description: 'Id of the invitation, from the path.' }) id: string,
    @Args('token', { description: 'Token of the link, from the fragment.' }) token: string,
  ): Promise<InvitationPage | null> {
    return this.unitOfWork.readAnonymously(
      request,
      async ({ tx, actor, now }) => {
        const found = await findInvitationByLink(tx, id, token)
        if (!found || found.status === 'draft') return null
        const facts = await findLinkFacts(tx, false)
        const already =
          actor !== null &&
          found.kind === 'partnership' &&
          actor.portal === 'reseller' &&
          (await arePartners(tx, found.inviterId, actor.organizationId))
        return presentByLink(actor, found, facts, already, now)
      },
      { link: token },
    )
  }
}

function isInstant(text: string): boolean {
  return !Number.isNaN(Date.parse(text))
}
