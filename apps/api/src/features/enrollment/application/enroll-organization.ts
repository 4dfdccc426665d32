import {
  acceptEnrollmentProfile,
  type ApplicationMoved,
  canEnroll,
  decideEnrollment,
  type EnrollmentProfileUnacceptable,
  type Language,
  type MembershipProfile,
  ok,
  type PartnerIdMissing,
  type ProfileRefusal,
  type Refusal,
  type Result,
} from '@relais/domain'
import { Field, InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
import { LanguageCode } from '../../../platform/graphql/code.graphql.ts'
import {
  InvalidInputError,
  NotFoundError,
  NotPermittedError,
} from '../../../platform/graphql/common-refusals.ts'
import { ShortText } from '../../../platform/graphql/scalar/index.ts'
import { hashToken, linkToken } from '../../../platform/link/link-token.ts'
import { membershipDirectoryOf } from '../membership/installed-membership-directory.ts'
import { ApplicationSuccess } from './application.graphql.ts'
import { mailContact } from './application.messages.ts'
import {
  ApplicationMovedError,
  MembershipElsewhereError,
  MembershipEndedError,
  PartnerIdBoundError,
  PartnerIdMissingError,
} from './application.refusals.ts'
import { isPartnerIdBound, profileColumns, updateApplication } from './application.repository.ts'
import {
  type ApplicationOutcome,
  lockOwnApplication,
  noteOwn,
  ownApplicationBefore,
  presentOwn,
} from './own-application.ts'
import { profileReaders } from './profile-readers.ts'

type EnrollOrganizationRefusal =
  | Refusal<'not_permitted' | 'not_found'>
  | ApplicationMoved
  | PartnerIdMissing
  | ProfileRefusal
  | EnrollmentProfileUnacceptable

@InputType({ description: 'What a firm says of itself.' })
class EnrollOrganizationInput {
  @Field(() => ShortText, { description: 'Legal name, at most 200 characters.' })
  readonly legalName!: string
  @Field(() => ShortText, {
    description: 'Number in the public register; may be empty where the country asks for none.',
  })
  readonly registrationNumber!: string
  @Field(() => ShortText, { description: 'Street and number.' })
  readonly street!: string
  @Field(() => ShortText, { description: 'Second line of the address; empty: none.' })
  readonly street2!: string
  @Field(() => ShortText, { description: 'City.' })
  readonly city!: string
  @Field(() => ShortText, {
    description: 'State, province or the like; may be empty where addresses name none.',
  })
  readonly region!: string
  @Field(() => ShortText, { description: 'Postal code; it is kept as the country writes it.' })
  readonly postalCode!: string
  @Field(() => ShortText, { description: 'ISO 3166-1 alpha-2: that of the tenant.' })
  readonly country!: string
  @Field(() => ShortText, { description: 'Name of the primary contact.' })
  readonly contactName!: string
  @Field(() => ShortText, {
    description: 'Address of the primary contact at a domain of the firm: no webmail.',
  })
  readonly contactMail!: string
  @Field(() => LanguageCode, { description: 'In which mails reach the primary contact.' })
  readonly contactLanguage!: Language
  @Field(() => ShortText, { description: 'Where customers write to.' })
  readonly supportMail!: string
  @Field(() => ShortText, {
    description: 'Where customers call; without a country code it is one of the tenant’s country.',
  })
  readonly supportPhone!: string
  @Field(() => ShortText, { description: 'Web site of the firm’s support; empty: none.' })
  readonly supportWebSite!: string
}

@ObjectType({
  description: 'The organization is enrolled; the primary contact is asked two questions by mail.',
})
class EnrollOrganizationSuccess extends ApplicationSuccess {}

/** *Enroll now*: everything is looked at once more, and the primary contact is asked. */
export const enrollOrganization = change({
  name: 'enrollOrganization',
  description:
    'Enrolls the own organization with the chosen partner ID, and asks its primary contact two questions by mail. For the global administrator of an organization that enrolls.',
  input: EnrollOrganizationInput,
  success: EnrollOrganizationSuccess,
  refusals: {
    not_permitted: NotPermittedError,
    not_found: NotFoundError,
    application_moved: ApplicationMovedError,
    partner_id_missing: PartnerIdMissingError,
    partner_id_bound: PartnerIdBoundError,
    membership_ended: MembershipEndedError,
    membership_elsewhere: MembershipElsewhereError,
    invalid_input: InvalidInputError,
  },
  constraints: { application_partner_id: { code: 'partner_id_bound' } },
  /** The profile as the registry has it now: it may have turned inactive since it was chosen. Null: none is chosen, or it is gone. */
  async before(asked): Promise<Result<MembershipProfile | null, EnrollOrganizationRefusal>> {
    const found = await ownApplicationBefore(asked)
    const partnerId = found?.partnerId
    if (partnerId === undefined || partnerId === null) return ok(null)
    return ok(await membershipDirectoryOf(asked.tools).profile(asked.caller, partnerId))
  },
  async decide(
    work,
    input,
    { config, prepared },
  ): Promise<Result<ApplicationOutcome, EnrollOrganizationRefusal>> {
    const { tx, actor, now } = work
    const held = await lockOwnApplication(work)
    if (!held.ok) return held
    const { id, organizationId, partnerId, state } = held.value
    const isChosen = prepared !== null && prepared.partnerId === partnerId
    const facts = {
      ...held.value,
      profile: isChosen ? prepared : null,
      tenantCountry: actor.country,
      isBound: isChosen && (await isPartnerIdBound(tx, prepared.partnerId)),
    }
    const decided = decideEnrollment(facts, now)
    if (!decided.ok) return decided
    const accepted = acceptEnrollmentProfile(input, actor.country, profileReaders)
    if (!accepted.ok) return accepted
    const version = held.value.linkVersion + 1
    const profile = accepted.value
    await updateApplication(tx, id, {
      ...profileColumns(profile),
      state: decided.value,
      since: now,
      submittedAt: now,
      linkVersion: version,
      tokenHash: hashToken(linkToken(config.linkKey, 'verification', id, version)),
      contactMailedAt: now,
    })
    await noteOwn(work, { id, organizationId }, { command: 'enroll', state: decided.value, stage: null })
    mailContact(work, { id, profile }, version, actor.organizationTimeZone)
    audit(work, {
      action: 'application.enroll',
      objectType: 'application',
      objectId: id,
      before: { state },
      after: { state: decided.value, partnerId, contactMail: profile.contact.mail },
    })
    return ok({ applicationId: id })
  },
  present: presentOwn,
  mayRepeat: ({ actor }) => permitted(canEnroll(actor)),
})
