-- as app_reseller

select r.id, r.partner_id as "partnerId", (case when r.partner_id = (select app.current_organization()) then (select o.legal_name
    from organization o
    where o.id = (select app.current_organization())) else (select v.subject_name
    from organization_view v
    where v.viewer_id = (select app.current_organization()) and v.subject_id = r.partner_id) end) as "partnerName", r.customer_id as "customerId", (case when r.customer_id = (select app.current_organization()) then (select o.legal_name
    from organization o
    where o.id = (select app.current_organization())) else (select v.subject_name
    from organization_view v
    where v.viewer_id = (select app.current_organization()) and v.subject_id = r.customer_id) end) as "customerName", r.partner_kind as "partnerKind", r.ended_at is null as running
from relationship r
where r.id = $1::uuid and r.partner_id = $2::uuid and r.partner_kind = $3
for update of r;

update "relationship"
set "ended_at" = $1, "ended_by_organization_id" = $2
where "relationship"."id" = $3;

select "id", "partner_id", "partner_kind"
from "relationship"
where ("relationship"."customer_id" = $1 and "relationship"."partner_id" in ($2) and "relationship"."ended_at" is null)
order by "relationship"."id"
for share;

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

select app.finish($1);
