-- as app_public

select "kind", "status", "expires_at", "recipient_domain", "tenant_domain"
from "invitation"
where ("invitation"."id"::text = $1 and "invitation"."token_hash" = app.current_link());

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

-- as app_public

select "kind", "status", "expires_at", "recipient_domain", "tenant_domain"
from "invitation"
where ("invitation"."id"::text = $1 and "invitation"."token_hash" = app.current_link())
for update;

update "invitation"
set "tenant_domain" = $1
where "invitation"."id" = $2;

select set_config('app.organization', $1, true);

insert into "organization" ("id", "legal_name", "country", "language", "time_zone", "created_at")
values ($1, $2, $3, $4, $5, $6);

insert into "organization_domain" ("id", "organization_id", "name", "is_default", "verified_at")
values ($1, $2, $3, $4, $5);

insert into "user" ("id", "organization_id", "user_principal_name", "display_name", "first_name", "last_name", "contact_mail", "language", "time_zone", "keyboard_shortcuts", "usage_location", "deleted_at", "disabled_at", "created_at")
values ($1, $2, $3, $4, default, default, $5, $6, default, default, $7, default, default, $8);

insert into "user_role" ("user_id", "organization_id", "role")
values ($1, $2, $3);

insert into "password_credential" ("user_id", "organization_id", "hash", "changed_at")
values ($1, $2, $3, $4);

insert into "session" ("id", "token_hash", "user_id", "organization_id", "portal", "authentication_strength", "created_at", "last_seen_at", "expires_at", "ended_at")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, default);

select app.finish($1);
