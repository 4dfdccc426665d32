-- as app_reseller

select "id", "organization_id", "applicant_user_id", "created_at", "state", "since", "membership_account_id", "membership_mail", "partner_id", "profile", "legal_name", "contact_mail", "submitted_at", "link_version", "token_hash", "replaced_token_hashes", "contact_mailed_at", "confirmed_at", "reviewer_organization_id", "reviewer_user_id", "requested_documents", "note", "reasons", "rejected_stage", "reminded_at", "authorized_at"
from "application"
where "application"."organization_id" = $1
order by "application"."created_at" desc, "application"."id" desc
limit $2
for update;

update "application"
set "link_version" = $1, "token_hash" = $2, "replaced_token_hashes" = $3, "contact_mailed_at" = $4
where "application"."id" = $5;

insert into "application_event" ("id", "application_id", "organization_id", "at", "command", "state", "stage", "reasons", "documents", "note", "actor_name")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11);

select "id", "organization_id", "applicant_user_id", "created_at", "state", "since", "membership_account_id", "membership_mail", "partner_id", "profile", "legal_name", "contact_mail", "submitted_at", "link_version", "token_hash", "replaced_token_hashes", "contact_mailed_at", "confirmed_at", "reviewer_organization_id", "reviewer_user_id", "requested_documents", "note", "reasons", "rejected_stage", "reminded_at", "authorized_at"
from "application"
where "application"."organization_id" = $1
order by "application"."created_at" desc, "application"."id" desc
limit $2;

select "id", "application_id", "organization_id", "at", "command", "state", "stage", "reasons", "documents", "note", "actor_name"
from "application_event"
where "application_event"."application_id" = $1
order by "application_event"."at" desc, "application_event"."id" desc
limit $2;

select app.finish($1);
