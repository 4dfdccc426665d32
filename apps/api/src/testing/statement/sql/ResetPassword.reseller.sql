-- as app_auth

select "password_reset"."id", "user"."id", "user"."organization_id", "user"."user_principal_name", "user"."display_name", "organization"."legal_name", "user"."contact_mail", "user"."language", coalesce("user"."time_zone", "organization"."time_zone"), "password_reset"."expires_at", "password_reset"."used_at"
from "password_reset" inner
join "user" on ("user"."id" = "password_reset"."user_id" and "user"."deleted_at" is null and "user"."disabled_at" is null) inner
join "organization" on "organization"."id" = "user"."organization_id"
where "password_reset"."token_hash" = $1;

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

-- as app_auth

select "password_reset"."id", "user"."id", "user"."organization_id", "user"."user_principal_name", "user"."display_name", "organization"."legal_name", "user"."contact_mail", "user"."language", coalesce("user"."time_zone", "organization"."time_zone"), "password_reset"."expires_at", "password_reset"."used_at"
from "password_reset" inner
join "user" on ("user"."id" = "password_reset"."user_id" and "user"."deleted_at" is null and "user"."disabled_at" is null) inner
join "organization" on "organization"."id" = "user"."organization_id"
where "password_reset"."token_hash" = $1;

select pg_advisory_xact_lock(hashtextextended('password of ' || $1::text, 0));

select "password_reset"."id", "user"."id", "user"."organization_id", "user"."user_principal_name", "user"."display_name", "organization"."legal_name", "user"."contact_mail", "user"."language", coalesce("user"."time_zone", "organization"."time_zone"), "password_reset"."expires_at", "password_reset"."used_at"
from "password_reset" inner
join "user" on ("user"."id" = "password_reset"."user_id" and "user"."deleted_at" is null and "user"."disabled_at" is null) inner
join "organization" on "organization"."id" = "user"."organization_id"
where "password_reset"."token_hash" = $1;

insert into "password_credential" ("user_id", "organization_id", "hash", "changed_at")
values ($1, $2, $3, $4)
on conflict ("user_id") do update
set "hash" = $5, "changed_at" = $6;

update "password_reset"
set "used_at" = $1
where ("password_reset"."user_id" = $2 and "password_reset"."used_at" is null);

update "session"
set "ended_at" = $1
where ("session"."user_id" = $2 and "session"."ended_at" is null);

select app.finish($1);
