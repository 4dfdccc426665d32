import { schema, type Tx } from '@relais/db'
import type { Language } from '@relais/domain'
import { sql } from 'drizzle-orm'
import type { Write } from '../../../platform/database/write-together.ts'
import { ownDomains } from '../../identity/index.ts'

/** What an organization brings to a consent of its own. */
export interface ConsenterFacts {
  /** The current version of the customer agreement; null: none is published. */
  readonly current: number | null
  /** Whether the organization accepted it. */
  readonly accepted: boolean
  readonly verifiedDomains: readonly string[]
}

/** The same, looked at once. */
export async function findConsenterFacts(tx: Tx, organizationId: string): Promise<ConsenterFacts> {
  const { rows } = await tx.execute<ConsenterFacts & Record<string, unknown>>(sql`
    select t.current, exists (
      select 1 from agreement_acceptance a
      where a.organization_id = ${organizationId}::uuid and a.kind = 'customer_agreement' and a.version = t.current
    ) as accepted, ${ownDomains(organizationId)} as "verifiedDomains"
    from (select max(version) as current from agreement_template where kind = 'customer_agreement') t`)
  return rows[0] ?? { current: null, accepted: false, verifiedDomains: [] }
}

/** That an organization accepted a version, by the person who acts. */
export function insertAcceptance(
  tx: Tx,
  values: Omit<typeof schema.agreementAcceptance.$inferInsert, 'kind'>,
): Write {
  return tx.insert(schema.agreementAcceptance).values({ ...values, kind: 'customer_agreement' })
}

/** The current text in a language, with when the organization (null: nobody signed in) accepted it. */
export async function findCurrentAgreement(tx: Tx, language: Language, organizationId: string | null) {
  const { rows } = await tx.execute<{
    version: number
    title: string
    body: string
    acceptedAt: string | null
  }>(sql`
    select t.version, t.title, t.body, (
      select to_json(a.accepted_at) #>> '{}' from agreement_acceptance a
      where a.organization_id = ${organizationId}::uuid and a.kind = t.kind and a.version = t.version
    ) as "acceptedAt"
    from agreement_template t
    where t.kind = 'customer_agreement' and t.language = ${language}
    order by t.version desc limit 1`)
  return rows[0]
}

/** Publishes a text once. False: it was published before. */
export async function insertTemplate(
  tx: Tx,
  values: Omit<typeof schema.agreementTemplate.$inferInsert, 'kind'>,
): Promise<boolean> {
  const made = await tx
    .insert(schema.agreementTemplate)
    .values({ ...values, kind: 'customer_agreement' })
    .onConflictDoNothing()
    .returning({ id: schema.agreementTemplate.id })
  return made.length > 0
}
