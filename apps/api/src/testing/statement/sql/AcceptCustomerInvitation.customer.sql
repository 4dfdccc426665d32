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
  where a.organization_id = $1::uuid and a.kind = 'customer_agreement' and a.version = t.current ) as accepted
from (select max(version) as current
  from agreement_template
  where kind = 'customer_agreement') t;

select "name"
from "organization_domain"
where ("organization_domain"."organization_id" = $1 and "organization_domain"."verified_at" is not null);

insert into "customer_account" ("organization_id", "status", "created_at")
values ($1, $2, $3)
on conflict do nothing;

update "invitation"
set "status" = $1, "decided_at" = $2, "decided_by_organization_id" = $3, "decided_by_user_id" = $4
where "invitation"."id" = $5;

insert into "agreement_acceptance" ("id", "organization_id", "kind", "version", "language", "accepted_by_user_id", "accepted_at")
values ($1, $2, $3, $4, $5, $6, $7);

insert into "relationship" ("id", "partner_id", "customer_id", "partner_kind", "invitation_id", "partnership_id", "granted_by_user_id", "since", "ended_at", "ended_by_organization_id")
values ($1, $2, $3, $4, $5, $6, $7, $8, default, default);

insert into "relationship" ("id", "partner_id", "customer_id", "partner_kind", "invitation_id", "partnership_id", "granted_by_user_id", "since", "ended_at", "ended_by_organization_id")
values ($1, $2, $3, $4, $5, $6, $7, $8, default, default);

insert into "delegated_admin_relationship" ("id", "partner_id", "subject_id", "display_name", "roles", "duration", "status", "invitation_id", "granted_by_user_id", "activated_at", "ends_at", "terminated_at", "terminated_by_organization_id", "subject_kind")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, default, default, $12);

select app.refresh_organization_view($1::uuid, $2::uuid);

select app.refresh_organization_view($1::uuid, $2::uuid);

select r.user_id as "userId", m.contact_mail as mail, r.language, r.time_zone as "timeZone"
from app.mail_recipients($1::uuid, $2::text[]) r
left join app.mail_recipients($3::uuid, $4::text[]) m on m.user_id = r.user_id
order by r.user_id;

select r.user_id as "userId", m.contact_mail as mail, r.language, r.time_zone as "timeZone"
from app.mail_recipients($1::uuid, $2::text[]) r
left join app.mail_recipients($3::uuid, $4::text[]) m on m.user_id = r.user_id
order by r.user_id;

select app.finish($1);
