import {
  canEnroll,
  decideProfileChoice,
  type MembershipProfile,
  type VerificationState,
} from '@relais/domain'
import { Args, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql'
import type { Caller } from '../../../platform/auth/caller.ts'
import { ChangeTools } from '../../../platform/change/change-tools.ts'
import { enumOf } from '../../../platform/graphql/code.graphql.ts'
import { CurrentCaller } from '../../../platform/http/portal-request.ts'
import { ObjectId, Secret } from '../../../platform/graphql/scalar/index.ts'
import { membershipDirectoryOf } from '../membership/installed-membership-directory.ts'
import { Application } from './application.graphql.ts'
import { presentApplication } from './application.presenter.ts'
import {
  findApplicationByLink,
  findApplicationOf,
  isPartnerIdBound,
  isReplacedVerification,
  listApplicationEvents,
} from './application.repository.ts'
import { type VerificationPageState, verificationPageState } from './verification-link.ts'

const obstacles = ['partner_id_bound', 'membership_ended', 'membership_elsewhere'] as const
const PartnerProfileObstacleCode = enumOf(
  obstacles,
  'PartnerProfileObstacle',
  'Why a profile of the membership account cannot be chosen.',
)
const pageStates = ['open', 'expired', 'answered'] as const
const VerificationPageStateCode = enumOf(
  pageStates,
  'VerificationPageState',
  'What the page of a verification link is for: the two questions; a new link; nothing, because it was answered or is over.',
)

@ObjectType({ description: 'A profile of the membership account that was signed in to.' })
class PartnerProfile {
  @Field({ description: 'Its partner ID.' })
  readonly partnerId!: string
  @Field({ description: 'Legal name in the registry.' })
  readonly legalName!: string
  @Field(() => String, { nullable: true, description: 'Street; null: not given.' })
  readonly address!: string | null
  @Field(() => String, { nullable: true, description: 'City; null: not given.' })
  readonly city!: string | null
  @Field(() => String, { nullable: true, description: 'Postal code; null: not given.' })
  readonly postalCode!: string | null
  @Field({ description: 'ISO 3166-1 alpha-2.' })
  readonly country!: string
  @Field(() => String, { nullable: true, description: 'Number in the public register; null: not given.' })
  readonly registrationNumber!: string | null
  @Field(() => String, { nullable: true, description: 'Day of the end, YYYY-MM-DD; null: none is known.' })
  readonly endedOn!: string | null
  @Field(() => String, { nullable: true, description: 'Day of the beginning, YYYY-MM-DD; null: not known.' })
  readonly memberSince!: string | null
  @Field(() => String, {
    nullable: true,
    description: 'Partner ID of the firm that this is a location of; null: the firm itself.',
  })
  readonly locationOf!: string | null
  @Field(() => Int, { description: 'How many benefits it has.' })
  readonly benefits!: number
  @Field(() => [String], { description: 'Its competencies, each with its level.' })
  readonly competencies!: readonly string[]
  @Field(() => PartnerProfileObstacleCode, {
    nullable: true,
    description: 'Why it cannot be chosen; null: it can.',
  })
  readonly obstacle!: (typeof obstacles)[number] | null
}

@ObjectType({ description: 'What the primary contact is asked.' })
class VerificationPage {
  @Field({ description: 'Legal name of the firm that enrolls.' })
  readonly organizationName!: string
  @Field({ description: 'Name of the primary contact.' })
  readonly contactName!: string
  @Field({ description: 'The address that the mail went to.' })
  readonly contactMail!: string
  @Field(() => VerificationPageStateCode, { description: 'What the page is for.' })
  readonly state!: VerificationPageState
}

@Resolver()
export class ApplicationResolver {
  constructor(private readonly tools: ChangeTools) {}

  @Query(() => Application, {
    nullable: true,
    description:
      'The newest application of the own organization. Null: there is none, or it is not for this person.',
  })
  ownApplication(@CurrentCaller() caller: Caller): Promise<Application | null> {
    return this.tools.unitOfWork.read(caller, async ({ tx, actor, now }) => {
      if (!canEnroll(actor)) return null
      const found = await findApplicationOf(tx, actor.organizationId, false)
      if (!found) return null
      return presentApplication(actor, found, await listApplicationEvents(tx, found.id), now)
    })
  }

  @Query(() => [PartnerProfile], {
    description:
      'The profiles of the membership account that was signed in to for the own application, as the registry has them now; none without one.',
  })
  async partnerProfiles(@CurrentCaller() caller: Caller): Promise<PartnerProfile[]> {
    const { unitOfWork } = this.tools
    const accountId = await unitOfWork.read(caller, async ({ tx, actor }) => {
      const found = canEnroll(actor) ? await findApplicationOf(tx, actor.organizationId, false) : undefined
      return found && stillChoosing(found.state) ? found.membershipAccountId : null
    })
    if (accountId === null) return []
    // The registry may be another's system: it is asked outside of transactions.
    const profiles = await membershipDirectoryOf(this.tools).profilesOf(caller, accountId)
    return unitOfWork.read(caller, async ({ tx, actor, now }) => {
      const shown: PartnerProfile[] = []
      for (const profile of profiles) {
        const isBound = await isPartnerIdBound(tx, profile.partnerId)
        const choice = decideProfileChoice(profile, { country: actor.country, isBound }, now)
        shown.push(presentProfile(profile, choice.ok ? null : choice.refusal.code))
      }
      return shown
    })
  }

  @Query(() => VerificationPage, {
    nullable: true,
    description:
      'What the primary contact is asked by a link. Changes nothing. Null: there is no such link. Needs no session.',
  })
  verificationByLink(
    @CurrentCaller() caller: Caller,
    @Args('id', { type: () => ObjectId, description: 'Id of the application, from the path.' }) id: string,
    @Args('token', { type: () => Secret, description: 'Token of the link, from the fragment.' })
    token: string,
  ): Promise<VerificationPage | null> {
    return this.tools.unitOfWork.readAnonymously(
      { ...caller, sessionHash: null },
      async ({ tx, now }) => {
        const found = await findApplicationByLink(tx, id, false)
        if (!found?.profile) return null
        const { legalName, contact } = found.profile
        return {
          organizationName: legalName,
          contactName: contact.displayName,
          contactMail: contact.mail,
          state: verificationPageState(found, now),
        }
      },
      { link: token, role: 'app_public' },
    )
  }

  @Query(() => Boolean, {
    description: 'Whether a newer mail replaced this link to the two questions. Needs no session.',
  })
  verificationLinkReplaced(
    @CurrentCaller() caller: Caller,
    @Args('id', { type: () => ObjectId, description: 'Id of the application, from the path.' }) id: string,
    @Args('token', { type: () => Secret, description: 'Token of the link, from the fragment.' })
    token: string,
  ): Promise<boolean> {
    return this.tools.unitOfWork.readAnonymously(
      { ...caller, sessionHash: null },
      ({ tx }) => isReplacedVerification(tx, id),
      { link: token, role: 'app_public' },
    )
  }
}

function stillChoosing(state: VerificationState): boolean {
  return state === 'draft'
}

function presentProfile(
  {
    entries,
    partnerId,
    legalName,
    address,
    city,
    postalCode,
    country,
    registrationNumber,
    ...rest
  }: MembershipProfile,
  obstacle: PartnerProfile['obstacle'],
): PartnerProfile {
  const { endedOn, memberSince, locationOf } = rest
  return {
    partnerId,
    legalName,
    address,
    city,
    postalCode,
    country,
    registrationNumber,
    endedOn,
    memberSince,
    locationOf,
    benefits: entries.filter(({ kind }) => kind === 'benefit').length,
    competencies: entries
      .filter(({ kind }) => kind === 'competency')
      .map(({ name, level }) => (level === null ? name : `${name}, ${level}`)),
    obstacle,
  }
}
