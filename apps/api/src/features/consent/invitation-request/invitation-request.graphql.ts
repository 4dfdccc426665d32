import {
  invitationRequestFilters,
  type InvitationRequestFilter,
  type InvitationRequestStatus,
  invitationRequestStatuses,
  type Language,
} from '@relais/domain'
import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import { enumOf, LanguageCode } from '../../../platform/graphql/code.graphql.ts'
import { connectionOf, PageArgs } from '../../../platform/graphql/page.graphql.ts'
import { UserError } from '../../../platform/graphql/refusal.ts'
import { ObjectId } from '../../../platform/graphql/scalar/index.ts'

const StatusCode = enumOf(
  invitationRequestStatuses,
  'InvitationRequestStatus',
  'How a request to be invited stands now. open: it waits for the provider. invited, declined: the provider answered. withdrawn: it was taken back. lapsed: nobody answered in time.',
)
const FilterCode = enumOf(
  invitationRequestFilters,
  'InvitationRequestFilter',
  'Requests that wait for the provider (open), or that are over.',
)

@ObjectType({ description: 'What you may do with a request to be invited.' })
export class InvitationRequestAbilities {
  @Field({ description: 'Begin an invitation for it (`draftInvitation` with `requestId`).' })
  readonly invite!: boolean
  @Field({ description: 'Say no (`declineInvitationRequest`).' })
  readonly decline!: boolean
  @Field({ description: 'Take it back (`withdrawInvitationRequest`).' })
  readonly withdraw!: boolean
}

@ObjectType({ description: 'A reseller’s wish to be invited by a provider.' })
export class InvitationRequest {
  @Field(() => ID, { description: 'Id of the request.' })
  readonly id!: string
  @Field(() => ID, { description: 'The provider that is asked.' })
  readonly providerId!: string
  @Field({ description: 'Its legal name when it was asked.' })
  readonly providerName!: string
  @Field({ description: 'The firm that asks.' })
  readonly firm!: string
  @Field({ description: 'Its person.' })
  readonly name!: string
  @Field({ description: 'Where the answer goes.' })
  readonly mail!: string
  @Field({ description: 'Where the firm is, ISO 3166-1 alpha-2.' })
  readonly country!: string
  @Field(() => LanguageCode, { description: 'In which language it is answered.' })
  readonly language!: Language
  @Field(() => String, { nullable: true, description: 'What was written; null: nothing.' })
  readonly message!: string | null
  @Field(() => StatusCode, { description: 'How it stands now.' })
  readonly status!: InvitationRequestStatus
  @Field({ description: 'When it was asked.' })
  readonly createdAt!: Date
  @Field({ description: 'Until when the provider can answer.' })
  readonly expiresAt!: Date
  @Field(() => Date, { nullable: true, description: 'When it was answered or taken back; null: it was not.' })
  readonly closedAt!: Date | null
  @Field(() => String, {
    nullable: true,
    description: 'What the provider wrote with its no; null: it said none.',
  })
  readonly answer!: string | null
  @Field(() => ID, {
    nullable: true,
    description: 'The invitation that was begun for it, for the provider’s people; null: none, or you ask.',
  })
  readonly invitationId!: string | null
  @Field({ description: 'Whether somebody at the provider writes its invitation. False for whoever asks.' })
  readonly isPrepared!: boolean
  @Field(() => String, {
    nullable: true,
    description: 'What a polite no starts from, in the language of the request; null: you cannot say no.',
  })
  readonly declineDraft!: string | null
  @Field(() => InvitationRequestAbilities, { description: 'What you may do with it now.' })
  readonly viewerCan!: InvitationRequestAbilities
}

/** A page of requests. */
export const InvitationRequestConnection = connectionOf(InvitationRequest, 'InvitationRequestConnection')

@ArgsType()
export class InvitationRequestsArgs extends PageArgs {
  @Field(() => FilterCode, { nullable: true, description: 'Only these; null: all.' })
  filter?: InvitationRequestFilter | null
}

@ObjectType({ description: 'What you may do with a provider of the directory.' })
export class ProviderStandingAbilities {
  @Field({ description: 'Ask to be invited (`askForInvitation`).' })
  readonly ask!: boolean
  @Field(() => UserError, {
    nullable: true,
    description:
      'What keeps you from asking, as that would refuse: partners already, asked already, it takes no new resellers. Null: nothing, or your roles do not allow it.',
  })
  readonly askObstacle!: UserError | null
}

@ObjectType({ description: 'How the own organization stands with a provider of the directory.' })
export class ProviderStanding {
  @Field(() => ID, { description: 'The provider.' })
  readonly providerId!: string
  @Field({ description: 'Whether you are partners.' })
  readonly isPartner!: boolean
  @Field(() => InvitationRequest, {
    nullable: true,
    description: 'What you asked it last; null: nothing.',
  })
  readonly request!: InvitationRequest | null
  @Field(() => ProviderStandingAbilities, { description: 'What you may do with it now.' })
  readonly viewerCan!: ProviderStandingAbilities
}

@InputType({ description: 'A request to be invited.' })
export class OfRequestInput {
  @Field(() => ObjectId, { description: 'Its id.' })
  readonly requestId!: string
}

/** Success of whatever changes a request. */
@ObjectType({ isAbstract: true })
export abstract class InvitationRequestSuccess extends Success {
  @Field(() => InvitationRequest, { description: 'The request as it is now.' })
  readonly request!: InvitationRequest
}
