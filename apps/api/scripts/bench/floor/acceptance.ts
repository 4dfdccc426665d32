import { keyed, moment, noted, told } from './records.ts'
import type { Statement } from './statement.ts'

const entryOf = (
  id: string,
  place: number,
  action: string,
  objectType: string,
  objectId: string,
  readers: string,
) => ({ id: `${id}::uuid`, place, action, objectType, objectId, readers: `array[${readers}]` })
const acceptedNames = `'acceptedAt', ${moment('now()')}, 'customerName', i.customer_name, 'acceptedByName', i.person_name`
const delegatedAdminOf = `jsonb_build_object('id', $8::uuid, 'roles', i.requested_roles, 'partnerName', i.reseller_name,
  'endsAt', ${moment('now() + i.requested_duration::interval')})`

/** A link ($3 id, $4 hash) is accepted by a customer ($1) and its person ($2); $5 to $8 ids of what is made, under a key ($9, $10). No row: refused. */
export const acceptStatement: Statement = {
  name: 'accept',
  text: `
  with answered as (
    update invitation i set status = 'accepted', decided_at = now(), decided_by_organization_id = $1, decided_by_user_id = $2
    where i.id = $3 and i.token_hash = $4 and i.status = 'issued' and i.expires_at > now() returning i.*),
  able as materialized (
    select i.*, p.id as partnership_id, r.legal_name as reseller_name, o.legal_name as provider_name, c.legal_name as customer_name,
      person.display_name as person_name
    from answered i join organization c on c.id = $1 join "user" person on person.id = $2 join partnership p on p.provider_id = i.provider_id and p.reseller_id = i.inviter_id and p.ended_at is null
    join organization r on r.id = i.inviter_id join organization o on o.id = i.provider_id),
  customer as (insert into customer_account (organization_id, status, created_at) select $1, 'active', now() from able
    on conflict do nothing),
  agreed as (
    insert into agreement_acceptance (id, organization_id, kind, version, language, accepted_by_user_id, accepted_at)
    select $5::uuid, $1, 'customer_agreement', 1, 'fr', $2, now() from able),
  related as (
    insert into relationship (id, partner_id, customer_id, partner_kind, invitation_id, partnership_id, granted_by_user_id, since)
    select $6::uuid, inviter_id, $1, 'reseller', id, partnership_id, $2, now() from able
    union all select $7::uuid, provider_id, $1, 'provider', id, partnership_id, $2, now() from able),
  administered as (
    insert into delegated_admin_relationship (id, partner_id, subject_id, subject_kind, display_name, roles, duration, status, invitation_id,
      granted_by_user_id, activated_at, ends_at)
    select $8::uuid, inviter_id, $1, 'customer', 'Administration ' || $8, requested_roles, requested_duration, 'active', id, $2, now(),
      now() + requested_duration::interval from able),
  seen as (
    insert into organization_view (viewer_id, subject_id, by_relationship, by_partnership, by_record, subject_name, subject_domain,
      subject_country, subject_time_zone, subject_search)
    select pair.viewer, pair.subject, true, false, true, o.legal_name, d.name, o.country, o.time_zone,
       app.searchable(o.legal_name || ' ' || d.name)
    from able a cross join lateral (values (a.inviter_id, $1::uuid), ($1::uuid, a.inviter_id), (a.provider_id, $1::uuid), ($1::uuid, a.provider_id))
      pair (viewer, subject)
    join organization o on o.id = pair.subject join organization_domain d on d.organization_id = o.id and d.is_default
    on conflict (viewer_id, subject_id) do update set by_relationship = true, by_record = true),
  ${noted('able i', [
    {
      ...entryOf(
        '$11',
        1,
        'invitation.accept',
        'invitation',
        'i.id',
        '$1::uuid, i.inviter_id, i.provider_id',
      ),
      before: `jsonb_build_object('status', 'issued')`,
      after: `jsonb_build_object('kind', 'joint', 'status', 'accepted')`,
    },
    {
      ...entryOf('$12', 2, 'agreement.accept', 'agreement_acceptance', '$5::uuid', '$1::uuid'),
      after: `jsonb_build_object('kind', 'customer_agreement', 'version', 1, 'language', 'fr')`,
    },
    ...(['reseller', 'provider'] as const).map((kind, at) => {
      const partner = kind === 'reseller' ? 'i.inviter_id' : 'i.provider_id'
      const id = kind === 'reseller' ? '$6::uuid' : '$7::uuid'
      return {
        ...entryOf(`$${13 + at}`, 3 + at, 'relationship.create', 'relationship', id, `$1::uuid, ${partner}`),
        after: `jsonb_build_object('partnerId', ${partner}, 'customerId', $1::uuid, 'partnerKind', '${kind}')`,
        relationship: id,
      }
    }),
    {
      ...entryOf(
        '$15',
        5,
        'delegated_admin_relationship.create',
        'delegated_admin_relationship',
        '$8::uuid',
        '$1::uuid, i.inviter_id',
      ),
      after: `jsonb_build_object('roles', i.requested_roles, 'duration', i.requested_duration, 'partnerId', i.inviter_id,
        'endsAt', ${moment('now() + i.requested_duration::interval')})`,
    },
  ])},
  ${told('able i', [
    {
      portal: 'customer',
      organization: '$1::uuid',
      who: 'deciding',
      template: 'consent-receipt',
      mailed: 'true',
      kind: null,
      path: `'/partner-relationships'`,
      values: `jsonb_build_object(${acceptedNames}, 'agreementVersion', '1', 'relationships', jsonb_build_array(
        jsonb_build_object('role', 'reseller', 'partnerName', i.reseller_name), jsonb_build_object('role', 'provider', 'partnerName', i.provider_name)),
        'delegatedAdmin', jsonb_build_array(${delegatedAdminOf}))`,
      news: 'null::jsonb',
    },
    ...(['reseller', 'provider'] as const).map((portal) => ({
      portal,
      organization: portal === 'reseller' ? 'i.inviter_id' : 'i.provider_id',
      who: 'everybody' as const,
      template: 'relationship-accepted',
      // The one who invited; at the provider those who decide.
      mailed:
        portal === 'reseller'
          ? 'u.id = i.inviter_user_id'
          : `exists (select 1 from user_role r where r.user_id = u.id and r.role = 'global_administrator')`,
      kind: portal === 'reseller' ? 'relationship_accepted' : 'relationship_accepted_jointly',
      path: `'/customers/' || $1::uuid`,
      values: `jsonb_build_object(${acceptedNames}, 'audience', '${portal}', 'providerName', i.provider_name, 'resellerName', i.reseller_name,
        'delegatedAdmin', ${portal === 'reseller' ? delegatedAdminOf : 'null'})`,
      news: `jsonb_build_object('customerName', i.customer_name, 'resellerName', i.reseller_name)`,
    })),
  ])},
  ${keyed(
    'able',
    '$9',
    '$10',
    `jsonb_build_object('invitationId', id, 'agreementVersion', 1, 'acceptedAt', ${moment('now()')}, 'partners', jsonb_build_array(
      jsonb_build_object('legalName', reseller_name, 'relationshipId', $6::uuid), jsonb_build_object('legalName', provider_name, 'relationshipId', $7::uuid)))`,
  )}
  select json_build_object('acceptedAt', to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'agreementVersion', 1,
    'delegatedAdmin', json_build_object('endsAt', to_char(now() + requested_duration::interval, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'partnerName', reseller_name, 'roles', requested_roles),
    'partners', json_build_array(
      json_build_object('existedBefore', false, 'legalName', reseller_name, 'partnerKind', 'reseller', 'relationshipId', $6::uuid),
      json_build_object('existedBefore', false, 'legalName', provider_name, 'partnerKind', 'provider', 'relationshipId', $7::uuid)))::text as receipt
  from able`,
}
