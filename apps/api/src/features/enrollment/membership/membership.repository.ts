import { schema, type Tx } from '@relais/db'
import type { AcceptedProfile, MembershipSource } from '@relais/domain'
import { and, eq, sql } from 'drizzle-orm'

const { membershipAccount, membershipAccountProfile, membershipEntry, membershipProfile } = schema

/** A profile, held until the end of the transaction. */
export interface LockedProfile {
  readonly id: string
  readonly partnerId: string
  readonly endedOn: string | null
  readonly locationOf: string | null
}

/** Holds a profile; undefined: there is none. */
export async function lockProfile(tx: Tx, id: string): Promise<LockedProfile | undefined> {
  const { id: key, partnerId, endedOn, locationOf } = membershipProfile
  const [row] = await tx
    .select({ id: key, partnerId, endedOn, locationOf })
    .from(membershipProfile)
    .where(eq(key, id))
    .for('update')
  return row
}

/** Whether a partner ID is that of a firm, which locations may be of, and whether a profile has locations itself. */
export async function findPlaces(
  tx: Tx,
  { firm, profile }: { readonly firm: string; readonly profile: string | null },
): Promise<{ readonly isFirm: boolean; readonly hasLocations: boolean }> {
  const { rows } = await tx.execute<{ isFirm: boolean; hasLocations: boolean }>(sql`
    select exists (select 1 from membership_profile f where f.partner_id = ${firm} and f.location_of is null) as "isFirm",
      exists (select 1 from membership_profile l where l.location_of = ${profile}) as "hasLocations"`)
  return rows[0] ?? { isFirm: false, hasLocations: false }
}

/** How a profile is written. */
export interface ProfileWritten {
  readonly id: string
  readonly now: Date
  readonly source: MembershipSource
  readonly newId: () => string
}

/** Writes a new profile with what it gives. */
export async function insertProfile(
  tx: Tx,
  partnerId: string,
  { entries, ...content }: AcceptedProfile,
  written: ProfileWritten,
): Promise<void> {
  const { id, now, source } = written
  await tx
    .insert(membershipProfile)
    .values({ id, partnerId, ...content, createdAt: now, updatedAt: now, source })
  await insertEntries(tx, entries, written)
}

/** Writes a profile anew, and what it gives. */
export async function saveProfile(
  tx: Tx,
  { entries, ...content }: AcceptedProfile,
  written: ProfileWritten,
): Promise<void> {
  const { id, now, source } = written
  await tx
    .update(membershipProfile)
    .set({ ...content, updatedAt: now, source })
    .where(eq(membershipProfile.id, id))
  await tx.delete(membershipEntry).where(eq(membershipEntry.profileId, id))
  await insertEntries(tx, entries, written)
}

async function insertEntries(
  tx: Tx,
  entries: AcceptedProfile['entries'],
  { id, newId }: ProfileWritten,
): Promise<void> {
  if (entries.length === 0) return
  await tx.insert(membershipEntry).values(entries.map((entry) => ({ ...entry, id: newId(), profileId: id })))
}

/** Writes when a membership is over; null: no end is known. */
export async function saveMembershipEnd(
  tx: Tx,
  id: string,
  endedOn: string | null,
  now: Date,
): Promise<void> {
  await tx
    .update(membershipProfile)
    .set({ endedOn, updatedAt: now, source: 'entry' })
    .where(eq(membershipProfile.id, id))
}

/** The account of a mail, made where there is none. */
export async function putMembershipAccount(tx: Tx, id: string, mail: string, now: Date): Promise<string> {
  await tx.insert(membershipAccount).values({ id, mail, createdAt: now }).onConflictDoNothing()
  const [row] = await tx
    .select({ id: membershipAccount.id })
    .from(membershipAccount)
    .where(eq(membershipAccount.mail, mail))
  if (!row) throw new Error('an account that was written is not there')
  return row.id
}

/** Lets an account choose a profile. False: it may already. */
export async function linkAccount(tx: Tx, accountId: string, profileId: string, now: Date): Promise<boolean> {
  const linked = await tx
    .insert(membershipAccountProfile)
    .values({ accountId, profileId, createdAt: now })
    .onConflictDoNothing()
    .returning({ accountId: membershipAccountProfile.accountId })
  return linked.length > 0
}

/** Takes that back. False: they were not linked. */
export async function unlinkAccount(tx: Tx, accountId: string, profileId: string): Promise<boolean> {
  const gone = await tx
    .delete(membershipAccountProfile)
    .where(
      and(
        eq(membershipAccountProfile.accountId, accountId),
        eq(membershipAccountProfile.profileId, profileId),
      ),
    )
    .returning({ accountId: membershipAccountProfile.accountId })
  return gone.length > 0
}

/** The mail of an account that is linked to a profile, held; undefined: it is not. */
export async function lockLinkedAccount(
  tx: Tx,
  accountId: string,
  profileId: string,
): Promise<{ readonly mail: string; readonly hasPassword: boolean } | undefined> {
  const { rows } = await tx.execute<{ mail: string; hasPassword: boolean }>(sql`
    select a.mail, a.password_hash is not null as "hasPassword"
    from membership_account_profile l join membership_account a on a.id = l.account_id
    where l.account_id = ${accountId}::uuid and l.profile_id = ${profileId}::uuid for update of a`)
  return rows[0]
}

/** Writes the password of an account. */
export async function saveMembershipPassword(
  tx: Tx,
  accountId: string,
  hash: string,
  now: Date,
): Promise<void> {
  await tx
    .update(membershipAccount)
    .set({ passwordHash: hash, passwordChangedAt: now })
    .where(eq(membershipAccount.id, accountId))
}
