-- as app_public

select "id", "organization_id", "applicant_user_id", "created_at", "state", "since", "membership_account_id", "membership_mail", "partner_id", "profile", "legal_name", "contact_mail", "submitted_at", "link_version", "token_hash", "replaced_token_hashes", "contact_mailed_at", "confirmed_at", "reviewer_organization_id", "reviewer_user_id", "requested_documents", "note", "reasons", "rejected_stage", "reminded_at", "authorized_at"
from "application"
where ("application"."id" = $1 and "application"."token_hash" = app.current_link());

-- as app_public

select app.is_replaced_verification($1::uuid) as replaced;
