-- as app_customer

select "id", "kind", "inviter_id", "inviter_user_id", "provider_id", "recipient_mail", "recipient_name", "recipient_domain", "language", "subject", "body", "requested_roles", "requested_duration", "link_version", "token_hash", "replaced_token_hashes", "revision", "changed_by_user_id", "changed_at", "status", "created_at", "issued_at", "mail_queued_at", "sent_at", "mail_problem", "opened_at", "link_cut_at", "expires_at", "tenant_domain", "decided_at", "decided_by_organization_id", "decided_by_user_id", "decline_reason"
from "invitation"
where ("invitation"."id" = $1 and "invitation"."token_hash" = $2);

update "invitation"
set "opened_at" = $1
where ("invitation"."id" = $2 and "invitation"."status" = $3 and "invitation"."opened_at" is null)
returning "id";

select app.finish($1);
