-- as app_reseller

-- as app_auth

select id, mail, password_hash as "passwordHash"
from membership_account
where mail = $1;

-- outside of transactions

begin;
set local role app_auth;

-- outside of transactions

INSERT INTO "rate_limit" VALUES ($1, $2, $3) ON CONFLICT(key) DO UPDATE SET points = CASE WHEN ("rate_limit".expire <= $4 OR 1=0) THEN $2 ELSE "rate_limit".points + ($2) END, expire = CASE WHEN "rate_limit".expire <= $4 THEN $3 ELSE "rate_limit".expire END RETURNING points, expire;;

-- outside of transactions

begin;
set local role app_auth;

-- outside of transactions

INSERT INTO "rate_limit" VALUES ($1, $2, $3) ON CONFLICT(key) DO UPDATE SET points = CASE WHEN ("rate_limit".expire <= $4 OR 1=0) THEN $2 ELSE "rate_limit".points + ($2) END, expire = CASE WHEN "rate_limit".expire <= $4 THEN $3 ELSE "rate_limit".expire END RETURNING points, expire;;

-- outside of transactions

begin;
set local role app_auth;

-- outside of transactions

INSERT INTO "rate_limit" VALUES ($1, $2, $3) ON CONFLICT(key) DO UPDATE SET points = CASE WHEN ("rate_limit".expire <= $4 OR 1=0) THEN $2 ELSE "rate_limit".points + ($2) END, expire = CASE WHEN "rate_limit".expire <= $4 THEN $3 ELSE "rate_limit".expire END RETURNING points, expire;;

-- outside of transactions

begin;
set local role app_auth;

-- outside of transactions

with forgotten as (delete
  from rate_limit
  where key = $1
  returning points, expire) update rate_limit r
set points = greatest(r.points - f.points, 0)
from forgotten f
where r.key = any($2::text[]) and f.expire > $3;

-- as app_reseller

select "id", "organization_id", "applicant_user_id", "created_at", "state", "since", "membership_account_id", "membership_mail", "partner_id", "profile", "legal_name", "contact_mail", "submitted_at", "link_version", "token_hash", "replaced_token_hashes", "contact_mailed_at", "confirmed_at", "reviewer_organization_id", "reviewer_user_id", "requested_documents", "note", "reasons", "rejected_stage", "reminded_at", "authorized_at"
from "application"
where "application"."organization_id" = $1
order by "application"."created_at" desc, "application"."id" desc
limit $2
for update;

update "application"
set "membership_account_id" = $1, "membership_mail" = $2
where "application"."id" = $3;

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
