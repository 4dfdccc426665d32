/** What is checked of a firm that enrolls, in this order (domain reference, 2.1). */
export const verificationStages = ['email_ownership', 'employment', 'business', 'decision'] as const
/** A stage of verification. */
export type VerificationStage = (typeof verificationStages)[number]

/** What an application is. Re-verification makes an authorized one pending again; its account goes on. */
export const applicationStatuses = ['draft', 'pending', 'authorized', 'rejected'] as const
/** See {@link applicationStatuses}. */
export type ApplicationStatus = (typeof applicationStatuses)[number]

/** Whose turn it is. contact: the primary contact answers two questions. */
export const awaitedParties = ['applicant', 'contact', 'operator'] as const
/** See {@link awaitedParties}. */
export type AwaitedParty = (typeof awaitedParties)[number]

/** Where an application stands: its status, the stage that is checked, and whose turn it is, in one word. */
export const verificationStates = [
  'draft',
  'email_ownership',
  'employment',
  'employment_document',
  'business',
  'business_document',
  'decision',
  'decision_document',
  'authorized',
  'rejected',
] as const
/** See {@link verificationStates}. */
export type VerificationState = (typeof verificationStates)[number]

/** What each of them means. */
export const verificationMeaning: Readonly<
  Record<
    VerificationState,
    {
      readonly status: ApplicationStatus
      /** Null: nothing is checked. */
      readonly stage: VerificationStage | null
      /** Null: nobody's turn. */
      readonly awaits: AwaitedParty | null
    }
  >
> = {
  draft: { status: 'draft', stage: null, awaits: 'applicant' },
  email_ownership: { status: 'pending', stage: 'email_ownership', awaits: 'contact' },
  employment: { status: 'pending', stage: 'employment', awaits: 'operator' },
  employment_document: { status: 'pending', stage: 'employment', awaits: 'applicant' },
  business: { status: 'pending', stage: 'business', awaits: 'operator' },
  business_document: { status: 'pending', stage: 'business', awaits: 'applicant' },
  decision: { status: 'pending', stage: 'decision', awaits: 'operator' },
  decision_document: { status: 'pending', stage: 'decision', awaits: 'applicant' },
  authorized: { status: 'authorized', stage: null, awaits: null },
  rejected: { status: 'rejected', stage: null, awaits: null },
}

/** What happens to an application. */
export const verificationCommands = [
  'enroll',
  'confirm',
  'deny',
  'resend',
  'pass',
  'authorize',
  'ask_document',
  'send_documents',
  'reject',
  'lapse',
  'appeal',
  'reverify',
] as const
/** See {@link verificationCommands}. */
export type VerificationCommand = (typeof verificationCommands)[number]

/**
 * The machine: where a command leads from each state. A command that is left out is refused there. Several targets: `appeal` leads
 * back to the stage that was rejected, `reverify` to the first stage that the change concerns.
 */
export const verificationMachine: Readonly<
  Record<VerificationState, Readonly<Partial<Record<VerificationCommand, readonly VerificationState[]>>>>
> = {
  draft: { enroll: ['email_ownership'] },
  email_ownership: {
    confirm: ['employment'],
    deny: ['rejected'],
    resend: ['email_ownership'],
    reject: ['rejected'],
    lapse: ['rejected'],
  },
  employment: { pass: ['business'], ask_document: ['employment_document'], reject: ['rejected'] },
  employment_document: { send_documents: ['employment'], reject: ['rejected'], lapse: ['rejected'] },
  business: { pass: ['decision'], ask_document: ['business_document'], reject: ['rejected'] },
  business_document: { send_documents: ['business'], reject: ['rejected'], lapse: ['rejected'] },
  decision: { authorize: ['authorized'], ask_document: ['decision_document'], reject: ['rejected'] },
  decision_document: { send_documents: ['decision'], reject: ['rejected'], lapse: ['rejected'] },
  authorized: { reverify: ['email_ownership', 'business'] },
  rejected: { appeal: ['employment', 'business', 'decision'] },
}

/** How a stage stands for whoever looks at it: not begun, being checked, something is missing, done, not passed. */
export const stageProgresses = ['waiting', 'in_review', 'missing', 'passed', 'failed'] as const
/** See {@link stageProgresses}. */
export type StageProgress = (typeof stageProgresses)[number]

/** Why a stage was decided as it was, or what is doubtful; a note says the rest. */
export const verificationReasons = [
  'domain_matches',
  'domain_differs',
  'employment_unclear',
  'register_matches',
  'register_differs',
  'name_differs',
  'address_differs',
  'not_found_in_register',
  'duplicate_partner_id',
  'document_unreadable',
  'document_outdated',
  'not_eligible',
  'contact_did_not_sign_up',
  'address_not_of_organization',
  'no_answer',
  'other',
] as const
/** See {@link verificationReasons}. */
export type VerificationReason = (typeof verificationReasons)[number]

/** Those that a reviewer may choose from; the others are what the primary contact or the clock says. */
export const reviewReasons = verificationReasons.filter(
  (reason) => !['contact_did_not_sign_up', 'address_not_of_organization', 'no_answer'].includes(reason),
)

/** What a reviewer may ask a firm to send. */
export const requestedDocuments = [
  'registration_certificate',
  'proof_of_address',
  'tax_letter',
  'employment_letter',
  'domain_proof',
  'other',
] as const
/** See {@link requestedDocuments}. */
export type RequestedDocument = (typeof requestedDocuments)[number]

/** Types that a document may have, by its content. */
export const documentTypes = ['application/pdf', 'image/png', 'image/jpeg'] as const
/** See {@link documentTypes}. */
export type DocumentType = (typeof documentTypes)[number]
/** Bytes of a document at most. */
export const largestDocument = 10 * 1024 * 1024
/** Documents of one application at most. */
export const mostDocuments = 20

/** Days that the link of the primary contact works (SPEC, rule 4). */
export const verificationLinkDays = 7
/** Hours until the mail to the primary contact can be sent again. */
export const resendHours = 24
/** Days in which whoever is asked should answer: the contact, or the firm with a document. */
export const answerDays = { email_ownership: 7, document: 14 } as const
/** Days without an answer after which an application lapses. */
export const lapseDays = 30
/** Days before the due date at which one reminder goes out. */
export const reminderDays = 2
/** Business days in which the operator decides a stage; after them the review is overdue (SPEC, rule 4). */
export const reviewBusinessDays = 5
/** Days in which a rejection can be appealed. */
export const appealDays = 30

/** Letters of a note to the applicant, or of an appeal, at most. */
export const longestVerificationNote = 2_000
