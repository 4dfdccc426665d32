-- as app_reseller

select a.partner_id as "boundPartnerId", case when m.organization_id is not null then json_build_object( 'partnerId', m.partner_id, 'legalName', m.legal_name, 'endedOn', m.ended_on, 'memberSince', m.member_since, 'entries', m.entries, 'source', m.source, 'writtenAt', m.written_at, 'refreshedAt', m.refreshed_at) end as membership
from reseller_account a
left join own_membership m on m.organization_id = a.organization_id and m.partner_id = a.partner_id
where a.organization_id = $1::uuid;

-- as app_auth

select p.id, p.partner_id as "partnerId", p.legal_name as "legalName", p.country, p.address, p.city, p.postal_code as "postalCode", p.registration_number as "registrationNumber", p.ended_on as "endedOn", p.member_since as "memberSince", p.is_in_program as "isInProgram", p.location_of as "locationOf", p.updated_at as "updatedAt", p.source, e.entries
from membership_profile p
left join lateral (
  select json_agg(json_build_object('kind', e.kind, 'name', e.name, 'level', e.level, 'since', e.since, 'until', e.until)
    order by e.kind, e.name) as entries
  from membership_entry e
  where e.profile_id = p.id) e on true
where p.partner_id = $1;

-- as app_reseller

select pg_advisory_xact_lock(hashtextextended('membership of ' || $1::text, 0));

select refreshed_at as at
from own_membership
where organization_id = $1::uuid;

select a.partner_id as "boundPartnerId", case when m.organization_id is not null then json_build_object( 'partnerId', m.partner_id, 'legalName', m.legal_name, 'endedOn', m.ended_on, 'memberSince', m.member_since, 'entries', m.entries, 'source', m.source, 'writtenAt', m.written_at, 'refreshedAt', m.refreshed_at) end as membership
from reseller_account a
left join own_membership m on m.organization_id = a.organization_id and m.partner_id = a.partner_id
where a.organization_id = $1::uuid;

insert into "own_membership" ("organization_id", "partner_id", "legal_name", "ended_on", "member_since", "entries", "source", "written_at", "refreshed_at")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
on conflict ("organization_id") do update
set "partner_id" = $10, "legal_name" = $11, "ended_on" = $12, "member_since" = $13, "entries" = $14, "source" = $15, "written_at" = $16, "refreshed_at" = $17;

select a.partner_id as "boundPartnerId", case when m.organization_id is not null then json_build_object( 'partnerId', m.partner_id, 'legalName', m.legal_name, 'endedOn', m.ended_on, 'memberSince', m.member_since, 'entries', m.entries, 'source', m.source, 'writtenAt', m.written_at, 'refreshedAt', m.refreshed_at) end as membership
from reseller_account a
left join own_membership m on m.organization_id = a.organization_id and m.partner_id = a.partner_id
where a.organization_id = $1::uuid;

select app.finish($1);
