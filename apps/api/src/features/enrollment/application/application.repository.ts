import { schema, type Tx } from '@relais/db'
import type {
  EnrollmentProfile,
  Language,
  VerificationCommand,
  VerificationFacts,
  VerificationReason,
  VerificationStage,
  VerificationState,
} from '@relais/domain'
import { and, desc, eq, sql } from 'drizzle-orm'

const { application, applicationEvent, resellerAccount, userRole } = schema

/** An application as it is stored. */
export type StoredApplication = Omit<
  typeof application.$inferSelect,
  'state' | 'rejectedStage' | 'reasons'
> & {
  readonly state: VerificationState
  readonly rejectedStage: VerificationStage | null
  readonly reasons: readonly VerificationReason[]
}

/** What rules read of it. */
export function factsOf({ state, since, rejectedStage, reasons }: StoredApplication): VerificationFacts {
  return { state, since, rejectedStage, rejectionReasons: state === 'rejected' ? reasons : [] }
}

/** The newest application of an organization; undefined: it has none. @param hold until the end of the transaction */
export async function findApplicationOf(
  tx: Tx,
  organizationId: string,
  hold: boolean,
): Promise<StoredApplication | undefined> {
  const asked = tx
    .select()
    .from(application)
    .where(eq(application.organizationId, organizationId))
    .orderBy(desc(application.createdAt), desc(application.id))
    .limit(1)
  const [row] = await (hold ? asked.for('update') : asked)
  return row as StoredApplication | undefined
}

/** Holds an application, whosever it is; undefined: there is none. For the operator, and for the clock. */
export async function lockApplication(tx: Tx, id: string): Promise<StoredApplication | undefined> {
  const [row] = await tx.select().from(application).where(eq(application.id, id)).for('update')
  return row as StoredApplication | undefined
}

/** The application whose primary contact presented the link of this transaction; undefined: none has it. */
export async function findApplicationByLink(
  tx: Tx,
  id: string,
  hold: boolean,
): Promise<StoredApplication | undefined> {
  const asked = tx
    .select()
    .from(application)
    .where(and(eq(application.id, id), eq(application.tokenHash, sql`app.current_link()`)))
  const [row] = await (hold ? asked.for('update') : asked)
  return row as StoredApplication | undefined
}

/** Whether the presented link is an older one of this application, which a newer mail replaced. */
export async function isReplacedVerification(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await tx.execute<{ replaced: boolean }>(
    sql`select app.is_replaced_verification(${id}::uuid) as replaced`,
  )
  return rows[0]?.replaced === true
}

/** Gives an application whose link has expired a new one; false: it moved meanwhile. */
export async function renewVerification(
  tx: Tx,
  id: string,
  next: {
    readonly version: number
    readonly tokenHash: string
    readonly expiredBefore: Date
    readonly now: Date
  },
): Promise<boolean> {
  const { version, tokenHash, expiredBefore, now } = next
  const { rows } = await tx.execute<{ renewed: boolean }>(sql`
    select app.renew_verification(${id}::uuid, ${version}::integer, ${tokenHash}, ${expiredBefore.toISOString()}::timestamptz,
      ${now.toISOString()}::timestamptz) as renewed`)
  return rows[0]?.renewed === true
}

/** Whether another organization has the partner ID, or has sent an application with it. */
export async function isPartnerIdBound(tx: Tx, partnerId: string): Promise<boolean> {
  const { rows } = await tx.execute<{ bound: boolean }>(
    sql`select app.is_partner_id_taken(${partnerId}) as bound`,
  )
  return rows[0]?.bound === true
}

/** Whom the news of an application reaches at its firm. */
export async function findApplicationRecipients(tx: Tx, applicationId: string) {
  const { rows } = await tx.execute<{
    userId: string
    mail: string | null
    language: Language
    timeZone: string
    isApplicant: boolean
  }>(sql`
    select user_id as "userId", contact_mail as mail, language, time_zone as "timeZone", is_applicant as "isApplicant"
    from app.application_recipients(${applicationId}::uuid)`)
  return rows
}

/** Begins an application. */
export async function insertApplication(
  tx: Tx,
  values: Pick<
    typeof application.$inferInsert,
    'id' | 'organizationId' | 'applicantUserId' | 'createdAt' | 'membershipAccountId' | 'membershipMail'
  >,
): Promise<void> {
  await tx.insert(application).values({ ...values, state: 'draft', since: values.createdAt })
}

/** Changes an application that is held. */
export async function updateApplication(
  tx: Tx,
  id: string,
  values: Partial<Omit<typeof application.$inferInsert, 'id' | 'organizationId' | 'state' | 'reasons'>> & {
    readonly state?: VerificationState
    readonly reasons?: readonly VerificationReason[]
  },
): Promise<void> {
  const { reasons, ...rest } = values
  await tx
    .update(application)
    .set({ ...rest, ...(reasons === undefined ? {} : { reasons: [...reasons] }) })
    .where(eq(application.id, id))
}

/** Notes what happened to an application, in the words that its firm reads. */
export async function insertApplicationEvent(
  tx: Tx,
  event: {
    readonly id: string
    readonly applicationId: string
    readonly organizationId: string
    readonly at: Date
    readonly command: VerificationCommand
    readonly state: VerificationState
    readonly stage: VerificationStage | null
    readonly reasons?: readonly VerificationReason[]
    readonly documents?: readonly string[]
    readonly note?: string | null
    readonly actorName: string | null
  },
): Promise<void> {
  const { reasons = [], documents = [], note = null, ...rest } = event
  await tx
    .insert(applicationEvent)
    .values({ ...rest, reasons: [...reasons], documents: [...documents], note })
}

/** What happened to an application, the newest first. */
export async function listApplicationEvents(tx: Tx, applicationId: string) {
  return tx
    .select()
    .from(applicationEvent)
    .where(eq(applicationEvent.applicationId, applicationId))
    .orderBy(desc(applicationEvent.at), desc(applicationEvent.id))
    .limit(100)
}

/**
 * Opens the account of a firm that was authorized, or puts the verified partner ID on the one it has, and makes who enrolled an admin
 * agent. For the operator's transaction in which it is authorized.
 */
export async function openResellerAccount(
  tx: Tx,
  {
    organizationId,
    applicantUserId,
    partnerId,
  }: Pick<StoredApplication, 'organizationId' | 'applicantUserId' | 'partnerId'>,
  role: string,
  now: Date,
): Promise<void> {
  await tx
    .insert(resellerAccount)
    .values({ organizationId, status: 'active', createdAt: now, partnerId })
    .onConflictDoUpdate({ target: resellerAccount.organizationId, set: { partnerId } })
  await tx.insert(userRole).values({ userId: applicantUserId, organizationId, role }).onConflictDoNothing()
}

/** What is written of a profile beside it, for lists and mails. */
export function profileColumns(profile: EnrollmentProfile) {
  return { profile, legalName: profile.legalName, contactMail: profile.contact.mail }
}
