import { randomUUID } from 'node:crypto'
import type { MembershipEntry, MembershipProfileContent } from '@relais/domain'
import type { TestDatabase } from '@relais/test-kit'
import { testStart } from './app.ts'
import { testUserPasswordHash } from './world.ts'

/** What the operator may type of a profile, its partner ID aside. */
export const membershipInput = {
  legalName: 'Tyneside Computing Ltd',
  country: 'GB',
  address: '12 Quayside',
  city: 'Newcastle upon Tyne',
  postalCode: 'NE1 3DE',
  registrationNumber: '04810102',
  endedOn: null,
  memberSince: '2017-03-01',
  isInProgram: false,
  locationOf: '',
  entries: [
    { kind: 'competency', name: 'Cloud productivity', level: 'Silver', since: '2024-05-01', until: null },
  ],
}

/** Writes a profile of the membership registry, active in France unless it says otherwise; gives its id. */
export async function givenMembershipProfile(
  database: TestDatabase,
  partnerId: string,
  more: Partial<MembershipProfileContent> & { readonly entries?: readonly MembershipEntry[] } = {},
): Promise<string> {
  const id = randomUUID()
  await database.query(
    `insert into membership_profile (id, partner_id, legal_name, country, city, ended_on, member_since, is_in_program, location_of,
       created_at, updated_at, source)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10, 'entry')`,
    [
      id,
      partnerId,
      more.legalName ?? `Member ${partnerId}`,
      more.country ?? 'FR',
      more.city ?? null,
      more.endedOn ?? null,
      more.memberSince ?? null,
      more.isInProgram ?? false,
      more.locationOf ?? null,
      testStart,
    ],
  )
  for (const { kind, name, level, since, until } of more.entries ?? [])
    await database.query(
      `insert into membership_entry (id, profile_id, kind, name, level, since, until) values ($1, $2, $3, $4, $5, $6, $7)`,
      [randomUUID(), id, kind, name, level, since, until],
    )
  return id
}

/** Writes a membership account, which signs in with `testUserPassword`, linked to profiles; gives its id. */
export async function givenMembershipAccount(
  database: TestDatabase,
  mail: string,
  profileIds: readonly string[] = [],
  hasPassword = true,
): Promise<string> {
  const id = randomUUID()
  await database.query(
    `insert into membership_account (id, mail, password_hash, password_changed_at, created_at) values ($1, $2, $3, $4, $5)`,
    [id, mail, hasPassword ? await testUserPasswordHash : null, hasPassword ? testStart : null, testStart],
  )
  for (const profileId of profileIds)
    await database.query(
      `insert into membership_account_profile (account_id, profile_id, created_at) values ($1, $2, $3)`,
      [id, profileId, testStart],
    )
  return id
}
