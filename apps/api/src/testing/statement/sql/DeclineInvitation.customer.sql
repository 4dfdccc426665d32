-- as app_customer

select "id", "kind", "inviter_id", "inviter_user_id", "provider_id", "recipient_mail", "recipient_name", "recipient_domain", "language", "subject", "body", "requested_roles", "requested_duration", "link_version", "token_hash", "replaced_token_hashes", "revision", "changed_by_user_id", "changed_at", "status", "created_at", "issued_at", "mail_queued_at", "sent_at", "mail_problem", "opened_at", "link_cut_at", "expires_at", "tenant_domain", "decided_at", "decided_by_organization_id", "decided_by_user_id", "decline_reason"
from "invitation"
where ("invitation"."id" = $1 and "invitation"."token_hash" = $2)
for update;

select array(
  select d.name
  from organization_domain d
  where d.organization_id = $1::uuid and d.verified_at is not null) as names;

update "invitation"
set "status" = $1, "decided_at" = $2, "decided_by_organization_id" = $3, "decided_by_user_id" = $4, "decline_reason" = $5
where "invitation"."id" = $6;

select app.refresh_organization_view($1::uuid, $2::uuid);

select app.invitation_facts($1::boolean) as facts;

select app.finish($1);
