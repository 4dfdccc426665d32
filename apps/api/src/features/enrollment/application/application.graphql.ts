import {
  type ApplicationStatus,
  applicationStatuses,
  type AwaitedParty,
  awaitedParties,
  type Language,
  type RequestedDocument,
  requestedDocuments,
  type StageProgress,
  stageProgresses,
  type VerificationCommand,
  verificationCommands,
  type VerificationReason,
  verificationReasons,
  type VerificationStage,
  verificationStages,
} from '@relais/domain'
import { Field, ID, ObjectType } from '@nestjs/graphql'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import { enumOf, LanguageCode } from '../../../platform/graphql/code.graphql.ts'

export const ApplicationStatusCode = enumOf(
  applicationStatuses,
  'ApplicationStatus',
  'What an application is. Re-verification makes an authorized one pending again; its account goes on.',
)
export const VerificationStageCode = enumOf(
  verificationStages,
  'VerificationStage',
  'What is checked of a firm that enrolls, in this order.',
)
export const AwaitedPartyCode = enumOf(
  awaitedParties,
  'AwaitedParty',
  'Whose turn it is. contact: the primary contact answers two questions.',
)
export const StageProgressCode = enumOf(
  stageProgresses,
  'StageProgress',
  'How a stage stands: not begun, being checked, something is missing, done, not passed.',
)
export const VerificationReasonCode = enumOf(
  verificationReasons,
  'VerificationReason',
  'Why a stage was decided as it was, or what is doubtful; a note says the rest.',
)
export const RequestedDocumentCode = enumOf(
  requestedDocuments,
  'RequestedDocument',
  'What a reviewer may ask a firm to send.',
)
export const VerificationCommandCode = enumOf(
  verificationCommands,
  'VerificationCommand',
  'What happened to an application.',
)

@ObjectType({ description: 'A stage of verification.' })
export class ApplicationStage {
  @Field(() => VerificationStageCode, { description: 'Which one.' })
  readonly stage!: VerificationStage
  @Field(() => StageProgressCode, { description: 'How it stands.' })
  readonly progress!: StageProgress
}

@ObjectType({ description: 'Something that happened to an application.' })
export class ApplicationEvent {
  @Field(() => ID, { description: 'Id of the event.' })
  readonly id!: string
  @Field(() => Date, { description: 'When.' })
  readonly at!: Date
  @Field(() => VerificationCommandCode, { description: 'What.' })
  readonly command!: VerificationCommand
  @Field(() => VerificationStageCode, { nullable: true, description: 'Of which stage; null: of the whole.' })
  readonly stage!: VerificationStage | null
  @Field(() => [VerificationReasonCode], { description: 'Why.' })
  readonly reasons!: readonly VerificationReason[]
  @Field(() => [RequestedDocumentCode], { description: 'What was asked for.' })
  readonly documents!: readonly RequestedDocument[]
  @Field(() => String, { nullable: true, description: 'What was written; null: nothing.' })
  readonly note!: string | null
  @Field(() => String, {
    nullable: true,
    description: 'Who did it, by name; null: the primary contact, or the clock.',
  })
  readonly actorName!: string | null
}

@ObjectType({ description: 'What a firm says of itself when it enrolls.' })
export class ApplicationProfile {
  @Field({ description: 'Legal name.' })
  readonly legalName!: string
  @Field(() => String, { nullable: true, description: 'Number in the public register; null: not given.' })
  readonly registrationNumber!: string | null
  @Field({ description: 'Street and number.' })
  readonly street!: string
  @Field(() => String, { nullable: true, description: 'Second line of the address; null: none.' })
  readonly street2!: string | null
  @Field({ description: 'City.' })
  readonly city!: string
  @Field(() => String, { nullable: true, description: 'State, province or the like; null: none.' })
  readonly region!: string | null
  @Field(() => String, {
    nullable: true,
    description: 'Postal code as the country writes it; null: it has none.',
  })
  readonly postalCode!: string | null
  @Field({ description: 'ISO 3166-1 alpha-2.' })
  readonly country!: string
  @Field({ description: 'Name of the primary contact.' })
  readonly contactName!: string
  @Field({ description: 'Where the primary contact gets mail.' })
  readonly contactMail!: string
  @Field(() => LanguageCode, { description: 'In which language.' })
  readonly contactLanguage!: Language
  @Field({ description: 'Where customers write to.' })
  readonly supportMail!: string
  @Field({ description: 'Where customers call, E.164.' })
  readonly supportPhone!: string
  @Field(() => String, { nullable: true, description: 'An http(s) address; null: none.' })
  readonly supportWebSite!: string | null
}

@ObjectType({ description: 'What the viewer may do with the application now.' })
export class ApplicationAbilities {
  @Field({ description: 'Sign in to a membership account and choose a partner ID.' })
  readonly choose!: boolean
  @Field({ description: 'Enroll now; a partner ID is chosen.' })
  readonly enroll!: boolean
  @Field({ description: 'Send the mail to the primary contact again.' })
  readonly resend!: boolean
  @Field({ description: 'Appeal the rejection.' })
  readonly appeal!: boolean
  @Field({ description: 'Begin another application, because this one is over.' })
  readonly beginAgain!: boolean
}

@ObjectType({ description: 'An organization asks to become a reseller.' })
export class Application {
  @Field(() => ID, { description: 'Id of the application.' })
  readonly id!: string
  @Field(() => ApplicationStatusCode, { description: 'What it is.' })
  readonly status!: ApplicationStatus
  @Field(() => VerificationStageCode, { nullable: true, description: 'What is checked now; null: nothing.' })
  readonly stage!: VerificationStage | null
  @Field(() => AwaitedPartyCode, { nullable: true, description: 'Whose turn it is; null: nobody’s.' })
  readonly awaits!: AwaitedParty | null
  @Field(() => Date, { description: 'Since when it stands so.' })
  readonly since!: Date
  @Field(() => Date, {
    nullable: true,
    description: 'When that should be answered; null: nobody is waited for.',
  })
  readonly dueAt!: Date | null
  @Field(() => Date, {
    nullable: true,
    description: 'When it lapses unless somebody answers; null: it does not.',
  })
  readonly lapsesAt!: Date | null
  @Field(() => Date, {
    nullable: true,
    description: 'Until when the rejection can be appealed; null: it cannot.',
  })
  readonly appealableUntil!: Date | null
  @Field(() => Date, { nullable: true, description: 'When Enroll now was pressed; null: not yet.' })
  readonly submittedAt!: Date | null
  @Field(() => Date, { nullable: true, description: 'When it was authorized last; null: never.' })
  readonly authorizedAt!: Date | null
  @Field(() => Date, {
    nullable: true,
    description: 'When the mail to the primary contact went out last; null: never.',
  })
  readonly contactMailedAt!: Date | null
  @Field(() => Date, {
    nullable: true,
    description: 'From when on it can be sent again; null: it is not waited for.',
  })
  readonly resendableAt!: Date | null
  @Field(() => String, {
    nullable: true,
    description: 'The membership account that was signed in to; null: none.',
  })
  readonly membershipMail!: string | null
  @Field(() => String, { nullable: true, description: 'The chosen partner ID; null: none.' })
  readonly partnerId!: string | null
  @Field(() => ApplicationProfile, {
    nullable: true,
    description: 'What the firm said of itself; null: nothing yet.',
  })
  readonly profile!: ApplicationProfile | null
  @Field(() => [ApplicationStage], { description: 'The four stages, in order.' })
  readonly stages!: readonly ApplicationStage[]
  @Field(() => [VerificationReasonCode], { description: 'Why it stands where it does.' })
  readonly reasons!: readonly VerificationReason[]
  @Field(() => [RequestedDocumentCode], { description: 'What the firm is asked to send; empty: nothing.' })
  readonly requestedDocuments!: readonly RequestedDocument[]
  @Field(() => String, { nullable: true, description: 'What the reviewer wrote last; null: nothing.' })
  readonly note!: string | null
  @Field(() => [ApplicationEvent], { description: 'What happened, the newest first.' })
  readonly events!: readonly ApplicationEvent[]
  @Field(() => ApplicationAbilities, { description: 'What the viewer may do now.' })
  readonly viewerCan!: ApplicationAbilities
}

/** Success of whatever changes an application of the own organization. */
@ObjectType({ isAbstract: true })
export abstract class ApplicationSuccess extends Success {
  @Field(() => Application, { description: 'The application as it is now.' })
  readonly application!: Application
}
