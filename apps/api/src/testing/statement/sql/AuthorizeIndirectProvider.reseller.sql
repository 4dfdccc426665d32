-- as app_reseller

select "id", "kind", "inviter_id", "inviter_user_id", "provider_id", "recipient_mail", "recipient_name", "recipient_domain", "language", "subject", "body", "requested_roles", "requested_duration", "link_version", "token_hash", "replaced_token_hashes", "revision", "changed_by_user_id", "changed_at", "status", "created_at", "issued_at", "mail_queued_at", "sent_at", "mail_problem", "opened_at", "link_cut_at", "expires_at", "tenant_domain", "decided_at", "decided_by_organization_id", "decided_by_user_id", "decline_reason"
from "invitation"
where ("invitation"."id" = $1 and "invitation"."token_hash" = $2)
for update;

select app.invitation_facts($1::boolean) as facts;

select "id"
from "partnership"
where ("partnership"."provider_id" = $1 and "partnership"."reseller_id" = $2 and "partnership"."ended_at" is null);

select array(
  select d.name
  from organization_domain d
  where d.organization_id = $1::uuid and d.verified_at is not null) as names;

select "status"
from "reseller_account"
where "reseller_account"."organization_id" = $1;

insert into "partnership" ("id", "provider_id", "reseller_id", "invitation_id", "granted_by_user_id", "consent_text_version", "since", "ended_at", "ended_by_organization_id", "told_up_to")
values ($1, $2, $3, $4, $5, $6, $7, default, default, default);

insert into "delegated_admin_relationship" ("id", "partner_id", "subject_id", "display_name", "roles", "duration", "status", "invitation_id", "granted_by_user_id", "activated_at", "ends_at", "terminated_at", "terminated_by_organization_id", "subject_kind")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, default, default, $12);

update "invitation"
set "status" = $1, "decided_at" = $2, "decided_by_organization_id" = $3, "decided_by_user_id" = $4
where "invitation"."id" = $5;

select app.refresh_organization_view($1::uuid, $2::uuid);

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
where (p.id = $2::uuid or p.provider_id = $3::uuid) and p.reseller_id = $4::uuid
order by p.ended_at desc nulls first, p.since desc
limit 1;

select app.finish($1);
