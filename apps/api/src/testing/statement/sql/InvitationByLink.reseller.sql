-- as app_reseller

select "id", "kind", "inviter_id", "inviter_user_id", "provider_id", "recipient_mail", "recipient_name", "recipient_domain", "language", "subject", "body", "requested_roles", "requested_duration", "link_version", "token_hash", "replaced_token_hashes", "revision", "changed_by_user_id", "changed_at", "status", "created_at", "issued_at", "mail_queued_at", "sent_at", "mail_problem", "opened_at", "link_cut_at", "expires_at", "tenant_domain", "decided_at", "decided_by_organization_id", "decided_by_user_id", "decline_reason"
from "invitation"
where ("invitation"."id" = $1 and "invitation"."token_hash" = $2);

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

-- as app_reseller

select app.is_replaced_link($1::uuid) as replaced;
