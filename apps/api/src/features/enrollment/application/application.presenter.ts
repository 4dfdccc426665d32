import {
  addMinutes,
  appealableUntil,
  awaitedBy,
  canEnroll,
  decideAppeal,
  decideContactResend,
  decideMove,
  dueAt,
  type EnrollmentProfile,
  hasLapsed,
  lapsesAt,
  type PolicyActor,
  progressOf,
  type RequestedDocument,
  resendHours,
  stageOf,
  statusOf,
  type VerificationCommand,
  type VerificationReason,
  type VerificationStage,
  verificationStages,
} from '@relais/domain'
import type { Application, ApplicationProfile } from './application.graphql.ts'
import { factsOf, type listApplicationEvents, type StoredApplication } from './application.repository.ts'

type EventRows = Awaited<ReturnType<typeof listApplicationEvents>>

/** An application as its firm sees it, with what may be done by the functions that the acts decide by. */
export function presentApplication(
  actor: PolicyActor,
  stored: StoredApplication,
  events: EventRows,
  now: Date,
): Application {
  const facts = factsOf(stored)
  const { state } = stored
  const may = canEnroll(actor)
  const mailedAt = stored.contactMailedAt
  const lapsed = hasLapsed(facts, now)
  return {
    id: stored.id,
    status: lapsed ? 'rejected' : statusOf(state),
    stage: stageOf(state),
    awaits: lapsed ? null : awaitedBy(state),
    since: stored.since,
    dueAt: dueAt(facts),
    lapsesAt: lapsesAt(facts),
    appealableUntil: appealableUntil(facts),
    submittedAt: stored.submittedAt,
    authorizedAt: stored.authorizedAt,
    contactMailedAt: mailedAt,
    resendableAt: state === 'email_ownership' && mailedAt ? addMinutes(mailedAt, resendHours * 60) : null,
    membershipMail: stored.membershipMail,
    partnerId: stored.partnerId,
    profile: stored.profile === null ? null : presentProfile(stored.profile),
    stages: verificationStages.map((stage) => ({ stage, progress: progressOf(facts)[stage] })),
    reasons: lapsed ? ['no_answer'] : stored.reasons,
    requestedDocuments: stored.requestedDocuments,
    note: stored.note,
    events: events.map(({ id, at, command, stage, reasons, documents, note, actorName }) => ({
      id,
      at,
      // The table holds codes of the domain alone.
      command: command as VerificationCommand,
      stage: stage as VerificationStage | null,
      reasons: reasons as VerificationReason[],
      documents: documents as RequestedDocument[],
      note,
      actorName,
    })),
    viewerCan: {
      choose: may && state === 'draft',
      enroll: may && stored.partnerId !== null && decideMove(facts, 'enroll', now).ok,
      resend: may && mailedAt !== null && decideContactResend(facts, mailedAt, now).ok,
      appeal: may && decideAppeal(facts, now).ok,
      beginAgain: may && (state === 'rejected' || lapsed),
    },
  }
}

function presentProfile({ address, contact, support, ...rest }: EnrollmentProfile): ApplicationProfile {
  return {
    ...rest,
    ...address,
    contactName: contact.displayName,
    contactMail: contact.mail,
    contactLanguage: contact.language,
    supportMail: support.mail,
    supportPhone: support.phone,
    supportWebSite: support.webSite,
  }
}
