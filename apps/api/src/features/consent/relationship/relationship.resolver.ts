import { canEndRelationship, canViewOwnServices, type ConsentRefusal } from '@relais/domain'
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql'
import type { PortalRequest } from '../../../platform/auth/request.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { ChangeArgs, changeOf } from '../../../platform/graphql/change.graphql.ts'
import {
  AlreadyEndedError,
  ConfirmationMismatchError,
  NotFoundError,
  NotPermittedError,
} from '../../../platform/graphql/common-refusals.ts'
import { type Page, pageOf, toPage } from '../../../platform/graphql/page.graphql.ts'
import { mutationResult } from '../../../platform/graphql/refusal.ts'
import { ObjectId } from '../../../platform/graphql/scalar/index.ts'
import { searchOf } from '../../../platform/graphql/search.ts'
import { CurrentRequest } from '../../../platform/http/portal-request.ts'
import {
  ConfirmationRequiredError,
  InvitationNotOpenError,
  OtherOrganizationError,
  OwnInvitationError,
  PartnerNotActiveError,
  PartnershipEndedError,
} from '../invitation/invitation.refusals.ts'
import { AcceptCustomerInvitation } from './accept-customer-invitation.ts'
import { AcceptCustomerInvitationInput, AcceptCustomerInvitationSuccess } from './consent.graphql.ts'
import { EndRelationship, type EndRelationshipRefusal } from './end-relationship.ts'
import {
  EndRelationshipInput,
  EndRelationshipSuccess,
  type PartnerRelationship,
  PartnerRelationshipArgs,
  PartnerRelationshipConnection,
  PartnerRelationshipDetail,
  RelationshipEnding,
} from './relationship.graphql.ts'
import {
  presentEnding,
  presentPartnerRelationship,
  presentPartnerRelationshipDetail,
} from './relationship.presenter.ts'
import {
  findPartnerRelationship,
  findRelationshipEnding,
  listPartnerRelationships,
} from './relationship.queries.ts'
import { AgreementChangedError, AgreementRequiredError } from './relationship.refusals.ts'

const acceptResult = mutationResult<ConsentRefusal>(
  'AcceptCustomerInvitationResult',
  AcceptCustomerInvitationSuccess,
  {
    not_permitted: NotPermittedError,
    not_found: NotFoundError,
    confirmation_required: ConfirmationRequiredError,
    own_invitation: OwnInvitationError,
    other_organization: OtherOrganizationError,
    partner_not_active: PartnerNotActiveError,
    partnership_ended: PartnershipEndedError,
    invitation_not_open: InvitationNotOpenError,
    agreement_required: AgreementRequiredError,
    agreement_changed: AgreementChangedError,
  },
)
const endResult = mutationResult<EndRelationshipRefusal>('EndRelationshipResult', EndRelationshipSuccess, {
  not_permitted: NotPermittedError,
  not_found: NotFoundError,
  already_ended: AlreadyEndedError,
  confirmation_mismatch: ConfirmationMismatchError,
})

@Resolver()
export class RelationshipResolver {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly acceptAction: AcceptCustomerInvitation,
    private readonly endAction: EndRelationship,
  ) {}

  @Query(() => PartnerRelationshipConnection, {
    description:
      "The partners of your organization as a customer, the newest first. Empty for people who are none of its administrators, and at the partners' portals.",
  })
  partnerRelationships(
    @CurrentRequest() request: PortalRequest,
    @Args() args: PartnerRelationshipArgs,
  ): Promise<Page<PartnerRelationship>> {
    return this.unitOfWork.read(request, async ({ tx, actor, now }) => {
      const { limit, after } = pageOf(args, ['instant', 'id'])
      const from = after && { since: after[0], id: after[1] }
      const asked = { ended: args.ended, search: searchOf(args.search), limit, after: from }
      const rows = canViewOwnServices(actor)
        ? await listPartnerRelationships(tx, actor.organizationId, asked, now)
        : []
      const page = toPage(rows, limit, (row) => [row.since, row.id])
      return { ...page, nodes: page.nodes.map((row) => presentPartnerRelationship(row, actor)) }
    })
  }

  @Query(() => PartnerRelationshipDetail, {
    nullable: true,
    description:
      'One partner relationship of your organization as a customer, running or ended, with its past; null: there is none such.',
  })
  partnerRelationship(
    @CurrentRequest() request: PortalRequest,
    @Args('id', { type: () => ObjectId, description: 'The relationship, or the partner.' }) id: string,
  ): Promise<PartnerRelationshipDetail | null> {
    return this.unitOfWork.read(request, async ({ tx, actor, now }) => {
      const row = canViewOwnServices(actor)
        ? await findPartnerRelationship(tx, actor.organizationId, id, now)
        : undefined
      return row ? presentPartnerRelationshipDetail(row, actor) : null
    })
  }

  @Query(() => RelationshipEnding, {
    nullable: true,
    description:
      'What stops and what stays when a running relationship of yours is ended, from either side; null: there is none such, or you may not end it.',
  })
  relationshipEnding(
    @CurrentRequest() request: PortalRequest,
    @Args('id', { type: () => ObjectId, description: 'The relationship.' }) id: string,
  ): Promise<RelationshipEnding | null> {
    return this.unitOfWork.read(request, async ({ tx, actor, now }) => {
      if (!canEndRelationship(actor)) return null
      const row = await findRelationshipEnding(tx, id, actor.organizationId, actor.portal, now)
      return row?.running ? presentEnding(row, actor) : null
    })
  }

  @Mutation(() => acceptResult.union, {
    description:
      "A customer's global administrator accepts an invitation: what is missing of the relationships and the administration is made, what exists is kept, or nothing happens.",
  })
  async acceptCustomerInvitation(
    @CurrentRequest() request: PortalRequest,
    @Args('input') input: AcceptCustomerInvitationInput,
    @Args() args: ChangeArgs,
  ): Promise<object> {
    const change = changeOf('acceptCustomerInvitation', input, args)
    return acceptResult.present(await this.acceptAction.execute(request, input, change))
  }

  @Mutation(() => endResult.union, {
    description:
      'Ends a relationship of a customer with a partner, from either side. The administration of this partner ends with it; running subscriptions go on to the end of their term.',
  })
  async endRelationship(
    @CurrentRequest() request: PortalRequest,
    @Args('input') input: EndRelationshipInput,
    @Args() args: ChangeArgs,
  ): Promise<object> {
    return endResult.present(
      await this.endAction.execute(request, input, changeOf('endRelationship', input, args)),
    )
  }
}
