-- as app_provider

select "id", "provider_id", "reseller_id", "invitation_id", "granted_by_user_id", "consent_text_version", "since", "ended_at", "ended_by_organization_id", "told_up_to"
from "partnership"
where ("partnership"."id" = $1 and "partnership"."provider_id" = $2)
for update;

select p.id, p.since, p.ended_at as "endedAt", p.ended_by_organization_id as "endedById", (case when p.provider_id = (select app.current_organization()) then (select jsonb_build_object('id', o.id, 'legalName', o.legal_name, 'country', o.country, 'domain', (select d.name
        from organization_domain d
        where d.organization_id = o.id and d.is_default))
    from organization o
    where o.id = (select app.current_organization())) else (select jsonb_build_object('id', v.subject_id, 'legalName', v.subject_name, 'country', v.subject_country, 'domain', v.subject_domain)
    from organization_view v
    where v.viewer_id = (select app.current_organization()) and v.subject_id = p.provider_id) end) as provider, (case when p.reseller_id = (select app.current_organization()) then (select jsonb_build_object('id', o.id, 'legalName', o.legal_name, 'country', o.country, 'domain', (select d.name
        from organization_domain d
        where d.organization_id = o.id and d.is_default))
    from organization o
    where o.id = (select app.current_organization())) else (select jsonb_build_object('id', v.subject_id, 'legalName', v.subject_name, 'country', v.subject_country, 'domain', v.subject_domain)
    from organization_view v
    where v.viewer_id = (select app.current_organization()) and v.subject_id = p.reseller_id) end) as reseller, (
  select jsonb_build_object('id', d.id, 'displayName', d.display_name, 'roles', to_jsonb(d.roles), 'activatedAt', d.activated_at, 'endsAt', d.ends_at)
  from delegated_admin_relationship d
  where d.partner_id = p.provider_id and d.subject_id = p.reseller_id and d.subject_kind = 'reseller' and app.delegated_admin_runs(d.status, d.ends_at, $1::timestamptz) and p.ended_at is null
  order by d.activated_at desc
  limit 1) as "delegatedAdmin", (select a.status = 'active'
  from reseller_account a
  where a.organization_id = app.current_organization() and app.partner_kind() = 'reseller') as "ownAccountIsActive"
from partnership p
where (p.id = $2::uuid or p.reseller_id = $3::uuid) and p.provider_id = $4::uuid
order by p.ended_at desc nulls first, p.since desc
limit 1;

update "partnership"
set "ended_at" = $1, "ended_by_organization_id" = $2
where ("partnership"."id" = $3 and "partnership"."ended_at" is null);

update "delegated_admin_relationship"
set "status" = $1, "terminated_at" = $2, "terminated_by_organization_id" = $3
where ("delegated_admin_relationship"."partner_id" = $4 and "delegated_admin_relationship"."subject_id" = $5 and "delegated_admin_relationship"."subject_kind" = $6 and app.delegated_admin_runs("delegated_admin_relationship"."status", "delegated_admin_relationship"."ends_at", $7::timestamptz))
returning "id";

select app.refresh_organization_view($1::uuid, $2::uuid);

select $1::integer as at, r.user_id as "userId", m.contact_mail as mail, r.language, r.time_zone as "timeZone"
from app.mail_recipients($2::uuid, $3::text[]) r
left join app.mail_recipients($4::uuid, $5::text[]) m on m.user_id = r.user_id
order by at, "userId";

select $1::integer as at, r.user_id as "userId", m.contact_mail as mail, r.language, r.time_zone as "timeZone"
from app.mail_recipients($2::uuid, $3::text[]) r
left join app.mail_recipients($4::uuid, $5::text[]) m on m.user_id = r.user_id
order by at, "userId";

select p.id, p.since, p.ended_at as "endedAt", p.ended_by_organization_id as "endedById", (case when p.provider_id = (select app.current_organization()) then (select jsonb_build_object('id', o.id, 'legalName', o.legal_name, 'country', o.country, 'domain', (select d.name
        from organization_domain d
        where d.organization_id = o.id and d.is_default))
    from organization o
    where o.id = (select app.current_organization())) else (select jsonb_build_object('id', v.subject_id, 'legalName', v.subject_name, 'country', v.subject_country, 'domain', v.subject_domain)
    from organization_view v
    where v.viewer_id = (select app.current_organization()) and v.subject_id = p.provider_id) end) as provider, (case when p.reseller_id = (select app.current_organization()) then (select jsonb_build_object('id', o.id, 'legalName', o.legal_name, 'country', o.country, 'domain', (select d.name
        from organization_domain d
        where d.organization_id = o.id and d.is_default))
    from organization o
    where o.id = (select app.current_organization())) else (select jsonb_build_object('id', v.subject_id, 'legalName', v.subject_name, 'country', v.subject_country, 'domain', v.subject_domain)
    from organization_view v
    where v.viewer_id = (select app.current_organization()) and v.subject_id = p.reseller_id) end) as reseller, (
  select jsonb_build_object('id', d.id, 'displayName', d.display_name, 'roles', to_jsonb(d.roles), 'activatedAt', d.activated_at, 'endsAt', d.ends_at)
  from delegated_admin_relationship d
  where d.partner_id = p.provider_id and d.subject_id = p.reseller_id and d.subject_kind = 'reseller' and app.delegated_admin_runs(d.status, d.ends_at, $1::timestamptz) and p.ended_at is null
  order by d.activated_at desc
  limit 1) as "delegatedAdmin", (select a.status = 'active'
  from reseller_account a
  where a.organization_id = app.current_organization() and app.partner_kind() = 'reseller') as "ownAccountIsActive"
from partnership p
where (p.id = $2::uuid or p.reseller_id = $3::uuid) and p.provider_id = $4::uuid
order by p.ended_at desc nulls first, p.since desc
limit 1;

select app.finish($1);
