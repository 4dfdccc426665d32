import { schema, type Tx } from '@relais/db'
import type { Language, PasswordLinkFacts, PasswordLinkPurpose } from '@relais/domain'
import { and, eq, sql } from 'drizzle-orm'

/** A link that sets a password, with whom it is for. */
export interface PasswordLinkRow extends PasswordLinkFacts {
  readonly userId: string
  readonly organizationId: string
  readonly organizationName: string
  readonly displayName: string
  readonly userPrincipalName: string
  /** Null: no mail can be sent to the person. */
  readonly contactMail: string | null
  readonly language: Language
  /** IANA name. */
  readonly timeZone: string
}

/** The link of a token, however it stands; undefined: there never was one, or it is forgotten. */
export async function findPasswordLink(tx: Tx, tokenHash: string): Promise<PasswordLinkRow | undefined> {
  const { passwordReset, user, organization } = schema
  const [row] = await tx
    .select({
      purpose: sql<PasswordLinkPurpose>`${passwordReset.purpose}`,
      expiresAt: passwordReset.expiresAt,
      usedAt: passwordReset.usedAt,
      isReplaced: sql<boolean>`exists (select 1 from ${passwordReset} n where n.user_id = password_reset.user_id
        and n.purpose = password_reset.purpose and n.used_at is null and n.id <> password_reset.id)`,
      isPersonActive: sql<boolean>`${user.deletedAt} is null and ${user.disabledAt} is null`,
      hasPassword: sql<boolean>`exists (select 1 from ${schema.passwordCredential} c where c.user_id = ${user.id})`,
      userId: user.id,
      organizationId: user.organizationId,
      organizationName: organization.legalName,
      displayName: user.displayName,
      userPrincipalName: user.userPrincipalName,
      contactMail: user.contactMail,
      language: sql<Language>`${user.language}`,
      timeZone: sql<string>`coalesce(${user.timeZone}, ${organization.timeZone})`,
    })
    .from(passwordReset)
    .innerJoin(
      user,
      and(eq(user.id, passwordReset.userId), eq(user.organizationId, passwordReset.organizationId)),
    )
    .innerJoin(organization, eq(organization.id, user.organizationId))
    .where(eq(passwordReset.tokenHash, tokenHash))
  return row
}
