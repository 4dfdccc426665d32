-- as app_provider

select app.assert_operator();

set local role app_operator;

select "id", "partner_id", "ended_on", "location_of"
from "membership_profile"
where "membership_profile"."id" = $1
for update;

update "membership_profile"
set "ended_on" = $1, "updated_at" = $2, "source" = $3
where "membership_profile"."id" = $4;

select p.id, p.partner_id as "partnerId", p.legal_name as "legalName", p.country, p.address, p.city, p.postal_code as "postalCode", p.registration_number as "registrationNumber", p.ended_on as "endedOn", p.member_since as "memberSince", p.is_in_program as "isInProgram", p.location_of as "locationOf", p.updated_at as "updatedAt", p.source, e.entries, h.organization_id as "holderId", o.legal_name as "holderName", (
  select json_agg(json_build_object('id', a.id, 'mail', a.mail, 'passwordChangedAt', a.password_changed_at)
    order by a.mail)
  from membership_account_profile l
  join membership_account a on a.id = l.account_id
  where l.profile_id = p.id) as accounts
from membership_profile p
left join lateral (
  select json_agg(json_build_object('kind', e.kind, 'name', e.name, 'level', e.level, 'since', e.since, 'until', e.until)
    order by e.kind, e.name) as entries
  from membership_entry e
  where e.profile_id = p.id) e on true
left join reseller_account h on h.partner_id = p.partner_id
left join organization o on o.id = h.organization_id
where p.id = $1::uuid;

select app.finish($1);
