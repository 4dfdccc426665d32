-- as app_customer

select "id", "kind", "inviter_id", "inviter_user_id", "provider_id", "recipient_mail", "recipient_name", "recipient_domain", "language", "subject", "body", "requested_roles", "requested_duration", "link_version", "token_hash", "replaced_token_hashes", "revision", "changed_by_user_id", "changed_at", "status", "created_at", "issued_at", "mail_queued_at", "sent_at", "mail_problem", "opened_at", "link_cut_at", "expires_at", "tenant_domain", "decided_at", "decided_by_organization_id", "decided_by_user_id", "decline_reason"
from "invitation"
where ("invitation"."id" = $1 and "invitation"."token_hash" = $2)
for update;

select app.invitation_facts($1::boolean) as facts;

select id
from organization
where id = $1::uuid for no key update;

select "id", "partner_id", "partner_kind"
from "relationship"
where ("relationship"."customer_id" = $1 and "relationship"."partner_id" in ($2, $3) and "relationship"."ended_at" is null)
order by "relationship"."id"
for share;

select t.current, exists (
  select 1
  from agreement_acceptance a
  where a.organization_id = $1::uuid and a.kind = 'customer_agreement' and a.version = t.current ) as accepted, array(
  select d.name
  from organization_domain d
  where d.organization_id = $2::uuid and d.verified_at is not null) as "verifiedDomains"
from (select max(version) as current
  from agreement_template
  where kind = 'customer_agreement') t;

with "write_1" as (insert into "customer_account" ("organization_id", "status", "created_at")
  values ($1, $2, $3)
  on conflict do nothing), "write_2" as (update "invitation"
  set "status" = $4, "decided_at" = $5, "decided_by_organization_id" = $6, "decided_by_user_id" = $7
  where "invitation"."id" = $8), "write_3" as (insert into "agreement_acceptance" ("id", "organization_id", "kind", "version", "language", "accepted_by_user_id", "accepted_at")
  values ($9, $10, $11, $12, $13, $14, $15)), "write_4" as (insert into "relationship" ("id", "partner_id", "customer_id", "partner_kind", "invitation_id", "partnership_id", "granted_by_user_id", "since", "ended_at", "ended_by_organization_id")
  values ($16, $17, $18, $19, $20, $21, $22, $23, default, default)), "write_5" as (insert into "relationship" ("id", "partner_id", "customer_id", "partner_kind", "invitation_id", "partnership_id", "granted_by_user_id", "since", "ended_at", "ended_by_organization_id")
  values ($24, $25, $26, $27, $28, $29, $30, $31, default, default)), "write_6" as (insert into "delegated_admin_relationship" ("id", "partner_id", "subject_id", "display_name", "roles", "duration", "status", "invitation_id", "granted_by_user_id", "activated_at", "ends_at", "terminated_at", "terminated_by_organization_id", "subject_kind")
  values ($32, $33, $34, $35, $36, $37, $38, $39, $40, $41, $42, default, default, $43))
select;

select app.refresh_organization_view(other.id, $1::uuid)
from unnest($2::uuid[]) with ordinality as other (id, position)
order by other.position;

select $1::integer as at, r.user_id as "userId", m.contact_mail as mail, r.language, r.time_zone as "timeZone"
from app.mail_recipients($2::uuid, $3::text[]) r
left join app.mail_recipients($4::uuid, $5::text[]) m on m.user_id = r.user_id
union all
select $6::integer as at, r.user_id as "userId", m.contact_mail as mail, r.language, r.time_zone as "timeZone"
from app.mail_recipients($7::uuid, $8::text[]) r
left join app.mail_recipients($9::uuid, $10::text[]) m on m.user_id = r.user_id
order by at, "userId";

select app.finish($1);
