import type { Statement } from './statement.ts'

/** Who signs in by a name ($1). */
export const candidateStatement: Statement = {
  name: 'candidate',
  text: `select c.hash, u.id, u.organization_id from "user" u join password_credential c on c.user_id = u.id
    where u.user_principal_name = $1 and u.deleted_at is null`,
}

/** The session of a person ($1) of an organization ($2) that begins ($3 id, $4 hash of its token), and who that is. */
export const sessionStatement: Statement = {
  name: 'session',
  text: `
  with begun as (
    insert into session (id, token_hash, user_id, organization_id, portal, authentication_strength, created_at, last_seen_at, expires_at)
    values ($3, $4, $1, $2, 'customer', 'password', now(), now(), now() + interval '12 hours'))
  select json_build_object('now', to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'portal', 'customer',
    'organization', json_build_object('country', o.country, 'id', o.id, 'legalName', o.legal_name, 'timeZone', o.time_zone),
    'roles', (select json_agg(r.role order by r.role) from user_role r where r.user_id = u.id),
    'user', json_build_object('contactMail', u.contact_mail, 'displayName', u.display_name, 'id', u.id,
      'keyboardShortcuts', u.keyboard_shortcuts, 'language', u.language, 'timeZone', u.time_zone, 'userPrincipalName', u.user_principal_name),
    'viewerCan', json_build_object('consent', true, 'createOrganizations', false, 'decidePartnership', false, 'importCatalog', false, 'retryJobs', false, 'inviteCustomers', false,
      'manageListing', false, 'moderateListings', false, 'viewColleagues', true, 'manageResellers', false, 'order', false, 'requestDelegatedAdmin', false, 'viewActivity', true, 'viewCustomers', false,
      'viewOrders', false, 'viewOwnServices', true, 'viewPrices', false, 'viewProgram', false, 'viewProviders', false))::text as viewer
  from "user" u join organization o on o.id = u.organization_id where u.id = $1`,
}
