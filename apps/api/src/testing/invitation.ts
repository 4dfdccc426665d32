import { randomUUID } from 'node:crypto'
import type { DelegatedRole } from '@relais/domain'
import { hashToken, linkToken } from '../platform/link/link-token.ts'
import { type TestApp, testStart } from './app.ts'
import type { TestOrganization } from './world.ts'

/** An invitation to a customer that waits for its answer, with the token of its link. */
export interface OpenInvitation {
  readonly id: string
  readonly token: string
}

/** The same, as it was made. */
export interface WrittenInvitation extends OpenInvitation {
  /** Who wrote it. */
  readonly inviter: Awaited<ReturnType<TestOrganization['person']>>
}

/** An issued invitation of a reseller to a customer, past all policies: joint when a provider is named. Good for 30 days. */
export function givenOpenInvitation(
  app: TestApp,
  reseller: TestOrganization,
  provider: TestOrganization | null = null,
  roles: readonly DelegatedRole[] = [],
): Promise<WrittenInvitation> {
  return given(app, reseller, provider, roles, 'issued')
}

/** One to a customer that nobody has sent yet, past all policies. */
export function givenInvitationDraft(app: TestApp, reseller: TestOrganization): Promise<WrittenInvitation> {
  return given(app, reseller, null, [], 'draft')
}

async function given(
  app: TestApp,
  reseller: TestOrganization,
  provider: TestOrganization | null,
  roles: readonly DelegatedRole[],
  status: 'draft' | 'issued',
): Promise<WrittenInvitation> {
  const id = randomUUID()
  const token = linkToken(app.config.linkKey, 'invitation', id, 1)
  const inviter = await reseller.person('sales_agent')
  await app.database.query(
    `insert into invitation (id, kind, inviter_id, inviter_user_id, provider_id, recipient_mail, language, subject, body, requested_roles,
       requested_duration, link_version, token_hash, status, created_at, issued_at, expires_at)
     values ($1, $2, $3, $4, $5, 'somebody@recipient.example', 'fr', 'Subject', '{link}', $6, $7, 1, $8, $10::text, $9::timestamptz,
       case $10::text when 'issued' then $9::timestamptz end, $9::timestamptz + interval '30 days')`,
    [
      id,
      provider ? 'joint' : 'relationship',
      reseller.id,
      inviter.id,
      provider?.id ?? null,
      roles,
      roles.length > 0 ? 'P1Y' : null,
      hashToken(token),
      testStart,
      status,
    ],
  )
  return { id, token, inviter }
}
